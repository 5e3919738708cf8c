import type { Block, Paragraph } from '../../model/document.ts';

/** All paragraphs in reading order, those in cells included. */
export function paragraphsOf(blocks: readonly Block[]): readonly Paragraph[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** The seen text of blocks, one line for each paragraph. */
export function textOf(blocks: readonly Block[]): string {
  return paragraphsOf(blocks)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}
