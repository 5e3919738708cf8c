import { apply, type Box, boxAround, holds, type Matrix, multiply, type Point } from './geometry.ts';
import { showGlyphs } from './glyphs.ts';
import { type Dot, newState, type Painter } from './graphics-state.ts';
import { matrixOf, numberAt } from './operands.ts';
import type { EnginePage, Rule, Word } from './page.ts';
import { paintedOf } from './paths.ts';
import { textOperators } from './text-operators.ts';

/** What a page's operators draw, in page coordinates. */
export interface Drawing {
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  readonly dots: readonly Dot[];
  readonly pictures: readonly Box[];
  readonly shapes: number;
}

/** Numbers of the operators in pdf.js (`OPS`); the exact pin of pdfjs-dist keeps them fixed. */
const SET_GRAPHICS_STATE = 9;
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const SHOW_TEXT = 44;
const SET_FILL_PATTERN = 55;
const SET_FILL_COLOUR = 59;
const FILL_SHADING = 62;
const BEGIN_MARKED = 69;
const BEGIN_MARKED_WITH_PROPERTIES = 70;
const END_MARKED = 71;
const BEGIN_FORM = 74;
const END_FORM = 75;
const BEGIN_GROUP = 76;
const END_GROUP = 77;
const BEGIN_ANNOTATION = 80;
const END_ANNOTATION = 81;
const CONSTRUCT_PATH = 91;

/** An image fills the unit square; nothing else is drawn with a transform this large, in points. */
const LEAST_PICTURE = 5;

/** Operators that paint images of a single pixel, which the engine keeps: a patch of colour. */
const PAINT_IMAGES = [83, 84, 85, 86, 87, 88, 89, 90];

type Operator = (painter: Painter, operands: readonly unknown[]) => void;

const NONE: readonly unknown[] = [];

/** Follows a page's operators and collects its words, drawn lines and pictures; nothing is rendered. */
export function followOperators(page: EnginePage): Drawing {
  const painter: Painter = {
    page,
    state: newState(page.view),
    saved: [],
    marked: [],
    words: [],
    setting: null,
    hand: null,
    spaced: false,
    spaceEnd: 0,
    rules: [],
    dots: [],
    pictures: [],
    fills: [],
    light: new Map(),
    shapes: 0,
    widget: null,
  };
  for (let index = 0; index < page.operators.length; index += 1) {
    const operator = OPERATORS[page.operators[index] ?? 0];
    if (operator === undefined) continue;
    const operands = page.operands[index];
    operator(painter, Array.isArray(operands) ? operands : NONE);
  }
  while (painter.saved.length > 0) restore(painter);
  settleLight(painter);
  return painter;
}

function save(painter: Painter): void {
  painter.saved.push(painter.state);
  painter.state = { ...painter.state };
}

function restore(painter: Painter): void {
  const before = painter.saved.pop();
  if (before === undefined) return;
  if (painter.state.unpainted) addPicture(painter);
  painter.state = before;
  painter.state.unpainted = false;
}

// The engine leaves images out undecoded: what remains is a transform under which nothing is painted.
function addPicture({ state, pictures, widget }: Painter): void {
  const box = boxAround(unitSquare(state.transform));
  if (box === null || widget !== null) return;
  if (Math.min(box.right - box.left, box.bottom - box.top) >= LEAST_PICTURE) pictures.push(box);
}

function paintPatch({ state, fills }: Painter): void {
  state.unpainted = false;
  const box = boxAround(unitSquare(state.transform));
  if (box !== null) fills.push(box);
}

function unitSquare(matrix: Matrix): readonly Point[] {
  return [apply(matrix, 0, 0), apply(matrix, 1, 0), apply(matrix, 0, 1), apply(matrix, 1, 1)];
}

function transform({ state }: Painter, operands: readonly unknown[]): void {
  const matrix = matrixOf(operands);
  if (matrix === null) return;
  state.transform = multiply(state.transform, matrix);
  state.unpainted = true;
}

function beginForm(painter: Painter, [matrix]: readonly unknown[]): void {
  save(painter);
  if (Array.isArray(matrix)) transform(painter, matrix);
  painter.state.unpainted = false;
}

function beginAnnotation(painter: Painter, operands: readonly unknown[]): void {
  const [id, , outer, inner] = operands;
  save(painter);
  painter.state = newState(painter.page.view);
  for (const matrix of [outer, inner]) if (Array.isArray(matrix)) transform(painter, matrix);
  painter.state.unpainted = false;
  // Fields are read from their values: their appearance may be stale or missing.
  painter.widget = painter.page.widgets.some((widget) => widget.id === id) ? String(id) : null;
}

function endAnnotation(painter: Painter): void {
  restore(painter);
  painter.widget = null;
}

function nameOf(tag: unknown): unknown {
  return typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : undefined;
}

function beginMarked(painter: Painter, [tag, id]: readonly unknown[]): void {
  const name = typeof tag === 'string' ? tag : nameOf(tag);
  const mark = typeof id === 'number' ? id : null;
  const outer = painter.marked.at(-1);
  painter.marked.push({
    mark: mark ?? outer?.mark ?? null,
    artifact: name === 'Artifact' || (mark === null && (outer?.artifact ?? false)),
    isOff: outer?.isOff === true || (name === 'OC' && !painter.page.isShown(id)),
  });
}

function constructPath(painter: Painter, operands: readonly unknown[]): void {
  const painted = painter.widget === null ? paintedOf(operands, painter.state.transform) : null;
  if (painted === null) return;
  const { ink, alpha } = painter.state;
  if (painted.filled !== null && ink !== 'paper' && alpha >= LEAST_ALPHA) painter.fills.push(painted.filled);
  painter.state.unpainted = false;
  const mark = painter.marked.at(-1)?.mark ?? null;
  for (const rule of painted.rules) painter.rules.push(rule);
  for (const box of painted.dots) painter.dots.push({ box, mark });
  painter.shapes += painted.shapes;
}

/** Lightness from which print on white is meant as a background, and from which it is not seen, 0 to 255. */
const FAINT = 160;
const PAPER = 250;

/** A colour this transparent lies behind nothing. */
const LEAST_ALPHA = 0.05;

const BLACK = '#000000';

function setFillColour({ state }: Painter, [colour]: readonly unknown[]): void {
  const channels = typeof colour === 'string' ? /^#(..)(..)(..)$/.exec(colour) : null;
  const darkest = Math.min(...(channels ?? []).slice(1).map((hex) => Number.parseInt(hex, 16)));
  state.colour = channels === null || channels[0] === BLACK ? undefined : channels[0];
  if (channels === null || darkest < FAINT) state.ink = 'dark';
  else state.ink = darkest < PAPER ? 'faint' : 'paper';
}

function setFillPattern({ state }: Painter): void {
  state.ink = 'dark';
  state.colour = undefined;
}

/** A colour that runs from one to another fills what the path in force leaves open: perhaps all of the page. */
function fillShading({ state, page, fills }: Painter): void {
  state.unpainted = false;
  fills.push({ left: 0, top: 0, right: page.width, bottom: page.height });
}

/** Light letters are seen where a colour or a picture lies behind them. */
function settleLight({ light, fills, pictures }: Painter): void {
  const behind = [...fills, ...pictures];
  for (const [word, ink] of light) {
    const middle = { x: (word.left + word.right) / 2, y: word.baseline - 0.3 * word.size };
    if (behind.some((box) => holds(box, middle))) continue;
    if (ink === 'faint') word.faint = true;
    else word.unseen ??= 'paper';
  }
}

function setGraphicsState({ state }: Painter, [pairs]: readonly unknown[]): void {
  if (!Array.isArray(pairs)) return;
  for (const [name, value] of pairs) {
    if (name === 'ca') state.alpha = typeof value === 'number' ? value : 1;
    if (name === 'Font' && Array.isArray(value)) {
      state.font = String(value[0]);
      state.size = numberAt(value, 1);
    }
  }
}

/** By their numbers: a page of a program that places each letter by itself has ten thousand. */
const OPERATORS: readonly (Operator | undefined)[] = listed([
  ...textOperators,
  [SAVE, save],
  [RESTORE, restore],
  [TRANSFORM, transform],
  [BEGIN_GROUP, save],
  [END_GROUP, restore],
  [BEGIN_FORM, beginForm],
  [END_FORM, restore],
  [BEGIN_ANNOTATION, beginAnnotation],
  [END_ANNOTATION, endAnnotation],
  [BEGIN_MARKED, beginMarked],
  [BEGIN_MARKED_WITH_PROPERTIES, beginMarked],
  [END_MARKED, ({ marked }) => void marked.pop()],
  ...PAINT_IMAGES.map((code): [number, Operator] => [code, paintPatch]),
  [CONSTRUCT_PATH, constructPath],
  [SET_FILL_COLOUR, setFillColour],
  [SET_FILL_PATTERN, setFillPattern],
  [FILL_SHADING, fillShading],
  [SET_GRAPHICS_STATE, setGraphicsState],
  [SHOW_TEXT, showGlyphs],
]);

function listed(numbered: readonly (readonly [number, Operator])[]): readonly (Operator | undefined)[] {
  const list: (Operator | undefined)[] = Array.from({ length: CONSTRUCT_PATH + 1 }, () => undefined);
  for (const [code, operator] of numbered) list[code] = operator;
  return list;
}
