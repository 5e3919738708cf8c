import { FLAG } from '../building/flags.ts';
import { WIDEST } from '../building/grid.ts';
import { closeCell, closeTable, openCell, openRow, openTable } from '../building/tables.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { type Handlers, SKIP, wholeNumber } from '../xml/walk.ts';
import { beginPage, type OdtStory } from './state.ts';
import { resolveStyle } from './styles.ts';

/** Tables (OpenDocument 1.3 part 3, 9): cells that another one covers are elements too, and show nothing. */
export const TABLE_HANDLERS: Handlers<OdtStory> = {
  'table:table': {
    open(story, { 'table:style-name': style = '' }) {
      beginPage(story, resolveStyle(story.styles, 'table', style));
      shade(story, 'table', style);
      openTable(story.draft);
      story.columns.push(0);
    },
    close(story) {
      story.columns.pop();
      story.shades.pop();
      closeTable(story.draft);
    },
  },
  'table:table-header-rows': {
    open({ open }) {
      open.headerRows += 1;
    },
    close({ open }) {
      open.headerRows -= 1;
    },
  },
  'table:table-row': {
    open(story, attributes) {
      openRow(story.draft, { header: story.open.headerRows > 0 });
      story.columns[story.columns.length - 1] = 0;
      if (isHidden(attributes)) story.open.hidden += 1;
      story.hiddenRows.push(isHidden(attributes));
      shade(story, 'table-row', attributes['table:style-name']);
    },
    close(story) {
      story.shades.pop();
      if (story.hiddenRows.pop() === true) story.open.hidden -= 1;
    },
  },
  'table:table-cell': {
    open(story, attributes) {
      const start = story.columns.at(-1) ?? 0;
      const span = count(attributes, 'table:number-columns-spanned');
      const rowSpan = count(attributes, 'table:number-rows-spanned');
      story.cells.push(openCell(story.draft, { start, span, rowSpan }));
      pass(story, attributes);
      shade(story, 'table-cell', attributes['table:style-name']);
    },
    close(story) {
      story.shades.pop();
      if (story.cells.pop() === true) closeCell(story.draft);
    },
  },
  'table:covered-table-cell': {
    open(story, attributes) {
      pass(story, attributes);
      return SKIP;
    },
  },
};

function shade({ shades, styles }: OdtStory, family: 'table' | 'table-row' | 'table-cell', name = ''): void {
  shades.push((resolveStyle(styles, family, name).look.flags & FLAG.shaded) !== 0);
}

function isHidden({ 'table:visibility': visibility }: Attributes): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}

function count(attributes: Attributes, name: string): number {
  return Math.min(WIDEST, Math.max(1, wholeNumber(attributes[name]) ?? 1));
}

function pass({ columns }: OdtStory, attributes: Attributes): void {
  const last = columns.length - 1;
  columns[last] = (columns[last] ?? 0) + count(attributes, 'table:number-columns-repeated');
}
