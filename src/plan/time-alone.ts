import { withoutSpans } from '../language/quotation.ts';
import { tenseOf } from '../language/tense.ts';
import { findTimescales } from '../language/timescales.ts';
import { wordsOf } from '../language/words.ts';

const MOST_WORDS_OF_TIME = 9;

/** Whether a text names a time and nothing else: "By the end of Key Stage 2". */
export function isTimeAlone(text: string): boolean {
  const times = findTimescales(text);
  const isShort = times.length > 0 && wordsOf(text).length <= MOST_WORDS_OF_TIME;
  return isShort && !/\p{L}{4}/u.test(withoutSpans(text, times));
}

/** So near its beginning a line names a time, "By" before it. */
const NEAR_BEGINNING = 3;

/** "By July 2028 she tells an adult when she is worried." */
export function opensWithTime(text: string): boolean {
  const [first] = findTimescales(text);
  return first !== undefined && first.start <= NEAR_BEGINNING;
}

/** What leads in to a list of outcomes: "By July 2028 she will be able to". */
const LEADS_IN =
  /(?::|\b(?:will|to|able|can|have|achieve|following|these|below|outcomes?|targets?|goals?|aims?|skills|things|areas|steps|ways))\W*$/iu;

/** "By July 2028 she will tell an adult when she is worried": by when, and what will be then. */
export function opensAsOutcome(text: string): boolean {
  return opensWithTime(text) && tenseOf(text) === 'future' && !LEADS_IN.test(text.trim());
}
