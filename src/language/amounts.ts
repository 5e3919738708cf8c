import { boundOf } from './bounds.ts';
import { numberAt, type ReadNumber } from './number-words.ts';
import type { Count, Duration } from './quantity-kinds.ts';
import { isEach, unitAt } from './time-units.ts';
import { spanOf, type Token, textAt } from './tokens.ts';

interface ReadRange {
  readonly least: number;
  readonly most: number;
  readonly next: number;
}

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'half-day']);

/** "a" and "an" stand for one before a length ("an hour", "a day each week"), never as a rhythm ("hours a week"). */
function articleAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const isArticle = ['a', 'an'].includes(textAt(tokens, at));
  const unit = isArticle ? unitAt(tokens, at + 1) : null;
  const ofDay = isArticle && PARTS_OF_DAY.has(textAt(tokens, at + 1)) && isEach(textAt(tokens, at + 2));
  const isLength =
    unit?.unit === 'hour' ||
    unit?.unit === 'minute' ||
    (unit?.unit === 'day' && (isEach(textAt(tokens, unit.next)) || textAt(tokens, at + 1) === "day's"));
  return isLength || ofDay ? { value: 1, next: at + 1 } : null;
}

const TWO_PART_JOINTS = [
  'and up to',
  'and at most',
  'and no more than',
  'but no more than',
  'up to',
  'and a maximum of',
];

/** The index behind what joins two numbers to a range: "20-30", "at least 8 and up to 10"; null if nothing does. */
function afterJoint(tokens: readonly Token[], at: number, joins: readonly string[]): number | null {
  if (joins.includes(textAt(tokens, at))) {
    return at + 1;
  }
  const joint = TWO_PART_JOINTS.map((words) => words.split(' ')).find((words) =>
    words.every((word, index) => textAt(tokens, at + index) === word),
  );
  return joint === undefined ? null : at + joint.length;
}

/** A number, or a range of two: "20-30", "20 to 30", "two or three", "between 20 and 30". */
export function rangeAt(tokens: readonly Token[], at: number): ReadRange | null {
  const isBetween = textAt(tokens, at) === 'between';
  const first = numberAt(tokens, isBetween ? at + 1 : at) ?? articleAt(tokens, at);
  if (first === null) {
    return null;
  }
  const joins = isBetween ? ['and'] : ['-', 'to', 'or'];
  const unit = unitAt(tokens, first.next);
  const joint = unit !== null && joins.includes(textAt(tokens, unit.next)) ? unit.next : first.next;
  const after = afterJoint(tokens, joint, joins);
  const second = after === null ? null : numberAt(tokens, after);
  // "one to one" is no range; a second number without a unit of its own needs the first to have none.
  const isRange =
    second !== null && second.value > first.value && (joint === first.next || hasUnit(tokens, second));
  return isRange
    ? { least: first.value, most: second.value, next: second.next }
    : { least: first.value, most: first.value, next: first.next };
}

const hasUnit = (tokens: readonly Token[], { next }: ReadNumber): boolean => unitAt(tokens, next) !== null;

const COUNTED = new Set(
  `session sessions visit visits lesson lessons meeting meetings appointment appointments block blocks period periods journey journeys trip trips outing outings stay stays tutorial tutorials slot slots consultation consultations
  morning mornings afternoon afternoons evening evenings weekend weekends workshop workshops treatment treatments
  observation observations call calls class classes check-ins half-days placement placements`.split(/\s+/u),
);

/** "Hour-long sessions": one hour, without a number. */
function hourLongAt(tokens: readonly Token[], at: number): ReadRange | null {
  const isLong = ['hour', '-', 'long'].every((word, index) => textAt(tokens, at + index) === word);
  return isLong ? { least: 1, most: 1, next: at } : null;
}

/** The length of time that begins at a token, and the index after it; null if none. */
export function durationAt(
  tokens: readonly Token[],
  at: number,
): { readonly found: Duration; readonly next: number } | null {
  const range = rangeAt(tokens, at) ?? hourLongAt(tokens, at);
  if (range === null) {
    return null;
  }
  const unit = unitAt(tokens, textAt(tokens, range.next) === '-' ? range.next + 1 : range.next);
  // A weekend is counted: nobody gives all of a week in it.
  if (unit === null || /^weekends?$/u.test(textAt(tokens, unit.next - 1))) {
    return null;
  }
  const { least, most } = range;
  const half = ['and', 'a', 'half'].every((word, index) => textAt(tokens, unit.next + index) === word);
  const next = half ? unit.next + 3 : unit.next;
  const add = half ? 0.5 : 0;
  const bound = boundOf(tokens, at, next);
  const found: Duration = {
    kind: 'duration',
    least: least + add,
    most: most + add,
    unit: unit.unit,
    bound,
    ...spanOf(tokens, at, next),
  };
  return { found, next };
}

/** "once" and "twice" count times. */
const ADVERBS: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

const TIMES = new Set(['times', 'occasions', 'x', '×']);

/** How far behind a number the thing counted may stand: "three short structured sessions". */
const WORDS_BETWEEN = 3;

interface ReadCount {
  readonly found: Count;
  readonly next: number;
}

/** The index of the word that says what a number counts; null where the number counts something else. */
function countedAt(tokens: readonly Token[], from: number): number | null {
  let at = from;
  for (let step = 0; step < WORDS_BETWEEN; step += 1) {
    const word = textAt(tokens, at);
    if (COUNTED.has(word) || (at === from && TIMES.has(word))) {
      return at;
    }
    const length = durationAt(tokens, at);
    if (length === null && (!/^\p{L}/u.test(word) || unitAt(tokens, at) !== null)) {
      return null;
    }
    at = length?.next ?? at + 1;
  }
  return null;
}

function count(tokens: readonly Token[], at: number, { least, most, next }: ReadRange): ReadCount {
  const isTimes = TIMES.has(textAt(tokens, next - 1)) || TIMES.has(textAt(tokens, at));
  const bound = boundOf(tokens, at, next);
  const of = isTimes ? 'times' : 'sessions';
  return { found: { kind: 'count', of, least, most, bound, ...spanOf(tokens, at, next) }, next };
}

/** The number of sessions, visits or times that begins at a token, and the index after it; null if none. */
export function countAt(tokens: readonly Token[], at: number): ReadCount | null {
  const adverb = ADVERBS[textAt(tokens, at)];
  if (adverb !== undefined) {
    const bound = boundOf(tokens, at, at + 1);
    const times = { of: 'times', least: adverb, most: adverb, bound } as const;
    return { found: { kind: 'count', ...times, ...spanOf(tokens, at, at + 1) }, next: at + 1 };
  }
  const isMultiplied = ['x', '×'].includes(textAt(tokens, at));
  const range = rangeAt(tokens, isMultiplied ? at + 1 : at);
  if (range === null) {
    return null;
  }
  if (isMultiplied) {
    return count(tokens, at, range);
  }
  const counted = countedAt(tokens, range.next);
  if (counted === null) {
    return null;
  }
  // What stands between ("ten two-hour sessions") is read on its own.
  const found = count(tokens, at, { ...range, next: counted + 1 });
  return counted === range.next
    ? found
    : { found: { ...found.found, ...spanOf(tokens, at, range.next) }, next: range.next };
}
