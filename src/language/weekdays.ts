import { numberAt } from './number-words.ts';
import { unitAt } from './time-units.ts';
import { type Token, textAt } from './tokens.ts';

const IN_FULL = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u;

/** Short names are weekdays beside each other only: "sat" and "sun" are words as well. */
const SHORT = new Set('mon mons tue tues wed weds thu thur thurs fri fris sat sun'.split(' '));

/** Whether a word names a day of the week, in full or shortened. */
export const isWeekday = (word: string): boolean => IN_FULL.test(word) || SHORT.has(word);

const JOINS = new Set(['to', '-', 'and', ',', '/', '&', '+', '.']);

/** The index after a weekday and those that are joined to it: "Mon, Wed and Fri"; how many there are. */
function joinedFrom(tokens: readonly Token[], at: number): { readonly next: number; readonly days: number } {
  let next = at + 1;
  let days = 1;
  for (;;) {
    let after = next;
    while (after < next + 2 && JOINS.has(textAt(tokens, after))) after += 1;
    if (after === next || !isWeekday(textAt(tokens, after))) return { next, days };
    next = after + 1;
    days += 1;
  }
}

/** The index after weekdays that recur: "on Tuesdays", "Monday to Friday", "Mon/Wed/Fri"; null where none begin. */
export function weekdaysAt(tokens: readonly Token[], at: number): number | null {
  const word = textAt(tokens, at);
  if (!isWeekday(word)) return null;
  const { next, days } = joinedFrom(tokens, at);
  if (days > 1) return next;
  if (!IN_FULL.test(word)) return null;
  // "2 hours Thursday, 38 weeks": the weeks make it each Thursday.
  const weeks = textAt(tokens, next) === ',' ? numberAt(tokens, next + 1) : null;
  const isOfWeeks = weeks !== null && unitAt(tokens, weeks.next)?.unit === 'week';
  return word.endsWith('s') || isOfWeeks || textAt(tokens, at - 1) === 'on' ? next : null;
}

/** Whether tokens are weekdays and nothing else, but for a part of the day: under "Day" they say that it is every week. */
export function areWeekdays(tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first === undefined || !isWeekday(first.text)) return false;
  const { next } = joinedFrom(tokens, 0);
  return tokens.slice(next).every(({ text }) => DAY_PARTS.has(text));
}

const DAY_PARTS = new Set(
  'am pm a.m p.m . , ( ) morning mornings afternoon afternoons evening evenings'.split(' '),
);
