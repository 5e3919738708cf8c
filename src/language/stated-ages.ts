import { numberAt } from './number-words.ts';
import { type Token, textAt, tokensOf } from './tokens.ts';

/** An age in a text: completed years, with its offsets ("9 years and 2 months old", "aged nine", "9-year-old"). */
export interface StatedAge {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

const YEARS = new Set(['year', 'years', 'yr', 'yrs']);
const MONTHS = new Set(['month', 'months', 'mth', 'mths']);
const MONTHS_OF_YEAR = 12;
const JOINS = new Set(['-', 'and', ',', 'of']);

const skipJoins = (tokens: readonly Token[], at: number): number =>
  JOINS.has(textAt(tokens, at)) ? skipJoins(tokens, at + 1) : at;

/** Past "and 2 months", where it stands there. */
function pastMonths(tokens: readonly Token[], at: number): number {
  const months = numberAt(tokens, skipJoins(tokens, at));
  return months !== null && MONTHS.has(textAt(tokens, skipJoins(tokens, months.next)))
    ? skipJoins(tokens, months.next) + 1
    : at;
}

/** The index past an age of so many months: "18 months old", "aged 43 months". */
function pastMonthsOld(tokens: readonly Token[], at: number, isCalledAge: boolean): number | null {
  const unit = skipJoins(tokens, at);
  if (!MONTHS.has(textAt(tokens, unit))) {
    return null;
  }
  const last = skipJoins(tokens, unit + 1);
  const isOld = textAt(tokens, last) === 'old' || textAt(tokens, last) === 'age';
  return isOld ? last + 1 : isCalledAge ? unit + 1 : null;
}

/** "Her age was 7 years 1 month": so many tokens may stand between. */
const NEAR_AGE = 6;

const isBehindAge = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - NEAR_AGE), at).some(({ text }) => text === 'age');

/** The index past an age of so many years: "years old", "-year-old", "years and 2 months old", "years of age". */
function pastUnit(tokens: readonly Token[], at: number, isCalledAge: boolean): number | null {
  const unit = skipJoins(tokens, at);
  if (!YEARS.has(textAt(tokens, unit))) {
    const isRange = ['-', '/', 'to', 'or', 'and', '.', ';'].includes(textAt(tokens, at));
    return isCalledAge && !(isRange && numberAt(tokens, at + 1) !== null) ? at : null;
  }
  const end = pastMonths(tokens, unit + 1);
  const last = skipJoins(tokens, end);
  const isOld = textAt(tokens, last) === 'old' || textAt(tokens, last) === 'age';
  return isOld ? last + 1 : isCalledAge || isBehindAge(tokens, at) ? end : null;
}

/** Before a number that is no age of its own: "aged 9", "5-7", "9 years and 2 months". */
const GOES_ON = new Set(['aged', '-', 'to', 'than']);

/** The ages that a normalised text states, in order; ranges of ages are none. */
export function statedAges(text: string): StatedAge[] {
  if (!/\b(?:aged|old|age)\b/iu.test(text)) {
    return [];
  }
  const tokens = tokensOf(text);
  return tokens.flatMap(({ start }, at) => {
    const isCalledAge = textAt(tokens, at) === 'aged';
    const from = isCalledAge ? at + 1 : at;
    const years = numberAt(tokens, from);
    const goesOn = !isCalledAge && GOES_ON.has(textAt(tokens, at - 1));
    if (years === null || goesOn) {
      return [];
    }
    const isRest =
      YEARS.has(textAt(tokens, at - 1)) ||
      (JOINS.has(textAt(tokens, at - 1)) && YEARS.has(textAt(tokens, at - 2)));
    const pastMonth = isRest ? null : pastMonthsOld(tokens, years.next, isCalledAge);
    const past = pastMonth ?? pastUnit(tokens, years.next, isCalledAge);
    const end = past === null ? undefined : tokens[past - 1]?.end;
    const value = pastMonth === null ? years.value : years.value / MONTHS_OF_YEAR;
    return end === undefined ? [] : [{ years: Math.floor(value), start, end }];
  });
}

const BEFORE_AGE = new Set(['now', 'currently', 'just', 'already', 'only']);
const AFTER_AGE = new Set(['', '.', ',', ';', ')', 'and', 'now', 'but']);

/** Ages from two to twenty-five, as nobody else is so long in a plan. */
const isPlanAge = (value: number): boolean => value >= 2 && value <= 25;

/** Numbers that stand alone behind "is" or "am", and so may be ages: "she is 18 and", "I'm nine." */
export function bareAges(text: string): StatedAge[] {
  if (!/\b(?:is|am|i['’]m|s?he['’]s)\b/iu.test(text)) {
    return [];
  }
  const tokens = tokensOf(text);
  return tokens.flatMap(({ text: verb }, at) => {
    const from = BEFORE_AGE.has(textAt(tokens, at + 1)) ? at + 2 : at + 1;
    const number = /^(?:is|am|i'm|he's|she's)$/u.test(verb) ? numberAt(tokens, from) : null;
    const [first, last] = number === null ? [] : [tokens[from], tokens[number.next - 1]];
    return number === null || first === undefined || last === undefined || !isPlanAge(number.value)
      ? []
      : AFTER_AGE.has(textAt(tokens, number.next))
        ? [{ years: Math.floor(number.value), start: first.start, end: last.end }]
        : [];
  });
}
