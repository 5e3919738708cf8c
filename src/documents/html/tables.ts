import { WIDEST } from '../building/grid.ts';
import { closeCell, closeTable, openCell, openRow, openTable } from '../building/tables.ts';
import { attribute, isElement, type PageElement } from './page.ts';
import type { HtmlStory, Inherited } from './state.ts';
import { endParagraph } from './writing.ts';

/** A row as it is shown, the cells of it that are shown, and whether it belongs to the head of the table. */
interface ShownRow {
  readonly element: PageElement;
  readonly cells: readonly PageElement[];
  readonly header: boolean;
  /** How the part of the table looks in which the row stands. */
  readonly inside: Inherited;
}

/** How an element of a table looks inside, or undefined where the page shows nothing of it. */
export type Shown = (element: PageElement, outer: Inherited) => Inherited | undefined;

/** Reads a table: cells lie on the grid as a browser puts them there (HTML standard, 4.9.12). */
export function readTable(story: HtmlStory, table: PageElement, { inside, shown }: TableReading): void {
  endParagraph(story);
  for (const caption of childrenOf(table, ['caption'])) story.walk(story, [caption], inside);
  const rows = rowsOf(table, { inside, shown });
  if (isLayout(table, rows)) return readCells(story, rows, { shown });
  openTable(story.draft);
  const takenUntil: number[] = [];
  for (const [at, row] of rows.entries()) {
    openRow(story.draft, { header: row.header });
    readRow(story, row, { shown, takenUntil, at });
  }
  closeTable(story.draft);
}

export interface TableReading {
  readonly inside: Inherited;
  readonly shown: Shown;
}

const HEADING = /^h[1-6]$/;

/** Whether a table only puts parts of the page in their places: it frames other tables, or parts with headings. */
function isLayout(table: PageElement, rows: readonly ShownRow[]): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return true;
  const cells = rows.flatMap((row) => row.cells);
  const isFrame = rows.length === 1 || rows.every((row) => row.cells.length <= 1);
  const isPlain =
    cells.every(({ tagName }) => tagName === 'td') && childrenOf(table, ['caption']).length === 0;
  return (
    isFrame && isPlain && cells.some((cell) => holds(cell, (tag) => tag === 'table' || HEADING.test(tag)))
  );
}

function holds({ childNodes }: PageElement, sought: (tag: string) => boolean): boolean {
  return childNodes.some((node) => isElement(node) && (sought(node.tagName) || holds(node, sought)));
}

function readCells(
  story: HtmlStory,
  rows: readonly ShownRow[],
  { shown }: Pick<TableReading, 'shown'>,
): void {
  for (const { element, cells, inside } of rows) {
    const inRow = shown(element, inside) ?? inside;
    for (const cell of cells) {
      story.walk(story, cell.childNodes, shown(cell, inRow) ?? inRow);
      endParagraph(story);
    }
  }
}

interface Grid extends Pick<TableReading, 'shown'> {
  /** For each grid line the row at which a cell from above ends. */
  readonly takenUntil: number[];
  readonly at: number;
}

function childrenOf({ childNodes }: PageElement, tags: readonly string[]): readonly PageElement[] {
  return childNodes.filter(isElement).filter(({ tagName }) => tags.includes(tagName));
}

/** The head is shown first and the foot last, wherever they stand. */
function rowsOf(table: PageElement, { inside, shown }: TableReading): readonly ShownRow[] {
  const ranks: Readonly<Record<string, number>> = { thead: 0, tfoot: 2 };
  const groups = childrenOf(table, ['thead', 'tbody', 'tfoot', 'tr']).flatMap((group) => {
    const inGroup = shown(group, inside);
    if (inGroup === undefined) return [];
    return group.tagName === 'tr'
      ? [{ group, inside, elements: [group] }]
      : [{ group, inside: inGroup, elements: childrenOf(group, ['tr']) }];
  });
  const rows = groups
    .toSorted((one, other) => (ranks[one.group.tagName] ?? 1) - (ranks[other.group.tagName] ?? 1))
    .flatMap(({ elements, ...rest }) => elements.map((element) => ({ element, ...rest })))
    .filter(({ element, inside: inGroup }) => shown(element, inGroup))
    .map(({ element, group, inside: inGroup }) => ({
      element,
      cells: childrenOf(element, ['td', 'th']).filter((cell) => shown(cell, inGroup)),
      inHead: group.tagName === 'thead',
      inside: inGroup,
    }));
  const hasHead = rows.some(({ inHead }) => inHead);
  const firstOther = rows.findIndex(
    ({ cells }) => cells.length === 0 || cells.some(({ tagName }) => tagName !== 'th'),
  );
  return rows.map(({ inHead, ...row }, at) => ({ ...row, header: hasHead ? inHead : at < firstOther }));
}

function readRow(story: HtmlStory, { element, cells, inside }: ShownRow, grid: Grid): void {
  const { takenUntil, at, shown } = grid;
  const inRow = shown(element, inside) ?? inside;
  let line = 0;
  for (const cell of cells) {
    while ((takenUntil[line] ?? 0) > at && line < WIDEST) line += 1;
    const span = Math.min(spanOf(cell, 'colspan'), Math.max(1, WIDEST - line));
    const rowSpan = rowSpanOf(cell);
    for (let covered = line; covered < line + span; covered += 1) takenUntil[covered] = at + rowSpan;
    openCell(story.draft, { start: line, span, rowSpan });
    story.walk(story, cell.childNodes, shown(cell, inRow) ?? inRow);
    endParagraph(story);
    closeCell(story.draft);
    line += span;
  }
}

function spanOf(cell: PageElement, name: string): number {
  const span = Number.parseInt(attribute(cell, name) ?? '', 10);
  return span >= 1 ? Math.min(WIDEST, span) : 1;
}

/** A cell that spans 0 rows goes to the end of its table. */
function rowSpanOf(cell: PageElement): number {
  const toEnd = Number.parseInt(attribute(cell, 'rowspan') ?? '', 10) === 0;
  return toEnd ? Number.MAX_SAFE_INTEGER : spanOf(cell, 'rowspan');
}
