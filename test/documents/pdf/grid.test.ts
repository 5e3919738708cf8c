import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findGrids } from '../../../src/documents/pdf/grid.ts';
import type { Rule } from '../../../src/documents/pdf/page.ts';

const across = (at: number, from: number, to: number): Rule => ({ direction: 'horizontal', at, from, to });
const down = (at: number, from: number, to: number): Rule => ({ direction: 'vertical', at, from, to });

/** Every line of a table with these column and row limits. */
const fullGrid = (xs: readonly number[], ys: readonly number[]): readonly Rule[] => [
  ...ys.map((y) => across(y, xs[0] ?? 0, xs.at(-1) ?? 0)),
  ...xs.map((x) => down(x, ys[0] ?? 0, ys.at(-1) ?? 0)),
];

const shape = (rules: readonly Rule[]): readonly (readonly number[])[] =>
  findGrids(rules).flatMap(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  );

test('a fully ruled table has a cell wherever lines cross', () => {
  const limits = (start: number): fc.Arbitrary<number[]> =>
    fc
      .array(fc.integer({ min: 10, max: 90 }), { minLength: 1, maxLength: 6 })
      .map((widths) => widths.reduce((all, width) => [...all, (all.at(-1) ?? 0) + width], [start]));
  fc.assert(
    fc.property(limits(50), limits(70), (xs, ys) => {
      const [grid, ...others] = findGrids(fullGrid(xs, ys));
      expect(others).toEqual([]);
      expect(grid?.edges).toEqual(xs);
      expect(grid?.cells).toHaveLength((xs.length - 1) * (ys.length - 1));
      expect(grid?.cells.every(({ rowSpan, columnSpan }) => rowSpan * columnSpan === 1)).toBe(true);
    }),
  );
});

test('cells are merged where no line parts them', () => {
  const rules = [
    ...fullGrid([0, 100, 200, 300], [0, 20, 40, 60]).filter(({ at }) => at !== 100 && at !== 40),
    down(100, 20, 60),
    across(40, 0, 200),
  ];
  expect(shape(rules)).toEqual([
    [1, 1, 1, 2],
    [1, 3, 1, 1],
    [2, 1, 1, 1],
    [2, 2, 1, 1],
    [2, 3, 2, 1],
    [3, 1, 1, 1],
    [3, 2, 1, 1],
  ]);
});

test('lines that end within a cell part nothing, and number no row or column', () => {
  const merged = fullGrid([0, 100, 200, 300], [0, 20, 40, 60]).filter(({ at }) => at !== 100);
  const stubs = [down(250, 40, 45), down(20, 0, 4), across(50, 0, 30), down(100, 20, 60)];
  const [grid] = findGrids([...merged, ...stubs]);
  expect(grid?.edges).toEqual([0, 100, 200, 300]);
  expect(grid?.rows).toBe(3);
  expect(shape([...merged, ...stubs])).toEqual(shape([...merged, down(100, 20, 60)]));
});

test('borders drawn cell by cell and twice are one line', () => {
  const frames = [0, 103].flatMap((left) =>
    [0, 23].flatMap((top) => fullGrid([left, left + 100], [top, top + 20])),
  );
  expect(shape(frames)).toHaveLength(4);
});

test('a row that the end of the page cuts has no lower border', () => {
  const open = fullGrid([0, 100, 200], [0, 20, 60]).filter(({ at }) => at !== 60);
  expect(shape(open)).toHaveLength(4);
});

test('underlines and single strokes are no table', () => {
  expect(findGrids([across(100, 0, 80), across(140, 0, 80), down(300, 0, 80)])).toEqual([]);
});

test('a table within a cell is a grid of its own', () => {
  const rules = [...fullGrid([0, 200, 400], [0, 100, 200]), ...fullGrid([20, 90, 160], [20, 50, 80])];
  expect(findGrids(rules).map(({ cells }) => cells.length)).toEqual([4, 4]);
});
