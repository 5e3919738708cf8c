import { withoutSpans } from '../language/quotation.ts';
import { findTimescales } from '../language/timescales.ts';
import { wordsOf } from '../language/words.ts';

const MOST_WORDS_OF_TIME = 9;

/** Whether a text names a time and nothing else: "By the end of Key Stage 2". */
export function isTimeAlone(text: string): boolean {
  const times = findTimescales(text);
  const isShort = times.length > 0 && wordsOf(text).length <= MOST_WORDS_OF_TIME;
  return isShort && !/\p{L}{4}/u.test(withoutSpans(text, times));
}
