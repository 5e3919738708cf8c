import { type Box, boxAroundBoxes } from './geometry.ts';
import type { DrawnPage } from './page.ts';

/** Scanners cut a page into strips and squares: parts that touch within so many points are one picture. */
const TOUCHING = 2;

/** A page of more pieces than this is one picture as a whole. */
const MOST_PIECES = 300;

/** A side this long, in points, makes it more than a bullet or an icon. */
const LEAST = 40;

/** The share of a page's height, at its head and at its foot, in which a picture that repeats is furniture. */
const MARGIN = 0.2;
const OFTEN = 0.4;

/** The pictures of a page with the pieces of each put together; specks are left out. */
export function joinTiles(pieces: readonly Box[]): readonly Box[] {
  const [first, ...others] = pieces;
  if (first === undefined) return [];
  const joined =
    pieces.length > MOST_PIECES
      ? [others.reduce((one, two) => boxAroundBoxes([one, two]), first)]
      : joinTouching(pieces);
  return joined.filter(({ left, right, top, bottom }) => Math.max(right - left, bottom - top) >= LEAST);
}

/** Rows of squares first, then the rows. */
function joinTouching(pieces: readonly Box[]): readonly Box[] {
  let joined = pieces;
  for (;;) {
    const next = joined.reduce(addPiece, []);
    if (next.length === joined.length) return next;
    joined = next;
  }
}

function addPiece(pictures: readonly Box[], piece: Box): readonly Box[] {
  const at = pictures.findIndex((picture) => completes(picture, piece));
  const picture = pictures[at];
  return picture === undefined ? [...pictures, piece] : pictures.with(at, boxAroundBoxes([picture, piece]));
}

/** Two pieces that touch along a whole side. */
function completes(one: Box, two: Box): boolean {
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOUCHING;
  const isBelow = near(one.bottom, two.top) || near(two.bottom, one.top);
  const isBeside = near(one.right, two.left) || near(two.right, one.left);
  return (
    (isBelow && near(one.left, two.left) && near(one.right, two.right)) ||
    (isBeside && near(one.top, two.top) && near(one.bottom, two.bottom))
  );
}

/**
 * The pictures of a page but for those at the same head or foot of most pages. That a file marks a picture as
 * furniture proves nothing: office programs mark every picture that nobody described.
 */
export function withoutFurniture(page: DrawnPage, pages: readonly DrawnPage[]): readonly Box[] {
  return page.pictures.filter((picture) => !(isInMargin(picture, page) && isRepeated(picture, pages)));
}

function isInMargin({ top, bottom }: Box, { height }: DrawnPage): boolean {
  return bottom <= MARGIN * height || top >= (1 - MARGIN) * height;
}

function isRepeated(picture: Box, pages: readonly DrawnPage[]): boolean {
  const same = (other: Box): boolean =>
    (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(other[side] - picture[side]) < 2);
  const found = pages.filter(({ pictures }) => pictures.some(same)).length;
  return found >= Math.max(2, OFTEN * pages.length);
}
