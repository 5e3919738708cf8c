import type { Matrix } from './geometry.ts';

/** The number at a place of an operand list; 0 where there is none. */
export function numberAt(operands: ArrayLike<unknown>, index: number): number {
  const value = operands[index];
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

/** Six numbers as a transform; null for anything else. */
export function matrixOf(operands: ArrayLike<unknown>): Matrix | null {
  if (operands.length < 6) return null;
  const [a, b, c] = [numberAt(operands, 0), numberAt(operands, 1), numberAt(operands, 2)];
  return [a, b, c, numberAt(operands, 3), numberAt(operands, 4), numberAt(operands, 5)];
}
