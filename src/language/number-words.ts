import { type Token, textAt } from './tokens.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number read from tokens: its value and the index of the token after it. */
export interface ReadNumber {
  readonly value: number;
  readonly next: number;
}

function inFigures(token: string): number | null {
  if (token.includes('⁄')) {
    const [above = '', below = '1'] = token.split('⁄');
    return Number(above.slice(0, -1)) + Number(above.slice(-1)) / Number(below);
  }
  return /^\d+(?:\.\d+)?$/.test(token) ? Number(token) : null;
}

function tensAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const tens = TENS.indexOf(textAt(tokens, at));
  if (tens < 0) {
    return null;
  }
  const after = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const ones = ONES.indexOf(textAt(tokens, after));
  const value = (tens + 2) * 10;
  return ones > 0 && ones < 10 ? { value: value + ones, next: after + 1 } : { value, next: at + 1 };
}

function plainAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = textAt(tokens, at);
  const figures = inFigures(token);
  if (figures !== null) {
    return { value: figures, next: at + 1 };
  }
  const ones = ONES.indexOf(token);
  return ones >= 0 ? { value: ones, next: at + 1 } : tensAt(tokens, at);
}

const follows = (tokens: readonly Token[], at: number, ...words: readonly string[]): boolean =>
  words.every((word, index) => textAt(tokens, at + index) === word);

/** "half", "half an", "a quarter of an", "three quarters of an": parts of one, before the unit they are part of. */
function partAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const from = follows(tokens, at, 'a') ? at + 1 : at;
  const quarters = { quarter: 0.25, half: 0.5 }[textAt(tokens, from)];
  const three = follows(tokens, at, 'three', 'quarters') || follows(tokens, at, 'three', '-', 'quarters');
  const value = three ? 0.75 : quarters;
  if (value === undefined) {
    return null;
  }
  const end = three ? (textAt(tokens, at + 1) === '-' ? at + 3 : at + 2) : from + 1;
  const past = ['of', 'a', 'an', '-'].reduce(
    (next, word) => (textAt(tokens, next) === word ? next + 1 : next),
    end,
  );
  return { value, next: past };
}

/** The number that begins at a token, in figures or words ("45", "1.5", "twenty-five", "one and a half", "half an"); null if none. */
export function numberAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const part = partAt(tokens, at);
  if (part !== null) {
    return part;
  }
  if (follows(tokens, at, 'a', 'couple', 'of')) {
    return { value: 2, next: at + 3 };
  }
  const whole = plainAt(tokens, at);
  return whole !== null && follows(tokens, whole.next, 'and', 'a', 'half')
    ? { value: whole.value + 0.5, next: whole.next + 3 }
    : whole;
}
