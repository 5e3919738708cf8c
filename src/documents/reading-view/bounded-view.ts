import type { DocumentView, ViewBlock, ViewRow } from '../../model/reading-view.ts';

/** Far above any plan; a browser still shows as much. */
const MOST_CHARACTERS = 2_000_000;
const MOST_PARTS = 50_000;
/** Tables in tables. */
const MOST_DEPTH = 8;
const MOST_SPAN = 100;

/** What may still be taken, and whether something had to be left. */
interface Room {
  characters: number;
  parts: number;
  isWhole: boolean;
}

/** As much of a view as fits on a page. */
export function boundedView({ blocks, furniture, isWhole }: DocumentView): DocumentView {
  const room: Room = { characters: MOST_CHARACTERS, parts: MOST_PARTS, isWhole };
  return { blocks: fitting(blocks, room, 0), furniture, isWhole: room.isWhole };
}

function fitting(blocks: readonly ViewBlock[], room: Room, depth: number): ViewBlock[] {
  return blocks.flatMap((block): ViewBlock[] => {
    if (!takes(block, room, depth)) {
      room.isWhole = false;
      return [];
    }
    if (block.type === 'text') return [block];
    return [{ ...block, rows: block.rows.flatMap((row) => fittingRow(row, room, depth)) }];
  });
}

function fittingRow({ header, cells }: ViewRow, room: Room, depth: number): ViewRow[] {
  room.parts -= cells.length;
  if (room.parts < 0) {
    room.isWhole = false;
    return [];
  }
  const bounded = cells.map(({ rowSpan, columnSpan, blocks }) => ({
    rowSpan: spanWithin(rowSpan),
    columnSpan: spanWithin(columnSpan),
    blocks: fitting(blocks, room, depth + 1),
  }));
  return [{ header, cells: bounded }];
}

function takes(block: ViewBlock, room: Room, depth: number): boolean {
  if (block.type === 'table') return depth < MOST_DEPTH && room.parts > 0;
  room.parts -= 1;
  room.characters -= block.pieces.reduce((sum, { text }) => sum + text.length, 0);
  return room.parts >= 0 && room.characters >= 0;
}

function spanWithin(span: number): number {
  return Math.min(Math.max(1, Math.trunc(span)), MOST_SPAN);
}
