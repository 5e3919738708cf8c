import { keptByText } from './kept.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Full stops after these end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mrs?|ms|dr|prof|st|rev|e\.g|i\.e|etc|vs|approx|inc|dept|ref|tel|para|reg|[a-z])\.\s*$/iu;
/** "No. 14" is a number; "Notional budget: no." is an answer. */
const NUMBER_SIGN = /(?:^|[\s(])nos?\.\s*$/iu;

/** An abbreviation is shorter. */
const NEAR = 24;

/** Nobody writes a longer sentence: without stops a page is one, and all that is asked of a sentence is asked of it. */
const LONGEST = 1200;

/** A sentence in pieces of bearable length, cut between words where there are any. */
function piecesOf(sentence: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (sentence.length - from > LONGEST) {
    const space = sentence.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space : from + LONGEST;
    pieces.push(sentence.slice(from, to));
    from = to;
  }
  return [...pieces, sentence.slice(from)];
}

/** Letters, figures and marks that end no sentence, with one stop at most, at the very end: a single sentence. */
const ONE_SENTENCE = /^[ "-\-/->@-~£-ÿ‘’“”–—•]*[.!?]?$/;

function splitSentences(text: string): readonly string[] {
  if (text.length <= LONGEST && ONE_SENTENCE.test(text)) return text.trim() === '' ? [] : [text.trim()];
  const sentences: string[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const to = index + segment.length;
    const end = text.slice(Math.max(from, to - NEAR), to);
    const isNumber = NUMBER_SIGN.test(end) && /\d/u.test(text[to] ?? '');
    if (!isNumber && !ABBREVIATION.test(end)) {
      sentences.push(text.slice(from, to));
      from = to;
    }
  }
  return [...sentences, text.slice(from)]
    .flatMap(piecesOf)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/**
 * The sentences of a normalised text, in order, without surrounding white space. A line break ends one; one that
 * does not end comes in pieces.
 */
export const sentencesOf: (text: string) => readonly string[] = keptByText(splitSentences);
