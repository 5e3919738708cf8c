import type { Block, Document, Paragraph, Row, Table, Unread, UnreadKind } from '../../src/model/document.ts';

/** A document in which the paragraphs that `isGone` names are one part that could not be read. */
export function withUnread(
  document: Document,
  what: UnreadKind,
  isGone: (paragraph: Paragraph) => boolean,
): Document {
  const replacing: Replacing = { isGone, what, unread: [...document.unread] };
  const blocks = document.blocks.flatMap((block) => replaced(block, replacing));
  return { ...document, blocks, unread: replacing.unread };
}

interface Replacing {
  readonly isGone: (paragraph: Paragraph) => boolean;
  readonly what: UnreadKind;
  readonly unread: Unread[];
  marked?: true;
}

function replaced(block: Block, replacing: Replacing): Block[] {
  if (block.type === 'table') return replacedTable(block, replacing);
  if (!replacing.isGone(block)) return [block];
  return marker(block, replacing);
}

/** One paragraph stands for all that is gone. */
function marker({ place }: Paragraph, replacing: Replacing): Block[] {
  if (replacing.marked) return [];
  replacing.marked = true;
  const { paragraph = 1, page } = place;
  const at = { paragraph, ...(page === undefined ? {} : { page }) };
  replacing.unread.push({ what: replacing.what, place: at });
  const runs = [{ text: '', marks: ['image'] }] as const;
  return [{ type: 'paragraph', role: 'body', text: '', runs, bold: false, place: at }];
}

/** A table of which a page is gone falls apart where it was; a picture stands in its cell. */
function replacedTable(table: Table, replacing: Replacing): Block[] {
  const parts: (Row | Block)[] = table.rows.flatMap((row): (Row | Block)[] => {
    const paragraphs = row.cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn));
    const [first] = paragraphs;
    const isWhole = replacing.what === 'image-page' && paragraphs.every(replacing.isGone);
    if (first === undefined || !isWhole) return [withoutCells(row, replacing)];
    return marker(first, replacing);
  });
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const flush = (): void => {
    if (rows.length > 0) blocks.push({ ...table, rows });
    rows = [];
  };
  for (const part of parts) {
    if ('cells' in part) rows.push(part);
    else {
      flush();
      blocks.push(part);
    }
  }
  flush();
  return blocks;
}

function withoutCells(row: Row, replacing: Replacing): Row {
  return {
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.flatMap((block) => replaced(block, replacing)),
    })),
  };
}

export function paragraphsIn(block: Block): Paragraph[] {
  return block.type === 'paragraph'
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)));
}
