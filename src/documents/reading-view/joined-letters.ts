import type { ViewText } from '../../model/reading-view.ts';
import { lettersOf } from './letters.ts';
import { wordsIn } from './texts.ts';

/** A part of the text with an index, for a finding. */
export interface Stretch {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** A range of the letters of all texts, its end excluded. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The letters of all texts in one, to find words that run over several cells or paragraphs. */
export interface Joined {
  /** Where letters stand, nearest to a text; null where they stand nowhere so near. */
  readonly nearest: (letters: string, near: Near) => Range | null;
  readonly stretches: (range: Range) => Omit<Stretch, 'number'>[];
  readonly wholeOf: (text: number) => Omit<Stretch, 'number'>[];
}

interface Near {
  /** Null where nobody knows: the first will do. */
  readonly text: number | null;
  /** Texts before and after it. */
  readonly within: number;
}

/** So many letters are no part of a word by chance. */
const SURE = 12;
const LETTER = /[\p{L}\p{N}]/u;

/** Joins the letters of texts. */
export function joinedLetters(texts: readonly ViewText[]): Joined {
  const words = texts.map(wordsIn);
  const parts = words.map(lettersOf);
  const all = parts.map(({ letters }) => letters).join('');
  const owners = parts.flatMap(({ letters }, text) => Array.from({ length: letters.length }, () => text));
  const offsets = parts.flatMap(({ offsets: own }) => own);
  const characterAt = (at: number, beside: -1 | 1): string =>
    words[owners[at] ?? 0]?.charAt((offsets[at] ?? 0) + beside) ?? '';
  const isWhole = ({ start, end }: Range): boolean =>
    end - start >= SURE || !(LETTER.test(characterAt(start, -1)) || LETTER.test(characterAt(end - 1, 1)));
  return {
    nearest: (letters, { text, within }) => {
      const expected = text ?? 0;
      const distance = ({ start }: Range): number => Math.abs((owners[start] ?? 0) - expected);
      const candidates = rangesOf(all, letters).filter(isWhole);
      const [best] = candidates.toSorted((one, other) => distance(one) - distance(other));
      return best === undefined || (text !== null && distance(best) > within) ? null : best;
    },
    stretches: ({ start, end }) => {
      const first = owners[start] ?? 0;
      const last = owners[end - 1] ?? first;
      return Array.from({ length: last - first + 1 }, (_, index) => first + index).map((text) => ({
        text,
        start: text === first ? (offsets[start] ?? 0) : 0,
        end: text === last ? endOfCharacter(words[text] ?? '', offsets[end - 1] ?? 0) : lengthOf(words, text),
      }));
    },
    wholeOf: (text) => [{ text, start: 0, end: lengthOf(words, text) }],
  };
}

function lengthOf(words: readonly string[], text: number): number {
  return words[text]?.length ?? 0;
}

/** Some characters take two places. */
function endOfCharacter(words: string, at: number): number {
  return at + String.fromCodePoint(words.codePointAt(at) ?? 0).length;
}

function rangesOf(all: string, letters: string): Range[] {
  const ranges: Range[] = [];
  if (letters === '') return ranges;
  for (let start = all.indexOf(letters); start !== -1; start = all.indexOf(letters, start + 1))
    ranges.push({ start, end: start + letters.length });
  return ranges;
}
