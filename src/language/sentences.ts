import { keptByText } from './kept.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Full stops after these end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mrs?|ms|dr|prof|st|rev|e\.g|i\.e|etc|vs|no|nos|approx|inc|dept|ref|tel|para|reg|[a-z])\.\s*$/iu;

function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    if (!ABBREVIATION.test(open)) {
      sentences.push(open.trim());
      open = '';
    }
  }
  return [...sentences, open.trim()].filter((sentence) => sentence !== '');
}

/** The sentences of a normalised text, in order, without surrounding white space. A line break ends one. */
export const sentencesOf: (text: string) => readonly string[] = keptByText(splitSentences);
