import { isEnglishWord } from './english-words.ts';
import type { PhraseSet } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';

/** Words with capitals that stand together in a text and may name a place. */
export interface PlaceName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const LINKS = new Set(['of', 'the', 'and', 'at', 'in', 'on', 'upon', 'for']);

/** Nothing but a space, a hyphen, an ampersand or an ending stands between two words of a name. */
const adjoins = (text: string, one: Word, other: Word): boolean =>
  /^(?:\s|\.\s|-|['’]s?\s|\s?&\s?)$/u.test(text.slice(one.end, other.start));

const isCapital = (text: string, { start, end }: Word): boolean =>
  /^\p{Lu}.*\p{Ll}/u.test(text.slice(start, end));

/** The index past the run of capitals that begins at a word; small words only link. */
function runEnd(text: string, words: readonly Word[], from: number): number {
  let end = from + 1;
  for (let at = from + 1; at < words.length; at += 1) {
    const [before, word] = [words[at - 1], words[at]];
    if (before === undefined || word === undefined || !adjoins(text, before, word)) break;
    if (isCapital(text, word)) {
      end = at + 1;
    } else if (!LINKS.has(word.text)) {
      break;
    }
  }
  return end;
}

const plain = (word: string): string => word.replace(/'s$/u, '');

/**
 * Names of places in a sentence. `known`: words, in lower case, that begin with a capital and name none (the child, the
 * family, days, terms, the council). A first word with a capital of its own counts only where it is no English word.
 */
export function placeNamesIn(text: string, known: (word: string) => boolean, titles: PhraseSet): PlaceName[] {
  const words = wordsOf(text);
  const found: PlaceName[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined || !isCapital(text, word)) {
      at += 1;
      continue;
    }
    const end = runEnd(text, words, at);
    const run = words.slice(at, end).filter((one) => isCapital(text, one));
    const isNamed = run.some(({ text: one }) => !known(plain(one)));
    const isOpening = at === 0 && run.length === 1 && isEnglishWord(plain(word.text));
    const isPerson = run.some(({ text: one }) => titles.matchesWhole(one));
    const last = words[end - 1] ?? word;
    if (isNamed && !isOpening && !isPerson) {
      found.push({ name: text.slice(word.start, last.end), start: word.start, end: last.end });
    }
    at = end;
  }
  return found;
}
