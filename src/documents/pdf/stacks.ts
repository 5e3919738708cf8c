import { type Box, boxAroundBoxes } from './geometry.ts';
import { LEAST_GUTTER } from './gutters.ts';
import { boxOfWords, type Word } from './page.ts';

/** Pieces of text that a tagged file draws below each other, flush left: a label and its answer, or a card. */
export interface Stack extends Box {
  /** The words of each piece: what one mark of the file holds. */
  readonly boxes: readonly (readonly Word[])[];
  /** Of its first line. */
  readonly baseline: number;
}

/** Points by which pieces of one stack begin apart. */
const FLUSH = 2;

/** White between pieces of one stack, in ems. */
const CLOSE = 1.2;

/** Between the first lines of stacks that stand side by side, in ems of the larger: labels may be in small print. */
const LEVEL = 0.4;

function boxesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const boxes: Word[][] = [];
  for (const word of words) {
    const box = boxes.at(-1);
    if (box?.[0] !== undefined && box[0].mark === word.mark) box.push(word);
    else boxes.push([word]);
  }
  return boxes;
}

const stackOf = (words: readonly Word[]): Stack => ({
  ...boxOfWords(words),
  boxes: [words],
  baseline: Math.min(...words.map(({ baseline }) => baseline)),
});

const sizeOf = ({ boxes: [first = []] }: Stack): number => first[0]?.size ?? 0;

function goesOn(stack: Stack, next: Stack): boolean {
  const size = sizeOf(next);
  const white = next.top - stack.bottom;
  return Math.abs(next.left - stack.left) <= FLUSH && white > -0.5 * size && white < CLOSE * size;
}

const together = (stack: Stack, next: Stack): Stack => ({
  ...boxAroundBoxes([stack, next]),
  boxes: [...stack.boxes, ...next.boxes],
  baseline: stack.baseline,
});

/** The words in the order they are drawn, as stacks. */
export function stacksOf(words: readonly Word[]): readonly Stack[] {
  const stacks: Stack[] = [];
  for (const next of boxesOf(words).map(stackOf)) {
    const last = stacks.at(-1);
    if (last !== undefined && goesOn(last, next)) stacks[stacks.length - 1] = together(last, next);
    else stacks.push(next);
  }
  return stacks;
}

function standsBeside(last: Stack, next: Stack): boolean {
  const size = Math.max(sizeOf(last), sizeOf(next));
  const isLevel = Math.abs(next.baseline - last.baseline) <= LEVEL * size;
  return isLevel && next.left - last.right >= LEAST_GUTTER * sizeOf(next);
}

/** Stacks drawn one after another that stand side by side, in rows; a stack alone is a row of one. */
export function sideBySide(stacks: readonly Stack[]): readonly (readonly Stack[])[] {
  const rows: Stack[][] = [];
  for (const stack of stacks) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last !== undefined && standsBeside(last, stack)) row.push(stack);
    else rows.push([stack]);
  }
  return rows;
}
