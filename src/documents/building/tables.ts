import { countBlock, type Draft } from './draft.ts';
import { gridRows } from './grid.ts';

export function openTable(draft: Draft): void {
  draft.tableCount += 1;
  const place = draft.isBody ? { paragraph: draft.paragraphCount + 1, table: draft.tableCount } : {};
  draft.tables.push({ number: draft.tableCount, place, rows: [] });
}

export function openRow(draft: Draft, { header }: { header: boolean }): void {
  draft.tables.at(-1)?.rows.push({ header, cells: [] });
}

interface CellShape {
  /** The grid line at its left, the lines it covers, and the rows. */
  readonly start: number;
  readonly span: number;
  readonly rowSpan: number;
}

/** Opens a cell; false where no row is open to hold it. */
export function openCell(draft: Draft, shape: CellShape): boolean {
  const table = draft.tables.at(-1);
  const row = table?.rows.at(-1);
  if (table === undefined || row === undefined) return false;
  countBlock(draft);
  const container = { blocks: [], textBox: false };
  row.cells.push({ ...shape, row: table.rows.length, container, places: [] });
  draft.containers.push(container);
  return true;
}

export function closeCell(draft: Draft): void {
  draft.containers.pop();
}

export function closeTable(draft: Draft): void {
  const table = draft.tables.pop();
  if (table === undefined || table.rows.length === 0) return;
  const rows = gridRows(table.rows);
  draft.containers.at(-1)?.blocks.push({ type: 'table', rows, place: table.place });
}
