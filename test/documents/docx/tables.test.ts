import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/model/document.ts';
import { p, readBlocks, readTable, tbl, tc, tr } from './parts.ts';

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const STARTS = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

function grid(table: Table): unknown[] {
  return table.rows.flatMap(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan, blocks }) => {
      const text = blocks.map((block) => (block.type === 'paragraph' ? block.text : '[table]')).join('|');
      return [text, row, column, rowSpan, columnSpan];
    }),
  );
}

describe('tables', () => {
  it('gives one cell to cells merged over rows and over columns', async () => {
    const table = await readTable(
      tbl(
        tr([tc('F Provision', span(3))]),
        tr([tc('Outcome', STARTS), tc('What'), tc('Who')]),
        tr([tc('', GOES_ON), tc('Therapy'), tc('Therapist')]),
        tr([tc('Second'), tc(''), tc('Teacher')]),
      ),
    );
    expect(grid(table)).toEqual([
      ['F Provision', 1, 1, 1, 3],
      ['Outcome', 2, 1, 2, 1],
      ['What', 2, 2, 1, 1],
      ['Who', 2, 3, 1, 1],
      ['Therapy', 3, 2, 1, 1],
      ['Therapist', 3, 3, 1, 1],
      ['Second', 4, 1, 1, 1],
      ['', 4, 2, 1, 1],
      ['Teacher', 4, 3, 1, 1],
    ]);
  });

  it('counts only columns that a cell starts in, not every grid line of the file', async () => {
    const table = await readTable(
      tbl(
        tr([tc('B', span(3)), tc('F', span(2)), tc('E', span(2))]),
        tr([tc('1', span(3)), tc('2', span(2)), tc('3', span(2))]),
      ),
    );
    expect(grid(table)).toEqual([
      ['B', 1, 1, 1, 1],
      ['F', 1, 2, 1, 1],
      ['E', 1, 3, 1, 1],
      ['1', 2, 1, 1, 1],
      ['2', 2, 2, 1, 1],
      ['3', 2, 3, 1, 1],
    ]);
    expect(table.rows[1]?.cells[2]?.blocks[0]?.place).toEqual({ paragraph: 6, table: 1, row: 2, column: 3 });
  });

  it('reads the old way of merging across, and rows that start further right', async () => {
    const table = await readTable(
      tbl(
        tr([tc('wide', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('right')]),
        tr([tc('second'), tc('third')], '<w:gridBefore w:val="1"/>'),
      ),
    );
    expect(grid(table)).toEqual([
      ['wide', 1, 1, 1, 2],
      ['right', 1, 3, 1, 1],
      ['second', 2, 2, 1, 1],
      ['third', 2, 3, 1, 1],
    ]);
  });

  it('knows header rows', async () => {
    const table = await readTable(
      tbl(tr([tc('Advice')], '<w:tblHeader/>'), tr([tc('x')], '<w:tblHeader w:val="0"/>')),
    );
    expect(table.rows.map(({ header }) => header)).toEqual([true, false]);
  });

  it('keeps a nested table inside its cell, once, with places of its own', async () => {
    const nested = tbl(tr([tc('inner')]));
    const [outer, after] = await readBlocks(
      tbl(tr([tc('left'), tc(p('before') + nested + p('behind'))])) + p('after'),
    );
    const cell = outer?.type === 'table' ? outer.rows[0]?.cells[1] : undefined;
    expect(cell?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    const inner = cell?.blocks[1];
    expect(inner?.type === 'table' && inner.rows[0]?.cells[0]?.blocks[0]).toMatchObject({
      text: 'inner',
      place: { paragraph: 3, table: 2, row: 1, column: 1 },
    });
    expect(cell?.blocks[2]).toMatchObject({
      text: 'behind',
      place: { paragraph: 4, table: 1, row: 1, column: 2 },
    });
    expect(after).toMatchObject({ text: 'after', place: { paragraph: 5 } });
    expect(after?.place).not.toHaveProperty('table');
  });

  it('leaves a blank cell without blocks', async () => {
    const table = await readTable(tbl(tr([tc('Views'), tc('')])));
    expect(table.rows[0]?.cells[1]?.blocks).toEqual([]);
  });
});
