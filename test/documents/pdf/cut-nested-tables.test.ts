import { expect, test } from 'vitest';
import { outlineOf, readTiny } from './outline.ts';
import { texts, tinyPdf } from './tiny-pdf.ts';

/** Lines at the x of columns' limits and at the y of rows' limits, all from end to end. */
function ruled(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [xs[0], xs.at(-1)];
  const [top, bottom] = [ys[0], ys.at(-1)];
  return [
    ...ys.map((y) => `${left} ${y} m ${right} ${y} l S`),
    ...xs.map((x) => `${x} ${top} m ${x} ${bottom} l S`),
  ].join('\n');
}

/** The table in the cell: what is given, and how often. */
const INNER = [160, 420, 530];

const row = (y: number, what: string, often: string): string =>
  texts([
    [165, y, what],
    [425, y, often],
  ]);

test('a table in a cell goes on by itself on a page where the cell has no borders', async () => {
  const first = [
    ruled([50, 150, 540], [200, 40]),
    texts([[55, 185, 'Section F']]),
    ruled(INNER, [170, 110, 50]),
    row(150, 'A teacher hears Wren read', 'Every day'),
    row(90, 'An assistant plays a game of', 'Each Monday'),
  ].join('\n');
  const second = [
    ruled(INNER, [800, 760, 720]),
    row(785, 'turns with Wren', ''),
    row(740, 'A therapist sees her', 'Each term'),
  ].join('\n');
  expect(outlineOf(await readTiny(tinyPdf([{ content: first }, { content: second }])))).toEqual([
    '| Section F | {A teacher hears Wren read | Every day}{An assistant plays a game of turns with Wren | Each Monday}{A therapist sees her | Each term} |',
  ]);
});

test('a table goes on in what is left of a frame on the last page', async () => {
  const first = [
    ruled(INNER, [170, 110, 50]),
    row(150, 'A teacher hears Wren read', 'Every day'),
    row(90, 'An assistant plays a game of', 'Each Monday'),
  ].join('\n');
  const second = [
    ruled([150, 540], [830, 600]),
    ruled(INNER, [820, 760]),
    row(800, 'turns with Wren', ''),
    texts([[165, 640, 'After the table.']]),
  ].join('\n');
  expect(outlineOf(await readTiny(tinyPdf([{ content: first }, { content: second }])))).toEqual([
    '| A teacher hears Wren read | Every day |',
    '| An assistant plays a game of turns with Wren | Each Monday |',
    'After the table.',
  ]);
});

test('a table of other columns on the next page is another', async () => {
  const first = [
    ruled([50, 150, 540], [200, 40]),
    texts([[55, 185, 'Section F']]),
    ruled(INNER, [170, 50]),
    row(150, 'A teacher hears Wren read', 'Every day'),
  ].join('\n');
  const second = [
    ruled([50, 300, 540], [800, 760]),
    texts([
      [55, 785, 'Section I'],
      [305, 785, 'Ashby School'],
    ]),
  ].join('\n');
  expect(outlineOf(await readTiny(tinyPdf([{ content: first }, { content: second }])))).toEqual([
    '| Section F | {A teacher hears Wren read | Every day} |',
    '| Section I | Ashby School |',
  ]);
});
