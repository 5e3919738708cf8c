import type { Bound } from './quantity-kinds.ts';
import { type Token, textAt } from './tokens.ts';

const words = (phrases: string): readonly (readonly string[])[] =>
  phrases.split(',').map((phrase) => phrase.trim().split(' '));

const CEILINGS = words(
  `up to, no more than, not more than, no longer than, at most, maximum of, maximum, max, as many as, not exceeding,
  not to exceed, without exceeding, capped at, cap of, cap is, limited to, restricted to, limit of, limit is, ceiling of,
  no more often than, not more often than, at the most`,
);
const FLOORS = words(
  `at least, no fewer than, no less than, not less than, not fewer than, minimum of, minimum, min, more than,
  no less often than, not less often than`,
);
const CEILINGS_AFTER = words('maximum, max, at most, at the most, or less, or fewer, tops');
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

/** What the words around a figure make of it: "up to 10", "an hour or more", "six visits at most". */
export function boundOf(tokens: readonly Token[], at: number, next: number): Bound {
  const from = ['a', 'an', 'the', 'about'].includes(textAt(tokens, at - 1)) ? at - 1 : at;
  const spoken = before(tokens, from, LONGEST);
  // "no more than" ends with "more than": ceilings are looked for first.
  if (CEILINGS.some((phrase) => endsWith(spoken, phrase))) {
    return 'ceiling';
  }
  const isFloor =
    FLOORS.some((phrase) => endsWith(spoken, phrase)) ||
    FLOORS_AFTER.some((phrase) => follows(tokens, next, phrase));
  if (isFloor) {
    return 'floor';
  }
  return CEILINGS_AFTER.some((phrase) => follows(tokens, next, phrase)) ? 'ceiling' : 'exact';
}
