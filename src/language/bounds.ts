import type { Bound } from './quantity-kinds.ts';
import { type Token, textAt } from './tokens.ts';

const words = (phrases: string): readonly (readonly string[])[] =>
  phrases.split(',').map((phrase) => phrase.trim().split(' '));

const CEILINGS = words(
  `up to, upto, no more than, not more than, never more than, not be more than, no longer than, no greater than, at most,
  maximum of, maximum, max, max ., as many as, as much as, not exceeding, not exceed, not to exceed, never exceed,
  exceeds, without exceeding, capped at, capped to, cap of, cap is, limited to, restricted to, limit of, limit is,
  limit at, ceiling of, ceiling is, no more often than, not more often than, at the most, at the very most, the most is,
  not go beyond, not go above, not above, ≤, < =`,
);
const FLOORS = words(
  `at least, no fewer than, no less than, not less than, not fewer than, minimum of, minimum, min, more than,
  no less often than, not less often than`,
);
const CEILINGS_AFTER = words(
  'maximum, max, ( max, ( maximum, at most, at the most, at the very most, or less, or fewer, or under, and no more, but no more, but not more, and not more, tops',
);
const FLOORS_AFTER = words('or more, minimum, at least');

/** The tokens before an index, back from it, without hyphens: "up-to-weekly" is "up to weekly". */
function before(tokens: readonly Token[], at: number, count: number): string[] {
  const found: string[] = [];
  for (let index = at - 1; index >= 0 && found.length < count; index -= 1) {
    const word = textAt(tokens, index);
    if (word !== '-') {
      found.unshift(word);
    }
  }
  return found;
}

const LONGEST = 4;

function endsWith(spoken: readonly string[], phrase: readonly string[]): boolean {
  return phrase.every((word, index) => spoken[spoken.length - phrase.length + index] === word);
}

const follows = (tokens: readonly Token[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, index) => textAt(tokens, at + index) === word);

/** Words that may stand between "up to" and a figure. */
const FILLERS = new Set(
  'a an the about around approximately roughly some total overall of further additional another'.split(' '),
);

/** Where the words before a figure end that say how far it binds: "up to a total of" ends with "to". */
function boundEnd(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > at - LONGEST && FILLERS.has(textAt(tokens, from - 1))) {
    from -= 1;
  }
  return from;
}

/** What the words around a figure make of it: "up to 10", "an hour or more", "six visits at most". */
export function boundOf(tokens: readonly Token[], at: number, next: number): Bound {
  // "Maximum of" holds a filler itself.
  const ends = [before(tokens, at, LONGEST), before(tokens, boundEnd(tokens, at), LONGEST)];
  const is = (phrases: typeof CEILINGS): boolean =>
    phrases.some((phrase) => ends.some((spoken) => endsWith(spoken, phrase)));
  // "no more than" ends with "more than": ceilings are looked for first.
  if (is(CEILINGS)) {
    return 'ceiling';
  }
  const isFloor = is(FLOORS) || FLOORS_AFTER.some((phrase) => follows(tokens, next, phrase));
  if (isFloor) {
    return 'floor';
  }
  return CEILINGS_AFTER.some((phrase) => follows(tokens, next, phrase)) ? 'ceiling' : 'exact';
}
