import type { Dot } from './graphics-state.ts';
import type { Word } from './page.ts';

/** More spots than any page has bullets: a drawing. */
const MOST_DOTS = 400;

/** How far before its text a bullet stands, in ems. */
const NEAR = 3;

/** Bullets that are drawn and not written: spots at half the height of the small letters before a line. */
export function dotWords(dots: readonly Dot[], words: readonly Word[]): readonly Word[] {
  if (dots.length > MOST_DOTS) return [];
  return dots.flatMap(({ box, mark }) => {
    const middle = (box.top + box.bottom) / 2;
    const level = words.filter(
      ({ baseline, size, tilt }) => tilt === 0 && baseline > middle && baseline - middle < 0.5 * size,
    );
    const after = level.find(({ left, size }) => left > box.right && left - box.right < NEAR * size);
    const isBehindText = level.some(({ right, size }) => right < box.left && box.left - right < NEAR * size);
    if (after === undefined || isBehindText) return [];
    const bullet = { ...after, text: '•', left: box.left, right: box.right, mark, bold: false, spaced: true };
    return [bullet];
  });
}
