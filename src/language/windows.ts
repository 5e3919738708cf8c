import { numberAt } from './number-words.ts';
import type { Window } from './quantity-kinds.ts';
import { unitAt } from './time-units.ts';
import { spanOf, type Token, textAt } from './tokens.ts';

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|easter|christmas|whitsun)$/u;

/** Whether a word names a month, or a feast that stands for one. */
export const isMonthName = (word: string): boolean => MONTHS.test(word);

const SEASONS = new Set(['autumn', 'spring', 'summer', 'winter']);

const OPENS = new Set([
  'between',
  'from',
  'until',
  'till',
  'by',
  'before',
  'starting',
  'in',
  'during',
  'over',
  'across',
  'for',
  'within',
  'to',
]);

/** "by 14 March 2026", "in the autumn term", "over six weeks", "for two terms": where the time begins to be named. */
const BEFORE_TIME = new Set([
  'the',
  'end',
  'of',
  'start',
  'a',
  'first',
  'early',
  'late',
  'mid',
  '-',
  'academic',
  'school',
  'this',
  'next',
]);

function timeAt(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (at < from + 5 && BEFORE_TIME.has(textAt(tokens, at))) {
    at += 1;
  }
  const word = textAt(tokens, at);
  if (MONTHS.test(word) || SEASONS.has(word) || /^20\d\d$/u.test(word)) {
    return at + 1;
  }
  const number = numberAt(tokens, at);
  const after = number?.next ?? at;
  const month = ['st', 'nd', 'rd', 'th'].includes(textAt(tokens, after)) ? after + 1 : after;
  if (number !== null && MONTHS.test(textAt(tokens, month))) {
    return month + 1;
  }
  const unit = number === null ? null : unitAt(tokens, number.next);
  // A weekend is too short to be the time in which something happens.
  const isLong =
    unit !== null &&
    !/^weekends?$/u.test(textAt(tokens, unit.next - 1)) &&
    ['week', 'month', 'term', 'half-term', 'year', 'fortnight'].includes(unit.unit);
  return isLong ? unit.next : null;
}

/** "six sessions, spring term 2027": a term with its year needs no word before it. */
function termAt(tokens: readonly Token[], at: number): number | null {
  const isTerm = SEASONS.has(textAt(tokens, at)) && textAt(tokens, at + 1) === 'term';
  return isTerm && /^20\d\d$/u.test(textAt(tokens, at + 2)) ? at + 3 : null;
}

/** The time in which something happens, from a token on, and the index after it; null if it does not say. */
export function windowAt(
  tokens: readonly Token[],
  at: number,
): { readonly found: Window; readonly next: number } | null {
  const next = OPENS.has(textAt(tokens, at)) ? timeAt(tokens, at + 1) : termAt(tokens, at);
  return next === null ? null : { found: { kind: 'window', ...spanOf(tokens, at, next) }, next };
}
