import type { ViewBlock, ViewText } from '../../model/reading-view.ts';

/** All texts of a view in reading order, those in tables included. */
export function textsOf(blocks: readonly ViewBlock[]): ViewText[] {
  return blocks.flatMap((block) =>
    block.type === 'text'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsOf(cell.blocks))),
  );
}

/** The same view with every text, in reading order, made into another. */
export function withTexts(blocks: readonly ViewBlock[], change: (text: ViewText) => ViewText): ViewBlock[] {
  return blocks.map((block) => {
    if (block.type === 'text') return change(block);
    const rows = block.rows.map(({ header, cells }) => ({
      header,
      cells: cells.map((cell) => ({ ...cell, blocks: withTexts(cell.blocks, change) })),
    }));
    return { ...block, rows };
  });
}

/** The words of a text, whatever their looks. */
export function wordsIn({ pieces }: ViewText): string {
  return pieces.map(({ text }) => text).join('');
}
