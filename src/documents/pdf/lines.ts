import type { Box } from './geometry.ts';
import { SPACE } from './glyphs.ts';
import { bottomOfWord, topOfWord, type Word } from './page.ts';

/** Words on one baseline, from left to right. */
export interface Line extends Box {
  readonly words: readonly Word[];
  readonly baseline: number;
  /** The size of most of its letters. */
  readonly size: number;
  readonly bold: boolean;
  /** The colour of all its words, empty for black; null where they differ. */
  readonly colour: string | null;
}

/** The words as lines, from the top down. */
export function linesOf(words: readonly Word[]): readonly Line[] {
  const groups: { words: Word[]; largest: Word }[] = [];
  for (const word of words.toSorted((one, two) => one.baseline - two.baseline || one.left - two.left)) {
    const group = groups.findLast(({ largest }) => isLevel(largest, word));
    if (group === undefined) groups.push({ words: [word], largest: word });
    else {
      group.words.push(word);
      if (word.size > group.largest.size) group.largest = word;
    }
  }
  const lines = groups.map((group) => lineOf(group.words));
  return lines.toSorted((one, two) => one.baseline - two.baseline || one.left - two.left);
}

/** The middle of the smaller letters lies at the height of the larger ones: raised figures belong to a line. */
function isLevel(one: Word, two: Word): boolean {
  const [large, small] = one.size >= two.size ? [one, two] : [two, one];
  const middle = small.baseline - 0.3 * small.size;
  return middle >= topOfWord(large) && middle <= bottomOfWord(large);
}

export function lineOf(members: readonly Word[]): Line {
  const words = isInOrder(members) ? members : members.toSorted((one, two) => one.left - two.left);
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let main: Word | null = null;
  let isPlain = false;
  let colour: string | null | undefined;
  for (const word of words) {
    box.left = Math.min(box.left, word.left);
    box.right = Math.max(box.right, word.right);
    box.top = Math.min(box.top, topOfWord(word));
    box.bottom = Math.max(box.bottom, bottomOfWord(word));
    if (longer(word, main)) main = word;
    isPlain ||= !word.bold && /[\p{L}\p{N}]/u.test(word.text);
    const own = word.colour ?? '';
    colour = colour === undefined || colour === own ? own : null;
  }
  const bold = !isPlain && words.some((word) => word.bold);
  return {
    ...box,
    words,
    baseline: main?.baseline ?? box.bottom,
    size: main?.size ?? 0,
    bold,
    colour: colour ?? null,
  };
}

function isInOrder(words: readonly Word[]): boolean {
  return words.every((word, index) => index === 0 || word.left >= (words[index - 1]?.left ?? 0));
}

function longer(word: Word, than: Word | null): boolean {
  return than === null || word.text.length > than.text.length;
}

/** The line cut where a gap is wider than `ems`: labels and values, columns of a table without lines. */
export function segmentsOf(line: Line, ems: number): readonly Line[] {
  const parts: Word[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const word of line.words) {
    const part = parts.at(-1);
    if (part === undefined || word.left - right > ems * line.size) parts.push([word]);
    else part.push(word);
    right = Math.max(right, word.right);
  }
  return parts.length === 1 ? [line] : parts.map(lineOf);
}

/** The words of a line with single spaces where they are apart. */
export function textOf({ words }: Pick<Line, 'words'>): string {
  return joined(words, Infinity);
}

/** A gap that only a tab or a column makes, in ems. */
const WIDE = 2;

/** The words of a line with spaces where they are apart, and tabs where they are far apart. */
export function spacedTextOf({ words }: Pick<Line, 'words'>): string {
  return joined(words, WIDE);
}

function joined(words: readonly Word[], wide: number): string {
  let text = '';
  let right = 0;
  for (const word of words) {
    const gap = word.left - right;
    const apart = word.spaced || gap > SPACE * word.size || word.right < right;
    const space = gap > wide * word.size ? '\t' : ' ';
    text += text !== '' && apart ? `${space}${word.text}` : word.text;
    right = word.right;
  }
  return text;
}
