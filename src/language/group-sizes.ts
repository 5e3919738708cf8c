import { rangeAt } from './amounts.ts';
import { boundOf } from './bounds.ts';
import { numberAt } from './number-words.ts';
import type { Ratio } from './quantity-kinds.ts';
import { unitAt } from './time-units.ts';
import { spanOf, type Token, textAt, touchesNext } from './tokens.ts';

interface ReadRatio {
  readonly found: Ratio;
  readonly next: number;
}

function ratio(
  tokens: readonly Token[],
  at: number,
  { next, ...size }: Pick<Ratio, 'adults' | 'children'> & { readonly next: number },
): ReadRatio {
  return { found: { kind: 'ratio', ...size, ...spanOf(tokens, at, next) }, next };
}

/** No classroom has more adults at once. */
const MAX_ADULTS = 4;
const MAX_CHILDREN = 35;

/** The marks of a ratio, with how many tokens they are: "1:1", "1-1", "one to one", "1-to-1". */
function betweenAt(tokens: readonly Token[], at: number): number | null {
  const two = `${textAt(tokens, at)}${textAt(tokens, at + 1)}${textAt(tokens, at + 2)}`;
  if (two === '-to-') {
    return at + 3;
  }
  return [':', '-', 'to'].includes(textAt(tokens, at)) ? at + 1 : null;
}

/** "10:30" and "1:00 pm" are times of day. */
const isTimeOfDay = (minutes: string): boolean => /^(?:0\d|15|30|45)$/u.test(minutes);

/** "1:1", "2:1", "1:4", "one to one"; not a date, a time or a range of lengths. */
function proportionAt(tokens: readonly Token[], at: number): ReadRatio | null {
  const first = numberAt(tokens, at);
  const middle = first === null ? null : betweenAt(tokens, first.next);
  const second = middle === null ? null : numberAt(tokens, middle);
  if (first === null || second === null || middle === null) {
    return null;
  }
  const mark = textAt(tokens, first.next);
  const isEven = first.value <= 2 && second.value === 1;
  const sizes =
    first.value >= 1 && first.value <= MAX_ADULTS && second.value >= 1 && second.value <= MAX_CHILDREN;
  const isTime = mark === ':' && isTimeOfDay(textAt(tokens, middle));
  const goesOn =
    touchesNext(tokens, second.next) &&
    ['-', '/', ':'].includes(textAt(tokens, second.next)) &&
    /^\d/u.test(textAt(tokens, second.next + 1));
  const joinsOn =
    ['-', '/', ':', '.'].includes(textAt(tokens, at - 1)) && /^\d/u.test(textAt(tokens, at - 2));
  // "One to one: 3 times" is no 1:3.
  const isTight = mark !== ':' || touchesNext(tokens, first.next) === touchesNext(tokens, first.next - 1);
  const fits = isTight && (mark === ':' || isEven) && Number.isInteger(first.value) && sizes && !isTime;
  const isFree = !goesOn && !joinsOn && (mark === ':' || unitAt(tokens, second.next) === null);
  return fits && isFree
    ? ratio(tokens, at, { adults: first.value, children: second.value, next: second.next })
    : null;
}

const GROUPS = new Set(['group', 'groups', 'class', 'classes', 'pair', 'pairs', 'set']);
const PEOPLE = new Set(
  'pupils children students peers learners others people young classmates members pupil child student peer adults staff'.split(
    ' ',
  ),
);
const BEFORE_SIZE = new Set([
  'of',
  '(',
  'no',
  'more',
  'than',
  'up',
  'to',
  'a',
  'maximum',
  'max',
  'at',
  'most',
  ',',
  ':',
  'fewer',
  'size',
  'about',
  'with',
  '-',
]);

/** "a group of four", "small group (no more than 6)", "groups of up to 3". */
function groupAt(tokens: readonly Token[], at: number): ReadRatio | null {
  if (!GROUPS.has(textAt(tokens, at))) {
    return null;
  }
  let next = at + 1;
  while (next < at + 7 && BEFORE_SIZE.has(textAt(tokens, next))) {
    next += 1;
  }
  const size = next === at + 1 ? null : rangeAt(tokens, next);
  const isSize = size !== null && size.most <= MAX_CHILDREN && unitAt(tokens, size.next) === null;
  if (isSize) {
    return ratio(tokens, at, { adults: 0, children: size.most, next: size.next });
  }
  return textAt(tokens, at).startsWith('pair')
    ? ratio(tokens, at, { adults: 0, children: 2, next: at + 1 })
    : null;
}

/** "no more than six pupils", "with two peers". */
function peopleAt(tokens: readonly Token[], at: number): ReadRatio | null {
  const size = rangeAt(tokens, at);
  if (size === null || size.most > MAX_CHILDREN) {
    return null;
  }
  const from = textAt(tokens, size.next) === 'other' ? size.next + 1 : size.next;
  const who = textAt(tokens, from);
  if (!PEOPLE.has(who)) {
    return null;
  }
  const isAdults = who === 'adults' || who === 'staff';
  const isCapped = boundOf(tokens, at, from) !== 'exact';
  const isBeside = ['with', 'and', 'of'].includes(textAt(tokens, at - 1));
  return isAdults || !(isCapped || isBeside)
    ? null
    : ratio(tokens, at, { adults: 0, children: size.most, next: from + 1 });
}

const ALONE = new Set(['individually', 'individual', 'paired']);

/** How many work together, from a token on, and the index after it; null if it does not say. */
export function ratioAt(tokens: readonly Token[], at: number): ReadRatio | null {
  if (ALONE.has(textAt(tokens, at)) && textAt(tokens, at + 1) !== 'needs') {
    const children = textAt(tokens, at) === 'paired' ? 2 : 1;
    return ratio(tokens, at, { adults: 0, children, next: at + 1 });
  }
  return proportionAt(tokens, at) ?? groupAt(tokens, at) ?? peopleAt(tokens, at);
}
