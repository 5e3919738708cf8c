import { keptByText } from './kept.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Full stops after these end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mrs?|ms|dr|prof|st|rev|e\.g|i\.e|etc|vs|approx|inc|dept|ref|tel|para|reg|[a-z])\.\s*$/iu;
/** "No. 14" is a number; "Notional budget: no." is an answer. */
const NUMBER_SIGN = /(?:^|[\s(])nos?\.\s*$/iu;

function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment, index } of segmenter.segment(text)) {
    open += segment;
    const isNumber = NUMBER_SIGN.test(open) && /\d/u.test(text[index + segment.length] ?? '');
    if (!isNumber && !ABBREVIATION.test(open)) {
      sentences.push(open.trim());
      open = '';
    }
  }
  return [...sentences, open.trim()].filter((sentence) => sentence !== '');
}

/** The sentences of a normalised text, in order, without surrounding white space. A line break ends one. */
export const sentencesOf: (text: string) => readonly string[] = keptByText(splitSentences);
