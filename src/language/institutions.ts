import type { PhraseSet } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';

/** The name of a place of education in a text: words with capitals around one that says what place it is. */
export interface Institution {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LINKS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'upon', 'st']);

/** Nothing but a space, an apostrophe or an abbreviating stop stands between two words of a name. */
function adjoins(text: string, one: Word, other: Word): boolean {
  return /^(?:\s|\.\s|-)$/u.test(text.slice(one.end, other.start));
}

const isCapital = (text: string, { start }: Word): boolean => /\p{Lu}/u.test(text[start] ?? '');

/** The first word of the name that ends at a word: capitals, and small words between them. */
function startOf(text: string, words: readonly Word[], last: number): number {
  let first = last;
  for (let at = last - 1; at >= 0; at -= 1) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || !adjoins(text, word, next)) {
      break;
    }
    if (isCapital(text, word)) {
      first = at;
    } else if (!LINKS.has(word.text)) {
      break;
    }
  }
  return first;
}

/** The names of places of education; `kinds`: "school", "academy", ...; `generic`: words that name none. */
export function institutionsIn(
  text: string,
  { kinds, generic }: { readonly kinds: PhraseSet; readonly generic: PhraseSet },
): Institution[] {
  const named = kinds.findAll(text);
  if (named.length === 0) return [];
  const words = wordsOf(text);
  const found: Institution[] = [];
  for (const kind of named) {
    const first = words.findIndex(({ start }) => start === kind.start);
    const word = words[first];
    if (word === undefined || !isCapital(text, word)) {
      continue;
    }
    const from = words[startOf(text, words, first)];
    const before = found.at(-1);
    if (before !== undefined && from !== undefined && from.start < before.end) {
      found[found.length - 1] = { ...before, end: kind.end, name: text.slice(before.start, kind.end) };
    } else if (from !== undefined) {
      found.push({ name: text.slice(from.start, kind.end), start: from.start, end: kind.end });
    }
  }
  return found.filter(({ name }) => wordsOf(name).some((word) => !generic.matchesWhole(word.text)));
}

function ownWords(name: string, generic: PhraseSet): string[] {
  return wordsOf(name)
    .map(({ text }) => (text === 'saint' ? 'st' : text.replace(/'s$/u, 's').replaceAll("'", '')))
    .filter((word) => !generic.matchesWhole(word));
}

const initialsOf = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text.charAt(0))
    .join('');

/** Whether two names may be of one place: the words of one are words of the other, or one is short for the other. */
export function isSameInstitution(one: string, other: string, generic: PhraseSet): boolean {
  const [first, second] = [ownWords(one, generic), ownWords(other, generic)];
  const [few, many] = first.length <= second.length ? [first, second] : [second, first];
  const isShort = few.some((word) => word === initialsOf(one) || word === initialsOf(other));
  return isShort || few.every((word) => many.some((each) => isNear(word, each)));
}

const LONG = 5;

/** Equal words, and long ones of which one is typed with a letter more, less or other. */
function isNear(one: string, other: string): boolean {
  if (one === other) {
    return true;
  }
  if (Math.min(one.length, other.length) < LONG || Math.abs(one.length - other.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end))
    end += 1;
  return Math.max(one.length, other.length) - start - end <= 1;
}
