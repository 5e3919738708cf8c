import { normaliseText } from '../../language/normalise.ts';
import type { Paragraph } from '../../model/document.ts';
import type { PageWithGrids } from './furniture.ts';
import { holds, median } from './geometry.ts';
import { type Line, linesOf, textOf } from './lines.ts';
import type { Rule, Word } from './page.ts';

/** The words of each page without its footnotes, and the footnotes as paragraphs. */
export interface WithoutNotes {
  readonly bodies: readonly (readonly Word[])[];
  readonly notes: readonly Paragraph[];
}

/** The line above footnotes starts where the text does (in points) and takes less than this share of its width. */
const AT_MARGIN = 6;
const SHORT = 0.5;

/** Letters of footnotes are smaller than most of the text by this factor at least. */
const SMALLER = 0.95;

/** The number or sign of a note, alone or drawn together with its first word. */
const NUMBER = /^(?:\d{1,2}|[ivx]{1,4}|[*†‡])[.)]?\s*(?=\p{Lu}|["'“‘(]|$)/u;

/**
 * Sets footnotes apart: small text below a short line at the left margin, down to the end of the page, that begins
 * with a number. Read where it stands it would belong to whatever section goes on with the next page.
 */
export function separateFootnotes(
  pages: readonly PageWithGrids[],
  bodies: readonly (readonly Word[])[],
): WithoutNotes {
  const parted = pages.map((page, index) => partAt(page, bodies[index] ?? []));
  return {
    bodies: parted.map(({ body }) => body),
    notes: parted.flatMap(({ notes }, index) => notesOf(notes, pages[index]?.number ?? 1)),
  };
}

function partAt(
  page: PageWithGrids,
  words: readonly Word[],
): { body: readonly Word[]; notes: readonly Word[] } {
  const size = usualSize(words);
  for (const at of linesAbove(page, words)) {
    const notes = words.filter(({ baseline }) => baseline > at);
    const [first] = linesOf(notes);
    if (first !== undefined && isNumbered(first) && usualSize(notes) < SMALLER * size)
      return { body: words.filter(({ baseline }) => baseline <= at), notes };
  }
  return { body: words, notes: [] };
}

const usualSize = (words: readonly Word[]): number =>
  median(
    words.map((word) => word.size),
    0,
  );

/** Where lines run that may stand above footnotes. */
function linesAbove({ rules, grids }: PageWithGrids, words: readonly Word[]): readonly number[] {
  const left = Math.min(...words.map((word) => word.left));
  const right = Math.max(...words.map((word) => word.right));
  const isAbove = ({ direction, at, from, to }: Rule): boolean =>
    direction === 'horizontal' &&
    Math.abs(from - left) <= AT_MARGIN &&
    to - from < SHORT * (right - left) &&
    !grids.some(({ box }) => holds(box, { x: from + 1, y: at }));
  return rules.filter(isAbove).map(({ at }) => at);
}

const isNumbered = (line: Line): boolean => NUMBER.test(textOf(line));

/** One paragraph for each note, without its number. */
function notesOf(words: readonly Word[], page: number): readonly Paragraph[] {
  const texts: string[] = [];
  for (const line of linesOf(words)) {
    const text = textOf(line);
    if (texts.length === 0 || isNumbered(line)) texts.push(text.replace(NUMBER, ''));
    else texts.push(`${texts.pop()} ${text}`);
  }
  return texts.map((text) => ({
    type: 'paragraph',
    role: 'body',
    text: normaliseText(text),
    runs: [{ text, marks: [] }],
    bold: false,
    place: { page },
  }));
}
