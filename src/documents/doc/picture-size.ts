import type { Size } from '../../model/document.ts';
import { viewOf } from './compound-file.ts';

const TWIPS_PER_POINT = 20;

/** A picture's own size in twips and how much of it is shown, in thousandths (PICF: MS-DOC 2.9.190). */
const OWN_SIZE_AT = 28;
const SCALE_AT = 32;
const UNSCALED = 1000;

/** A size in twips in points; undefined where it is none. */
export function sizeOfTwips(width: number, height: number): Size | undefined {
  const size = { width: Math.round(width / TWIPS_PER_POINT), height: Math.round(height / TWIPS_PER_POINT) };
  return size.width > 0 && size.height > 0 ? size : undefined;
}

/** How large a picture in the line is shown, by its data; undefined where they are cut off. */
export function pictureSize(data: Uint8Array, at: number): Size | undefined {
  const view = viewOf(data);
  if (at + SCALE_AT + 4 > data.byteLength) return undefined;
  const sides = [0, 2].map((side) => {
    const own = view.getUint16(at + OWN_SIZE_AT + side, true);
    return (own * (view.getUint16(at + SCALE_AT + side, true) || UNSCALED)) / UNSCALED;
  });
  return sizeOfTwips(sides[0] ?? 0, sides[1] ?? 0);
}
