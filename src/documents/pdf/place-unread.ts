import type { BlockDraft, PageDraft, ParagraphDraft, TableDraft, UnreadDraft } from './drafts.ts';
import { topOf } from './drafts.ts';
import { centreOf } from './geometry.ts';

/**
 * Puts the pictures of a page that stand in no cell between its blocks: after the last block that begins above
 * the middle of the picture and shares its width, else after the last that begins above it.
 */
export function placeUnread(
  blocks: readonly BlockDraft[],
  unread: readonly UnreadDraft[],
): readonly PageDraft[] {
  const inCells = new Set(blocks.flatMap(cellPictures));
  const free = unread.filter((draft) => !inCells.has(draft));
  return free.reduce<readonly PageDraft[]>(insert, blocks);
}

function cellPictures(block: BlockDraft): readonly UnreadDraft[] {
  if (block.type === 'paragraph') return [];
  const cells = block.rows.flatMap((row) => row.cells);
  return cells.flatMap((cell) => [...(cell.unread ?? []), ...cell.blocks.flatMap(cellPictures)]);
}

function insert(blocks: readonly PageDraft[], draft: UnreadDraft): readonly PageDraft[] {
  // What is drawn last is lost first.
  if (draft.what === 'damaged-page') return [...blocks, draft];
  const middle = isWholePage(draft) ? Number.NEGATIVE_INFINITY : centreOf(draft.box).y;
  const isAbove = (block: PageDraft): boolean =>
    (block.type === 'unread' ? block.box.top : topOf(block)) < middle;
  const beside = blocks.findLastIndex(
    (block) => block.type !== 'unread' && isAbove(block) && shareWidth(block, draft),
  );
  const at = beside >= 0 ? beside : blocks.findLastIndex(isAbove);
  return blocks.toSpliced(at + 1, 0, draft);
}

/** A page that could not be read as a whole comes before what little stands on it. */
export function isWholePage({ what }: UnreadDraft): boolean {
  return what === 'image-page' || what === 'encoding';
}

function shareWidth(block: ParagraphDraft | TableDraft, { box }: UnreadDraft): boolean {
  const boxes = block.type === 'table' ? [block.box] : block.lines;
  return boxes.some(({ left, right }) => left < box.right && right > box.left);
}
