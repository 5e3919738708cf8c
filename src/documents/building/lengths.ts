import type { Size } from '../../model/document.ts';

/** Points in the units of lengths; a pixel is 1/96 of an inch. */
const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  pc: 12,
  in: 72,
  px: 0.75,
  cm: 72 / 2.54,
  mm: 7.2 / 2.54,
};

const LENGTH = /^\s*([\d.]+)\s*(pt|pc|in|px|cm|mm)?\s*$/i;

/**
 * A length such as "12.5cm" in points; a bare number counts in `unit`. Undefined for shares, for bare numbers
 * without a unit, and for what is no length.
 */
export function pointsOf(text: string | undefined, unit?: 'px'): number | undefined {
  const [, number = '', given = unit ?? ''] = LENGTH.exec(text ?? '') ?? [];
  const points = Number(number) * (POINTS[given.toLowerCase()] ?? Number.NaN);
  return points > 0 ? Math.round(points) : undefined;
}

/** The size of something shown, where both of its lengths are known. */
export function sizeOf(width: number | undefined, height: number | undefined): Size | undefined {
  return width === undefined || height === undefined ? undefined : { width, height };
}
