import { matchesOf } from './matches.ts';
import { type Word, wordsOf } from './words.ts';

/** An acronym of a text, without a plural "s"; offsets are those of the text. */
export interface Acronym {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

const CANDIDATE = /(?<![\p{L}\p{N}'’@.])\p{Lu}[\p{Lu}\p{Ll}]{1,7}(?![\p{L}\p{N}@]|['’]\p{Ll}{2})/gu;

const ROMAN = /^[IVX]+$/u;

const capitalsIn = (word: string): number => (word.match(/\p{Lu}/gu) ?? []).length;

/** "SaLT", "PfA" and "EPs" are acronyms; "McKay" is a name, "II" a number. */
function isAcronym(letters: string): boolean {
  const capitals = capitalsIn(letters);
  return letters.length >= 2 && capitals >= 2 && capitals * 2 >= letters.length && !ROMAN.test(letters);
}

const SHOUTED = 3;

/** Words in capitals are no acronyms where a whole heading or sentence is. */
function isShouted(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase());
  return loud.length >= SHOUTED && loud.length * 2 > words.length;
}

/** The acronyms of a text, in order. */
export function acronymsIn(text: string): Acronym[] {
  const found = matchesOf(text, CANDIDATE).flatMap(({ 0: word, index }) => {
    const letters = word.replace(/(?<=\p{Lu})s$/u, '');
    return isAcronym(letters) ? [{ letters, start: index, end: index + word.length }] : [];
  });
  return found.length > 0 && isShouted(text) ? [] : found;
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'with', 'to', 'a', 'an', 'on', 'at', 'or']);

/** Letters that one word may give: "SpLD" takes two of "specific". */
const MOST_OF_WORD = 3;

/** How many letters of `rest` a word can give, beginning with its first: one, two or three. */
function lettersFrom(word: string, rest: string): number[] {
  if (word[0] !== rest[0]) {
    return [];
  }
  const counts = [1];
  for (let at = 0, taken = 1; taken < MOST_OF_WORD && taken < rest.length; taken += 1) {
    at = word.indexOf(rest[taken] ?? '', at + 1);
    if (at < 0) {
      break;
    }
    counts.push(taken + 1);
  }
  return counts;
}

/** Whether the words from one on spell the letters by their initials; small words may be passed over. */
function spells(words: readonly Word[], from: number, rest: string): boolean {
  if (rest === '') {
    return true;
  }
  const word = words[from]?.text;
  if (word === undefined) {
    return false;
  }
  const passes = SMALL.has(word) && spells(words, from + 1, rest);
  return passes || lettersFrom(word, rest).some((count) => spells(words, from + 1, rest.slice(count)));
}

/** Whether two or more of the words spell the letters, from one on that is not the acronym itself. */
function holdWords(words: readonly Word[], letters: string): boolean {
  // With a small word before each other one at most: a run of small words is no name of anything.
  const longest = 2 * letters.length;
  return words.some(
    (word, index) =>
      !SMALL.has(word.text) &&
      word.text !== letters &&
      lettersFrom(word.text, letters)
        .filter((count) => count < letters.length)
        .some((count) => spells(words.slice(index + 1, index + longest), 0, letters.slice(count))),
  );
}

const LONG = 5;

/** Whether a text says a long acronym in full without naming it: "child and adolescent mental health team" (CAMHS). */
export function saysInFull(text: string, letters: string): boolean {
  const wanted = letters.toLowerCase().replace(/s$/u, '');
  return letters.length >= LONG && holdWords(wordsOf(text), wanted);
}

/** Words around an acronym among which its expansion stands. */
const WINDOW = 12;

/** Letters that so many words and the marks between them take at most. */
const REACH = 240;

/** "emotional literacy support (ELSA)" leaves the last word out, "physiotherapist (PT)" has one alone. */
function bracketed(words: readonly Word[], letters: string): boolean {
  const most = letters.length - 1;
  const isNearly = most > 2 && holdWords(words.slice(-most), letters.slice(0, most));
  return isNearly || lettersFrom(words.at(-1)?.text ?? '', letters).includes(letters.length);
}

/** Whether a text that holds an acronym says beside it what it stands for. */
export function expands(text: string, { letters, start, end }: Acronym): boolean {
  const before = wordsOf(text.slice(Math.max(0, start - REACH), start)).slice(-WINDOW);
  const after = wordsOf(text.slice(end, end + REACH)).slice(0, WINDOW);
  const wanted = letters.toLowerCase();
  const isInBrackets = text.slice(0, start).endsWith('(') && /^\W*\)/u.test(text.slice(end));
  const isOpened = /^\s?[(:=–—-]/u.test(text.slice(end));
  return (
    [before, after].some((side) => holdWords(side, wanted)) ||
    (isInBrackets && bracketed(before, wanted)) ||
    (isOpened && bracketed(after.slice(0, 1), wanted))
  );
}
