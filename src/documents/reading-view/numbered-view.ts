import type { Block, Paragraph } from '../../model/document.ts';
import type { ViewBlock } from '../../model/reading-view.ts';
import { lettersOf } from './letters.ts';
import { sameTexts } from './same-texts.ts';
import { textsOf, withTexts, wordsIn } from './texts.ts';

/**
 * Gives the texts of another reader the numbers that places give our paragraphs, and the printed numbers and
 * bullets, which that reader does not know.
 */
export function numberedView(blocks: readonly ViewBlock[], ours: readonly Block[]): ViewBlock[] {
  const paragraphs = paragraphsOf(ours);
  const pairs = sameTexts(
    paragraphs.map(({ text }) => lettersOf(text).letters),
    textsOf(blocks).map((text) => lettersOf(wordsIn(text)).letters),
  ).values();
  return withTexts(blocks, (text) => {
    const pair = pairs.next().value ?? null;
    const paragraph = pair === null ? undefined : paragraphs[pair];
    if (paragraph === undefined) return text;
    const { place, label = text.label } = paragraph;
    return { ...text, paragraph: place.paragraph ?? null, label };
  });
}

/** The paragraphs with text, those in tables included. */
export function paragraphsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks)));
    return block.text === '' ? [] : [block];
  });
}
