import type { Block, Table } from '../model/document.ts';

/** Headings in one cell from which on the cell frames a part of the document, and is no cell of a table. */
const MANY_HEADINGS = 2;

/**
 * The blocks without tables that are only a frame drawn around them: one cell that holds other tables or several
 * headings. What stands in a frame is read like what stands on the page.
 */
export function withoutFrames(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.type === 'table' && framed(block) !== null)) return blocks;
  return blocks.flatMap((block) => {
    const inside = block.type === 'table' ? framed(block) : null;
    return inside === null ? [block] : withoutFrames(inside);
  });
}

/** What a frame holds; null where the table is none. */
function framed({ rows }: Table): readonly Block[] | null {
  const [cell, ...others] = rows.flatMap((row) => row.cells);
  if (cell === undefined || others.length > 0) return null;
  const headings = cell.blocks.filter((block) => block.type === 'paragraph' && block.role === 'heading');
  const isFrame = headings.length >= MANY_HEADINGS || cell.blocks.some(({ type }) => type === 'table');
  return isFrame ? cell.blocks : null;
}
