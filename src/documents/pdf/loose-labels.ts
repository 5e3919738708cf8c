import type { BlockDraft, ParagraphDraft } from './drafts.ts';
import { lineOf, linesOf, textOf } from './lines.ts';
import type { Word } from './page.ts';

/** How far before its text a label stands, in ems. */
const NEAR = 4;

/** Longest label, in words. */
const MOST_WORDS = 3;

/**
 * Numbers and bullets that the structure tree leaves out: words before the first line of a tagged paragraph,
 * at its height. Gives the paragraphs with their labels, and the words that are none.
 */
export function attachLabels<Draft extends BlockDraft>(
  drafts: readonly Draft[],
  words: readonly Word[],
): { readonly drafts: readonly Draft[]; readonly rest: readonly Word[] } {
  const lines = linesOf(words);
  const used = new Set<Word>();
  const labelled = drafts.map((draft) => {
    if (draft.type === 'table' || draft.label !== undefined) return draft;
    const members = lines.flatMap((line) => line.words.filter((word) => isBefore(word, draft)));
    if (members.length === 0 || members.length > MOST_WORDS) return draft;
    for (const word of members) used.add(word);
    return { ...draft, label: textOf(lineOf(members)) };
  });
  return { drafts: labelled, rest: words.filter((word) => !used.has(word)) };
}

function isBefore(word: Word, { lines }: ParagraphDraft): boolean {
  const [first] = lines;
  if (first === undefined) return false;
  const gap = first.left - word.right;
  const isLevel = Math.abs(word.baseline - first.baseline) < 0.3 * first.size;
  return isLevel && gap > -0.1 * first.size && gap < NEAR * first.size;
}
