import { keptByText } from './kept.ts';
import { matchesOf } from './matches.ts';

/** A capitalised word of a text that may be a name, without a possessive ending; offsets are those of the text. */
export interface CapitalWord {
  readonly word: string;
  readonly start: number;
  /** Past the word, before "'s". */
  readonly end: number;
  readonly isPossessive: boolean;
}

const CAPITAL = /(?<![\p{L}\p{N}'’-])\p{Lu}(?:\p{Ll}|['’-]\p{Lu}|(?<=\p{Ll})\p{Lu})+(?:['’-]\p{L}+)*/gu;

const POSSESSIVE = /['’]s?$/u;

function readCapitalWords(text: string): CapitalWord[] {
  return matchesOf(text, CAPITAL).map(({ 0: match, index }) => {
    const word = match.replace(POSSESSIVE, '');
    const end = index + word.length;
    return { word, start: index, end, isPossessive: /^['’]s?(?!\p{L})/u.test(text.slice(end)) };
  });
}

/** The words of a text that begin with a capital and are not all capitals, in order. */
export const capitalWords: (text: string) => readonly CapitalWord[] = keptByText(readCapitalWords);
