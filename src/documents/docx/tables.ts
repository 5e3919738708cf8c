import { countBlock } from '../building/draft.ts';
import { FLAG } from '../building/flags.ts';
import { gridRows, WIDEST } from '../building/grid.ts';
import { type Handler, type Handlers } from '../xml/walk.ts';
import { isOn, wholeNumber } from './attributes.ts';
import { flushCarried } from './paragraphs.ts';
import type { CellBuilder, RowBuilder, Story, TableBuilder } from './state.ts';
import { createContainer } from './story.ts';
import { resolveStyle } from './styles.ts';

export const TABLE_HANDLERS: Handlers<Story> = {
  'w:tbl': { open: openTable, close: closeTable },
  'w:tr': {
    open: ({ tables }) => void tables.at(-1)?.rows.push({ header: false, flags: 0, nextStart: 0, cells: [] }),
  },
  'w:tblStyle': {
    open({ tables, styles }, { 'w:val': style = '' }) {
      const table = tables.at(-1);
      if (table !== undefined && resolveStyle(styles, style).shaded === true) table.shaded = true;
    },
  },
  'w:trPr': {
    open({ open }) {
      open.rowProperties += 1;
    },
    close({ open }) {
      open.rowProperties -= 1;
    },
  },
  'w:tblHeader': onRow((row, attributes) => {
    row.header = isOn(attributes);
  }),
  'w:hidden': onRow((row, attributes) => {
    if (isOn(attributes)) row.flags |= FLAG.hidden;
  }),
  'w:gridBefore': onRow((row, attributes) => {
    row.nextStart = span(attributes);
  }),
  'w:tc': { open: openCell, close: closeCell },
  'w:gridSpan': onCell((cell, attributes) => {
    cell.span = Math.max(1, span(attributes));
  }),
  'w:vMerge': onCell((cell, { 'w:val': kind }) => {
    cell.merge = kind === 'restart' ? 'starts' : 'above';
  }),
  'w:hMerge': onCell((cell, { 'w:val': kind }) => {
    if (kind !== 'restart') cell.merge = 'before';
  }),
};

function span(attributes: Readonly<Record<string, string>>): number {
  return Math.min(WIDEST, Math.max(0, wholeNumber(attributes) ?? 0));
}

function onRow(set: (row: RowBuilder, attributes: Readonly<Record<string, string>>) => void): Handler<Story> {
  return {
    open({ tables }, attributes) {
      const row = tables.at(-1)?.rows.at(-1);
      if (row !== undefined) set(row, attributes);
    },
  };
}

function onCell(
  set: (cell: CellBuilder, attributes: Readonly<Record<string, string>>) => void,
): Handler<Story> {
  return {
    open({ tables }, attributes) {
      const cell = tables.at(-1)?.rows.at(-1)?.cells.at(-1);
      if (cell !== undefined) set(cell, attributes);
    },
  };
}

function openTable(story: Story): void {
  flushCarried(story);
  story.tableCount += 1;
  const place = story.isBody ? { paragraph: story.paragraphCount + 1, table: story.tableCount } : {};
  story.tables.push({ number: story.tableCount, place, rows: [] });
}

function openCell(story: Story): void {
  const table = story.tables.at(-1);
  const row = table?.rows.at(-1);
  if (table === undefined || row === undefined) return;
  countBlock(story);
  const container = createContainer();
  const start = row.nextStart;
  const grid = { start, span: 1, row: table.rows.length, rowSpan: 1 } as const;
  row.cells.push({ ...grid, merge: 'none', flags: 0, container, places: [] });
  story.containers.push(container);
}

function closeCell(story: Story): void {
  const row = story.tables.at(-1)?.rows.at(-1);
  const cell = row?.cells.at(-1);
  if (row === undefined || cell === undefined) return;
  flushCarried(story);
  story.containers.pop();
  row.nextStart = cell.start + cell.span;
}

function closeTable(story: Story): void {
  const table = story.tables.pop();
  if (table === undefined) return;
  mergeCells(table);
  const rows = gridRows(table.rows.map(({ header, cells }) => ({ header, cells: cells.filter(isShown) })));
  if (rows.length > 0) story.containers.at(-1)?.blocks.push({ type: 'table', rows, place: table.place });
}

/** Gives the grid of merged cells to the cell they belong to. */
function mergeCells({ rows }: TableBuilder): void {
  const above = new Map<number, CellBuilder>();
  for (const row of rows) {
    let before: CellBuilder | undefined;
    for (const cell of row.cells) {
      if (cell.merge === 'before' && before !== undefined) before.span += cell.span;
      const upper = above.get(cell.start);
      if (cell.merge === 'above' && upper !== undefined) upper.rowSpan = cell.row - upper.row + 1;
      else if (cell.merge === 'above') cell.merge = 'starts';
      if (cell.merge === 'starts') above.set(cell.start, cell);
      else if (cell.merge === 'none') above.delete(cell.start);
      if (cell.merge !== 'before') before = cell;
    }
  }
}

function isShown({ merge }: CellBuilder): boolean {
  return merge === 'none' || merge === 'starts';
}
