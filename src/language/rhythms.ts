import { eventAfter, timesOfDayAfter } from './event-rhythms.ts';
import { numberAt, type ReadNumber } from './number-words.ts';
import type { Frequency } from './quantity-kinds.ts';
import { frequency, type Read } from './read-frequency.ts';
import { sparseRhythmAt } from './sparse-rhythms.ts';
import { isEach, isOccasion, RHYTHM_ADVERBS, unitAt } from './time-units.ts';
import { type Token, textAt } from './tokens.ts';
import { weekdaysAt } from './weekdays.ts';
import { isMonthName } from './windows.ts';
import { countsWithin, followsWork, workSpanAt } from './work-spans.ts';

const PER_SHORT: Readonly<Record<string, Frequency['unit']>> = {
  d: 'day',
  w: 'week',
  wk: 'week',
  m: 'month',
  t: 'term',
  a: 'year',
  y: 'year',
};

/** "p/w", "p.w.": per week. */
function shortPerAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const isPer = textAt(tokens, at) === 'p' && ['/', '.'].includes(textAt(tokens, at + 1));
  const unit = isPer ? PER_SHORT[textAt(tokens, at + 2)] : undefined;
  return unit === undefined ? null : frequency(tokens, { at, next: at + 3 }, { every: 1, unit });
}

/** Of the plan, and of no help: "the annual review". */
const OF_PLAN = new Set([
  'review',
  'reviews',
  'ehc',
  'ehcp',
  'leave',
  'income',
  'value',
  'cost',
  'budget',
  'sum',
]);

/** "Annual health check". */
const annualAt = (tokens: readonly Token[], at: number): Frequency['unit'] | undefined =>
  textAt(tokens, at) === 'annual' && !OF_PLAN.has(textAt(tokens, at + 1)) ? 'year' : undefined;

/** "weekly", "half-termly", "six-weekly", "6 weekly", "annual". */
function adverbAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const own = RHYTHM_ADVERBS[textAt(tokens, at)] ?? annualAt(tokens, at);
  if (own !== undefined) {
    return frequency(tokens, { at, next: at + 1 }, { every: 1, unit: own });
  }
  const isHalf = textAt(tokens, at) === 'half';
  const number = isHalf ? null : numberAt(tokens, at);
  const after = number?.next ?? at + 1;
  const end = textAt(tokens, after) === '-' ? after + 1 : after;
  const unit = RHYTHM_ADVERBS[textAt(tokens, end)];
  if (isHalf && unit === 'term') {
    return frequency(tokens, { at, next: end + 1 }, { every: 1, unit: 'half-term' });
  }
  return number === null || unit === undefined
    ? null
    : frequency(tokens, { at, next: end + 1 }, { every: number.value, unit });
}

/** Before these "a week" is a length: "for a week", "within a term". */
const LENGTH_BEFORE = new Set([
  'for',
  'within',
  'in',
  'of',
  'after',
  'over',
  'about',
  'than',
  'is',
  'such',
  'take',
  'takes',
]);

/** How many words may stand between "each" and what recurs: "each taught lesson". */
const WORDS_BETWEEN = 2;

/** "Every maths and English lesson": what they join counts as one. */
const JOINS = new Set(['and', 'or', '/', '&', ',']);

/** What begins after these is no longer what recurs: "all pupils at lunchtime". */
const NO_ATTRIBUTE = new Set([
  'at',
  'in',
  'on',
  'for',
  'to',
  'with',
  'from',
  'during',
  'before',
  'after',
  'who',
  'that',
]);

/** The index after the length of an occasion: "3-hour attendance"; null where none begins. */
function lengthAt(tokens: readonly Token[], at: number): number | null {
  const number = numberAt(tokens, at);
  const isJoined = number !== null && textAt(tokens, number.next) === '-';
  return isJoined ? (unitAt(tokens, number.next + 1)?.next ?? null) : null;
}

/** The index after an occasion that recurs and few words before it: "taught lesson"; null where none begins. */
export function occasionAfter(tokens: readonly Token[], at: number): number | null {
  const from = lengthAt(tokens, at) ?? at;
  let last = from + WORDS_BETWEEN;
  for (let index = from; index <= last; index += 1) {
    const word = textAt(tokens, index);
    if (isOccasion(word)) {
      return index + 1;
    }
    const joins = index > from && JOINS.has(word);
    if (joins) last += 2;
    else if (!/^\p{L}/u.test(word) || NO_ATTRIBUTE.has(word)) return null;
  }
  return null;
}

const BEFORE_COUNT = ['the', 'his', 'her', 'their', 'these', 'those'];

/** "each of 36 weeks", "each of the six sessions", "each of her two workplace days". */
function eachOfAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const first = BEFORE_COUNT.includes(textAt(tokens, at + 2)) ? at + 3 : at + 2;
  const from = REST.includes(textAt(tokens, first)) ? first + 1 : first;
  const number = numberAt(tokens, from);
  const counted = number?.next ?? from;
  const unit = unitAt(tokens, counted) ?? (number === null ? null : unitAt(tokens, counted + 1));
  // "Two sessions, each of 45 minutes": how long, not how often.
  if (unit?.unit === 'minute' || unit?.unit === 'hour') return null;
  const next = unit?.next ?? occasionAfter(tokens, counted);
  return next === null ? null : frequency(tokens, { at, next }, { every: 1, unit: unit?.unit ?? 'occasion' });
}

/** What a number behind "every" counts: "two weeks", "three lessons"; null where it counts nothing that recurs. */
function countedAt(
  tokens: readonly Token[],
  { next }: ReadNumber,
): (Pick<Read<Frequency>, 'next'> & Pick<Frequency, 'unit'>) | null {
  const unit = unitAt(tokens, next);
  const after = occasionAfter(tokens, next);
  return unit ?? (after === null ? null : { unit: 'occasion', next: after });
}

/** "each week", "every two weeks", "every other day", "per annum", "each lesson". */
function eachAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const word = textAt(tokens, at);
  if (!isEach(word) || word === 'a' || word === 'an') {
    return null;
  }
  const isOther = ['other', 'second', 'alternate'].includes(textAt(tokens, at + 1));
  const isOf = textAt(tokens, at + 1) === 'of' && ['each', 'every'].includes(word);
  if (isOf) {
    return eachOfAt(tokens, at);
  }
  const number = isOther ? { value: 2, next: at + 2 } : numberAt(tokens, at + 1);
  const own = unitAt(tokens, at + 1);
  if (own !== null && own.unit !== 'minute') {
    return frequency(tokens, { at, next: own.next }, { every: 1, unit: own.unit });
  }
  const counted = number === null ? null : countedAt(tokens, number);
  if (number !== null && counted !== null) {
    return frequency(tokens, { at, next: counted.next }, { every: number.value, unit: counted.unit });
  }
  if (isMonthName(textAt(tokens, at + 1)) && word !== 'any') {
    return frequency(tokens, { at, next: at + 2 }, { every: 1, unit: 'year' });
  }
  const next = occasionAfter(tokens, at + 1);
  return next === null ? null : frequency(tokens, { at, next }, { every: 1, unit: 'occasion' });
}

/** "a week", "a year" behind an amount. */
function articleAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const isArticle =
    ['a', 'an'].includes(textAt(tokens, at)) &&
    (!LENGTH_BEFORE.has(textAt(tokens, at - 1)) || followsWork(tokens, at));
  if (isArticle && countsWithin(tokens, at)) {
    return frequency(tokens, { at, next: at + 2 }, { every: 1, unit: 'occasion' });
  }
  const unit = isArticle && at > 0 ? unitAt(tokens, at + 1) : null;
  const isLength = unit?.unit === 'day' && isEach(textAt(tokens, unit.next));
  const isRhythm = unit !== null && unit.unit !== 'minute' && unit.unit !== 'hour' && !isLength;
  return isRhythm ? frequency(tokens, { at, next: unit.next }, { every: 1, unit: unit.unit }) : null;
}

function weekdayAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const next = weekdaysAt(tokens, at);
  return next === null ? null : frequency(tokens, { at, next }, { every: 1, unit: 'week' });
}

function sparseAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const sparse = sparseRhythmAt(tokens, at);
  return sparse === null ? null : frequency(tokens, { at, next: sparse.next }, sparse);
}

/** "3 times in the school year", "six visits over the year". */
function spanAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const span = workSpanAt(tokens, at);
  return span === null ? null : frequency(tokens, { at, next: span.next }, { every: 1, unit: span.unit });
}

/** "on school days", "on weekdays". */
function workingDaysAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const days = ['school', 'college', 'working'].includes(textAt(tokens, at + 1)) ? at + 2 : at + 1;
  const isDays = textAt(tokens, days) === 'weekdays' || (days > at + 1 && textAt(tokens, days) === 'days');
  return textAt(tokens, at) === 'on' && isDays
    ? frequency(tokens, { at, next: days + 1 }, { every: 1, unit: 'day' })
    : null;
}

/** "each of the other three days": the rest of a week. */
const REST = ['other', 'remaining'];

/** "on the other three days", "on the remaining days" (of a week whose first days were told before), "on all five days". */
function remainingDaysAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const isRest = textAt(tokens, at + 1) === 'the' && REST.includes(textAt(tokens, at + 2));
  const isAll = textAt(tokens, at + 1) === 'all';
  const from = isAll ? at + 2 : at + 3;
  const next = numberAt(tokens, from)?.next ?? from;
  return textAt(tokens, at) === 'on' && (isRest || isAll) && textAt(tokens, next) === 'days'
    ? frequency(tokens, { at, next: next + 1 }, { every: 1, unit: 'week' })
    : null;
}

const AT = new Set(['at', 'during', 'before', 'after', 'on', 'in']);
const PARTS = new Set([
  'the',
  'start',
  'end',
  'beginning',
  'of',
  'his',
  'her',
  'their',
  'school',
  'morning',
  'and',
]);

/** What recurs daily without "each": "at break times", "at the start of the day", "on arrival". */
const DAILY = new Set(
  `break breaks breaktime breaktimes lunch lunchtime lunchtimes playtime playtimes mealtime mealtimes meals registration
  arrival morning mornings afternoons evenings transitions lessons assemblies`.split(/\s+/u),
);

function partOfDayAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  if (!AT.has(textAt(tokens, at))) {
    return null;
  }
  let next = at + 1;
  let edge = false;
  while (next < at + 6 && PARTS.has(textAt(tokens, next))) {
    edge ||= ['start', 'end', 'beginning'].includes(textAt(tokens, next));
    next += 1;
  }
  const word = textAt(tokens, next);
  const recurs = DAILY.has(word) || (edge && ['day', 'week', 'term', 'lesson', 'session'].includes(word));
  // "in the morning" ends at a word that PARTS holds too.
  const isMorning = textAt(tokens, next - 1) === 'morning';
  if (!recurs && !isMorning) {
    return null;
  }
  return frequency(tokens, { at, next: recurs ? next + 1 : next }, { every: 1, unit: 'occasion' });
}

/** "Whenever he is distressed", "at 9am and 3pm". */
function eventAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  const next = eventAfter(tokens, at) ?? timesOfDayAfter(tokens, at);
  return next === null ? null : frequency(tokens, { at, next }, { every: 1, unit: 'occasion' });
}

/** The rhythm that begins at a token, and the index after it; null if none. */
export function frequencyAt(tokens: readonly Token[], at: number): Read<Frequency> | null {
  return (
    shortPerAt(tokens, at) ??
    adverbAt(tokens, at) ??
    sparseAt(tokens, at) ??
    eachAt(tokens, at) ??
    articleAt(tokens, at) ??
    spanAt(tokens, at) ??
    workingDaysAt(tokens, at) ??
    weekdayAt(tokens, at) ??
    remainingDaysAt(tokens, at) ??
    eventAt(tokens, at) ??
    partOfDayAt(tokens, at)
  );
}
