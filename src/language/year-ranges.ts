import { numberAt } from './number-words.ts';
import { type Token, textAt, tokensOf } from './tokens.ts';

/** The youngest and the oldest year group that a setting takes; Reception is 0, nursery years are below. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

const TO = new Set(['-', '–', '—', 'to', 'and', 'until', 'through']);
const YEAR = new Set(['year', 'years', 'yr', 'yrs']);
const AGE = new Set(['aged', 'age', 'ages', '(']);
const BEFORE_SCHOOL = new Map([
  ['reception', 0],
  ['nursery', -1],
]);

/** Words behind ages that stand alone: "an 11 to 16 academy", "a 3-19 special school". */
const SETTING = new Set(['school', 'academy', 'college', 'setting', 'provision']);
const BETWEEN = 2;

/** In year group N children turn N + 5. */
const YEAR_OF_AGE = 5;
const OLDEST = 25;

interface Bound {
  readonly value: number;
  readonly next: number;
}

const whole = (tokens: readonly Token[], at: number): Bound | null => {
  const found = numberAt(tokens, at);
  return found !== null && Number.isInteger(found.value) && found.value <= OLDEST ? found : null;
};

/** "Year 7", "7", "Reception". */
function yearAt(tokens: readonly Token[], at: number): Bound | null {
  const early = BEFORE_SCHOOL.get(textAt(tokens, at));
  if (early !== undefined) {
    return { value: early, next: at + 1 };
  }
  return whole(tokens, YEAR.has(textAt(tokens, at)) ? at + 1 : at);
}

/** Whether a setting is named close behind ages. */
function isOfSetting(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + BETWEEN + 1).map(({ text }) => text);
  return words.some((word, index) => SETTING.has(word) && words.slice(0, index).every(isWord));
}

const isWord = (text: string): boolean => /^\p{L}+$/u.test(text);

/** "11 to 16 academy": ages without a word for them, of a setting that spans some years. */
function bareRangeAt(tokens: readonly Token[], at: number): YearRange | null {
  const from = whole(tokens, at);
  const isFirst = !['of', 'for', '-', '/'].includes(textAt(tokens, at - 1));
  if (from === null || !isFirst || !TO.has(textAt(tokens, from.next))) {
    return null;
  }
  const to = whole(tokens, from.next + 1);
  return to !== null && to.value > from.value + 1 && isOfSetting(tokens, to.next)
    ? { first: from.value - YEAR_OF_AGE + 1, last: to.value - YEAR_OF_AGE }
    : null;
}

/** Past "years" behind a number. */
const pastUnit = (tokens: readonly Token[], at: number): number =>
  YEAR.has(textAt(tokens, at)) ? at + 1 : at;

function rangeAt(tokens: readonly Token[], at: number): YearRange | null {
  const word = textAt(tokens, at);
  const isAge = AGE.has(word);
  if (!isAge && !YEAR.has(word) && !BEFORE_SCHOOL.has(word)) {
    return null;
  }
  const from = isAge ? whole(tokens, at + 1) : yearAt(tokens, at);
  const join = from === null ? -1 : pastUnit(tokens, from.next);
  if (from === null || !TO.has(textAt(tokens, join))) {
    return null;
  }
  const to = isAge ? whole(tokens, join + 1) : yearAt(tokens, join + 1);
  if (to === null || to.value <= from.value) {
    return null;
  }
  return isAge
    ? { first: from.value - YEAR_OF_AGE + 1, last: to.value - YEAR_OF_AGE }
    : { first: from.value, last: to.value };
}

/** The ranges of ages or year groups in a normalised text, in order: "aged 11 to 16", "(3-19)", "Reception to Year 2". */
export function yearRanges(text: string): YearRange[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((_, at) => rangeAt(tokens, at) ?? bareRangeAt(tokens, at) ?? []);
}
