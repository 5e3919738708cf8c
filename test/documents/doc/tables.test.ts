import { expect, it } from 'vitest';
import { MODIFIER, type Modifier } from '../../../src/documents/doc/modifiers.ts';
import type { DocParagraph } from '../../../src/documents/doc/paragraphs.ts';
import { rowsOf } from '../../../src/documents/doc/table-rows.ts';
import { joined, u16 } from './bytes.ts';

const STARTS = 0x60;
const GOES_ON = 0x20;
const BEFORE = 0x02;

const style = { name: '', heading: undefined, paragraph: [], character: [] };

function paragraph(
  depth: number,
  more: Partial<DocParagraph['properties']> = {},
  endsCell = false,
): DocParagraph {
  const properties = {
    style,
    depth,
    endsRow: false,
    endsInnerCell: false,
    outline: undefined,
    list: 0,
    listLevel: 0,
    shaded: false,
    row: [],
    ...more,
  };
  return { start: 0, end: 1, properties, endsCell };
}

const cell = (): DocParagraph => paragraph(1, {}, true);
const rowEnd = (...row: readonly Modifier[]): DocParagraph => paragraph(1, { endsRow: true, row });

function columns(edges: readonly number[], merges: readonly number[] = []): Modifier {
  const cells = edges.slice(1).map((_, at) => joined(u16(merges[at] ?? 0), Buffer.alloc(18)));
  return { code: MODIFIER.columns, operand: joined([edges.length - 1], u16(...edges), ...cells) };
}

const shapes = (...paragraphs: readonly DocParagraph[]) =>
  rowsOf(paragraphs, 1).map(({ cells }) => cells.map(({ start, span, rowSpan }) => [start, span, rowSpan]));

it('cells lie between the edges of their row, which need not be those of the next', () => {
  expect(shapes(cell(), cell(), rowEnd(columns([0, 100, 300])), cell(), rowEnd(columns([0, 300])))).toEqual([
    [
      [0, 100, 1],
      [100, 200, 1],
    ],
    [[0, 300, 1]],
  ]);
});

it('edges that differ by less than a hair are one', () => {
  expect(
    shapes(
      cell(),
      cell(),
      rowEnd(columns([-108, 1000, 2000])),
      cell(),
      cell(),
      rowEnd(columns([-113, 1005, 2000])),
    ),
  ).toEqual([
    [
      [-113, 1113, 1],
      [1000, 1000, 1],
    ],
    [
      [-113, 1113, 1],
      [1000, 1000, 1],
    ],
  ]);
});

it('cells merged downwards and sideways are one cell', () => {
  const first = rowEnd(columns([0, 100, 200, 300], [STARTS, 0, BEFORE]));
  const second = rowEnd(columns([0, 100, 200, 300], [GOES_ON, 0, 0]));
  expect(shapes(cell(), cell(), cell(), first, cell(), cell(), cell(), second)).toEqual([
    [
      [0, 100, 2],
      [100, 200, 1],
    ],
    [
      [100, 100, 1],
      [200, 100, 1],
    ],
  ]);
});

it('merging told cell by cell counts too, and a merge without a beginning begins', () => {
  const goesOn = { code: MODIFIER.verticalMerge, operand: Uint8Array.of(0, 1) };
  const starts = { code: MODIFIER.verticalMerge, operand: Uint8Array.of(0, 3) };
  expect(
    shapes(cell(), rowEnd(columns([0, 900]), starts), cell(), rowEnd(columns([0, 900]), goesOn)),
  ).toEqual([[[0, 900, 2]], []]);
  expect(shapes(cell(), rowEnd(columns([0, 900], [GOES_ON])))).toEqual([[[0, 900, 1]]]);
});

it('header rows are told, and a row without a definition keeps its cells', () => {
  const header = { code: MODIFIER.headerRow, operand: Uint8Array.of(1) };
  expect(
    rowsOf([cell(), rowEnd(columns([0, 900]), header), cell(), rowEnd(columns([0, 900]))], 1).map(
      (row) => row.header,
    ),
  ).toEqual([true, false]);
  expect(shapes(cell(), cell(), rowEnd())[0]).toHaveLength(2);
  expect(shapes(cell(), cell())[0]).toHaveLength(2);
});

it('tables in cells stay in them', () => {
  const inner = [paragraph(2, { endsInnerCell: true }, true), paragraph(2, { endsRow: true })];
  const [row] = rowsOf([...inner, cell(), rowEnd(columns([0, 900]))], 1);
  expect(row?.cells.map(({ paragraphs }) => paragraphs.length)).toEqual([3]);
});
