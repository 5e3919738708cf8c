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
  return isOld ? last + 1 : isCalledAge ? end : null;
}

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
    const goesOn = !isCalledAge && ['aged', '-', 'to', 'than'].includes(textAt(tokens, at - 1));
    if (years === null || goesOn) {
      return [];
    }
    const past = pastUnit(tokens, years.next, isCalledAge);
    const end = past === null ? undefined : tokens[past - 1]?.end;
    return end === undefined ? [] : [{ years: Math.floor(years.value), start, end }];
  });
}
