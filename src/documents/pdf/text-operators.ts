import { IDENTITY } from './geometry.ts';
import type { Painter } from './graphics-state.ts';
import { matrixOf, numberAt } from './operands.ts';

type TextOperator = (painter: Painter, operands: readonly unknown[]) => void;

function startLine({ state }: Painter, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}

function setMatrix({ state }: Painter, operands: readonly unknown[]): void {
  const nested = operands[0];
  const numbers = typeof nested === 'object' && nested !== null ? (nested as ArrayLike<unknown>) : operands;
  state.textMatrix = matrixOf(numbers) ?? IDENTITY;
  state.x = state.y = state.lineX = state.lineY = 0;
}

function setFont({ state }: Painter, operands: readonly unknown[]): void {
  state.font = String(operands[0]);
  state.size = numberAt(operands, 1);
}

const beginText: TextOperator = (painter) => setMatrix(painter, IDENTITY);

const move: TextOperator = (painter, operands) =>
  startLine(painter, numberAt(operands, 0), numberAt(operands, 1));

function moveWithLeading(painter: Painter, operands: readonly unknown[]): void {
  painter.state.leading = -numberAt(operands, 1);
  move(painter, operands);
}

/** The text operators of PDF (ISO 32000-1, 9.3 and 9.4) by their numbers in pdf.js, but for showing text. */
export const textOperators: readonly (readonly [number, TextOperator])[] = [
  [31, beginText],
  [33, ({ state }, operands) => void (state.characterSpacing = numberAt(operands, 0))],
  [34, ({ state }, operands) => void (state.wordSpacing = numberAt(operands, 0))],
  [35, ({ state }, operands) => void (state.stretch = numberAt(operands, 0) / 100)],
  [36, ({ state }, operands) => void (state.leading = numberAt(operands, 0))],
  [37, setFont],
  [38, ({ state }, operands) => void (state.rendering = numberAt(operands, 0))],
  [39, ({ state }, operands) => void (state.rise = numberAt(operands, 0))],
  [40, move],
  [41, moveWithLeading],
  [42, setMatrix],
  [43, (painter) => startLine(painter, 0, -painter.state.leading)],
];
