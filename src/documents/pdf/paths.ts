import { apply, type Box, boxAround, type Matrix, type Point } from './geometry.ts';
import type { Rule } from './page.ts';

/** Painting operators that end a path, by their numbers in pdf.js. */
const STROKES = new Set([20, 21, 24, 25, 26, 27]);
const FILLS = new Set([22, 23, 24, 25, 26, 27]);

/** Numbers of coordinates after each drawing code: move, line, curve, close, quadratic curve. */
const COORDINATES = [2, 2, 6, 0, 4];

/** A filled bar up to this thick is a drawn line; a line shorter than this is a speck, in points. */
const THICKEST = 3;
const SHORTEST = 3;

/** A round spot this wide, in points, may be a bullet. */
const SMALLEST_DOT = 1.5;
const LARGEST_DOT = 8;

/** What a painted path shows: drawn lines, round spots, and how many other shapes. */
export interface Painted {
  readonly rules: Rule[];
  readonly dots: Box[];
  shapes: number;
  /** The area that is filled; null where it is only drawn round. */
  filled: Box | null;
}

/** The drawing codes of a path with their coordinates, and the transform to the page. */
interface Path {
  readonly flat: ArrayLike<number>;
  readonly transform: Matrix;
}

/** Sorts the figures of a painted path; null where the path only clips. */
export function paintedOf([paint, data]: readonly unknown[], transform: Matrix): Painted | null {
  const code = Number(paint);
  const isStroked = STROKES.has(code);
  if (!isStroked && !FILLS.has(code)) return null;
  const flat = Array.isArray(data) ? data[0] : undefined;
  if (!ArrayBuffer.isView(flat) && !Array.isArray(flat))
    return { rules: [], dots: [], shapes: 1, filled: null };
  const path = { flat: flat as unknown as ArrayLike<number>, transform };
  const figures = figuresOf(path);
  const filled = FILLS.has(code) ? figures.reduce(around, null) : null;
  const painted: Painted = { rules: [], dots: [], shapes: 0, filled };
  for (const figure of figures) {
    const isSorted = sortFigure(figure, painted);
    if (!isSorted && isStroked) painted.rules.push(...edgesOf(figure, path));
  }
  if (painted.rules.length + painted.dots.length === 0) painted.shapes = figures.length;
  return painted;
}

function around(box: Box | null, { left, top, right, bottom }: Figure): Box {
  if (box === null) return { left, top, right, bottom };
  return {
    left: Math.min(box.left, left),
    top: Math.min(box.top, top),
    right: Math.max(box.right, right),
    bottom: Math.max(box.bottom, bottom),
  };
}

/** Adds a figure that is a line or a round spot; false for one that has straight edges of its own. */
function sortFigure(figure: Figure, { rules, dots }: Painted): boolean {
  const bar = figure.curved ? null : barOf(figure);
  if (bar !== null) rules.push(bar);
  else if (figure.curved && isDot(figure)) dots.push(around(null, figure));
  return figure.curved || bar !== null;
}

function isDot({ left, top, right, bottom }: Box): boolean {
  const [width, height] = [right - left, bottom - top];
  const isRound = Math.abs(width - height) < 0.2 * width;
  return isRound && width >= SMALLEST_DOT && width <= LARGEST_DOT;
}

/**
 * What one pen stroke draws: the box around its points, and where in the path it stands. The points themselves are
 * looked at again for the few that need them: pages hold thousands of strokes.
 */
interface Figure {
  points: number;
  curved: boolean;
  readonly start: number;
  end: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const figureAt = (start: number): Figure => ({
  points: 0,
  curved: false,
  start,
  end: start,
  left: Infinity,
  top: Infinity,
  right: -Infinity,
  bottom: -Infinity,
});

function addPoint(figure: Figure, { x, y }: Point): void {
  figure.points += 1;
  if (x < figure.left) figure.left = x;
  if (x > figure.right) figure.right = x;
  if (y < figure.top) figure.top = y;
  if (y > figure.bottom) figure.bottom = y;
}

function figuresOf({ flat, transform }: Path): readonly Figure[] {
  const figures: Figure[] = [];
  let figure: Figure | null = null;
  let at = 0;
  while (at < flat.length) {
    const code = flat[at] ?? 0;
    const count = COORDINATES[code];
    if (count === undefined) break;
    if (code === 0 || figure === null) {
      figure = figureAt(at);
      figures.push(figure);
    }
    if (count > 0) addPoint(figure, apply(transform, flat[at + count - 1] ?? 0, flat[at + count] ?? 0));
    else if (figure.points > 0) figure.points += 1;
    if (count > 2) figure.curved = true;
    at += count + 1;
    figure.end = at;
  }
  return figures.filter(({ points }) => points > 1);
}

/** A thin box, or a line, as the rule through its middle. */
function barOf({ left, top, right, bottom }: Box): Rule | null {
  const [width, height] = [right - left, bottom - top];
  if (height <= THICKEST && width >= SHORTEST && width > height)
    return { direction: 'horizontal', at: (top + bottom) / 2, from: left, to: right };
  if (width <= THICKEST && height >= SHORTEST)
    return { direction: 'vertical', at: (left + right) / 2, from: top, to: bottom };
  return null;
}

/** The drawn lines among the straight edges of a figure. */
function edgesOf({ start, end }: Figure, { flat, transform }: Path): readonly Rule[] {
  const points: Point[] = [];
  for (let at = start; at < end; ) {
    const count = COORDINATES[flat[at] ?? 0] ?? 0;
    const point = count > 0 ? apply(transform, flat[at + count - 1] ?? 0, flat[at + count] ?? 0) : points[0];
    if (point !== undefined) points.push(point);
    at += count + 1;
  }
  return points.slice(1).flatMap((point, index) => {
    const line = boxAround([points[index] ?? point, point]);
    const rule = line === null ? null : barOf(line);
    return rule === null ? [] : [rule];
  });
}
