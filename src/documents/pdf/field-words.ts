import { apply, boxAround } from './geometry.ts';
import type { EnginePage, Widget, Word } from './page.ts';

/** Letters of a filled field, in points, where its height does not say. */
const FIELD_SIZE = 10;

/** An average letter is about half as wide as its font is high. */
const LETTER = 0.5;

/** The values of form fields as words, placed where the fields stand. */
export function fieldWords(page: EnginePage): readonly Word[] {
  return page.widgets.flatMap((widget) => wordsIn(page, widget));
}

function wordsIn(page: EnginePage, { rectangle, text }: Widget): readonly Word[] {
  const [x1, y1, x2, y2] = rectangle;
  const box = boxAround([apply(page.view, x1, y1), apply(page.view, x2, y2)]);
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (box === null || lines.length === 0) return [];
  const size = Math.min(FIELD_SIZE, (0.8 * (box.bottom - box.top)) / lines.length);
  const pitch = 1.2 * size;
  const middle = (box.top + box.bottom) / 2;
  const first = middle - (pitch * (lines.length - 1)) / 2 + 0.3 * size;
  return lines.flatMap((line, index) => {
    const letter = Math.min(LETTER * size, (box.right - box.left) / line.length);
    return placeLine(line, { left: box.left + 1, baseline: first + index * pitch, size, letter });
  });
}

interface Setting {
  readonly left: number;
  readonly baseline: number;
  readonly size: number;
  readonly letter: number;
}

function placeLine(line: string, { left, baseline, size, letter }: Setting): readonly Word[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text,
    left: left + index * letter,
    right: left + (index + text.length) * letter,
    baseline,
    size,
    bold: false,
    font: '',
    spaced: true,
    mark: null,
    artifact: false,
    tilt: 0,
    faint: false,
  }));
}
