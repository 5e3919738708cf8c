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

/** Sorts the figures of a painted path; null where the path only clips. */
export function paintedOf([paint, data]: readonly unknown[], transform: Matrix): Painted | null {
  const code = Number(paint);
  const isStroked = STROKES.has(code);
  if (!isStroked && !FILLS.has(code)) return null;
  const flat = Array.isArray(data) ? data[0] : undefined;
  if (!ArrayBuffer.isView(flat) && !Array.isArray(flat))
    return { rules: [], dots: [], shapes: 1, filled: null };
  const figures = figuresOf(flat as unknown as ArrayLike<number>, transform);
  const filled = FILLS.has(code) ? figures.reduce(around, null) : null;
  const painted: Painted = { rules: [], dots: [], shapes: 0, filled };
  for (const figure of figures) sortFigure(figure, isStroked, painted);
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

function sortFigure(figure: Figure, isStroked: boolean, { rules, dots }: Painted): void {
  if (figure.curved) {
    if (isDot(figure)) dots.push(around(null, figure));
    return;
  }
  const bar = barOf(figure);
  if (bar !== null) rules.push(bar);
  else if (isStroked) rules.push(...edgesOf(figure.points));
}

function isDot({ left, top, right, bottom }: Box): boolean {
  const [width, height] = [right - left, bottom - top];
  const isRound = Math.abs(width - height) < 0.2 * width;
  return isRound && width >= SMALLEST_DOT && width <= LARGEST_DOT;
}

/** What one pen stroke draws, with the box around its points, kept up to date while they come: pages hold thousands. */
interface Figure {
  readonly points: Point[];
  curved: boolean;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const newFigure = (): Figure => ({
  points: [],
  curved: false,
  left: Infinity,
  top: Infinity,
  right: -Infinity,
  bottom: -Infinity,
});

function addPoint(figure: Figure, point: Point): void {
  figure.points.push(point);
  if (point.x < figure.left) figure.left = point.x;
  if (point.x > figure.right) figure.right = point.x;
  if (point.y < figure.top) figure.top = point.y;
  if (point.y > figure.bottom) figure.bottom = point.y;
}

function figuresOf(flat: ArrayLike<number>, transform: Matrix): readonly Figure[] {
  const figures: Figure[] = [];
  let figure: Figure | null = null;
  let at = 0;
  while (at < flat.length) {
    const code = flat[at] ?? 0;
    const count = COORDINATES[code];
    if (count === undefined) break;
    if (code === 0 || figure === null) {
      figure = newFigure();
      figures.push(figure);
    }
    const first = figure.points[0];
    if (count > 0) addPoint(figure, apply(transform, flat[at + count - 1] ?? 0, flat[at + count] ?? 0));
    else if (first !== undefined) figure.points.push(first);
    if (count > 2) figure.curved = true;
    at += count + 1;
  }
  return figures.filter(({ points }) => points.length > 1);
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

function edgesOf(points: readonly Point[]): readonly Rule[] {
  return points.slice(1).flatMap((point, index) => {
    const line = boxAround([points[index] ?? point, point]);
    const rule = line === null ? null : barOf(line);
    return rule === null ? [] : [rule];
  });
}
