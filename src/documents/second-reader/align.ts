import type { ComparedWord } from './words.ts';

/**
 * So many letters in a row are the same text, wherever they stand and however they are cut into words: readers
 * part words at the ends of lines and cells, and glue others together.
 */
const GRAM = 12;

/** So many pieces of a word, cut by one of the readers, are tried together. */
const MOST_PIECES = 4;

interface Letters {
  readonly text: string;
  /** For each letter, the index of its word. */
  readonly words: readonly number[];
  /** 1 for letters that the other reading has. */
  readonly covered: Uint8Array;
}

/** For each word of the second reading, whether ours has it; every word of ours stands for one of theirs. */
export function alignWords(
  ours: readonly ComparedWord[],
  theirs: readonly ComparedWord[],
): readonly boolean[] {
  const [mine, other] = [lettersOf(ours), lettersOf(theirs)];
  coverByGrams(mine, other);
  const left = wordsLeft(ours, mine);
  const found = wordsLeft(theirs, other).map((word) => word === null);
  matchWords(left, wordsLeft(theirs, other), found);
  return found;
}

function lettersOf(words: readonly ComparedWord[]): Letters {
  const text = words.map(({ letters }) => letters).join('');
  const indices = words.flatMap(({ letters }, index) => Array.from({ length: letters.length }, () => index));
  return { text, words: indices, covered: new Uint8Array(text.length) };
}

function coverByGrams(mine: Letters, other: Letters): void {
  const places = new Map<string, number[]>();
  for (let at = mine.text.length - GRAM; at >= 0; at -= 1) {
    const gram = mine.text.slice(at, at + GRAM);
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else known.push(at);
  }
  const used = new Uint8Array(mine.text.length);
  let next = -1;
  for (let at = 0; at + GRAM <= other.text.length; at += 1) {
    const gram = other.text.slice(at, at + GRAM);
    const place = placeOf(gram, { next, places, used, text: mine.text });
    next = place + 1;
    if (place < 0) continue;
    used[place] = 1;
    mine.covered.fill(1, place, place + GRAM);
    other.covered.fill(1, at, at + GRAM);
  }
}

interface Search {
  /** Where the text before went on. */
  readonly next: number;
  readonly places: ReadonlyMap<string, number[]>;
  readonly used: Uint8Array;
  readonly text: string;
}

/** An unused place of the same letters: the one after the last match if it will do, else the first; -1 for none. */
function placeOf(gram: string, { next, places, used, text }: Search): number {
  if (next > 0 && used[next] === 0 && text.startsWith(gram, next)) return next;
  const known = places.get(gram) ?? [];
  while (known.length > 0) {
    const place = known.pop() ?? -1;
    if (used[place] === 0) return place;
  }
  return -1;
}

/** The words with a letter that the other reading does not have; null for all others. */
function wordsLeft(words: readonly ComparedWord[], { words: owners, covered }: Letters): (string | null)[] {
  const left: (string | null)[] = words.map(() => null);
  owners.forEach((owner, at) => {
    if (covered[at] === 0) left[owner] = words[owner]?.letters ?? null;
  });
  return left;
}

type Left = (string | null)[];

/** Matches the words that are left one by one, then those that one of the readers cut into pieces. */
function matchWords(ours: Left, theirs: Readonly<Left>, found: boolean[]): void {
  const take = takerOf(ours);
  theirs.forEach((word, index) => {
    if (word !== null && take(word)) found[index] = true;
  });
  const whole = piecesOf(ours);
  theirs.forEach((word, index) => {
    if (word === null || found[index] === true) return;
    const pieces = whole.get(word)?.filter((place) => ours[place] !== null) ?? [];
    if (pieces.length > 0 && pieces.length === whole.get(word)?.length) {
      for (const place of pieces) ours[place] = null;
      found[index] = true;
      return;
    }
    const cut = piecesFrom(theirs, index).find(({ letters }) => take(letters));
    found.fill(true, index, index + (cut?.count ?? 0));
  });
}

/** Takes a word out of those that are left; false where there is none like it. */
function takerOf(left: Left): (word: string) => boolean {
  const places = new Map<string, number[]>();
  left.forEach((word, index) => {
    if (word === null) return;
    const known = places.get(word);
    if (known === undefined) places.set(word, [index]);
    else known.push(index);
  });
  return (word) => {
    const place = places.get(word)?.pop();
    if (place !== undefined) left[place] = null;
    return place !== undefined;
  };
}

/** What neighbouring words that are left make together, with the places of the pieces. */
function piecesOf(words: readonly (string | null)[]): ReadonlyMap<string, readonly number[]> {
  const joined = new Map<string, readonly number[]>();
  words.forEach((_, start) => {
    for (const { letters, count } of piecesFrom(words, start))
      joined.set(
        letters,
        Array.from({ length: count }, (_piece, offset) => start + offset),
      );
  });
  return joined;
}

function piecesFrom(
  words: readonly (string | null)[],
  start: number,
): readonly { readonly letters: string; readonly count: number }[] {
  const pieces: { letters: string; count: number }[] = [];
  let letters = '';
  for (let count = 1; count <= MOST_PIECES; count += 1) {
    const word = words[start + count - 1];
    if (word === null || word === undefined) break;
    letters += word;
    if (count > 1) pieces.push({ letters, count });
  }
  return pieces;
}
