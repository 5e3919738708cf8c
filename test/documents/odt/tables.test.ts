import { expect, it } from 'vitest';
import { outline } from '../outline.ts';
import { cell, covered, p, read, row, table } from './parts.ts';

const lines = async (body: string): Promise<readonly string[]> => outline((await read(body)).blocks);

it('keeps the grid as drawn: cells that cover columns and rows, and header rows', async () => {
  const body = table(
    `<table:table-header-rows>${row(cell('Need'), cell('Provision'), cell('Outcome'))}</table:table-header-rows>`,
    row(cell('Communication', 'table:number-columns-spanned="3"'), covered(2)),
    row(cell('Speech', 'table:number-rows-spanned="2"'), cell('Weekly'), cell('By July')),
    row(covered(), cell('Daily'), cell('')),
  );
  expect(await lines(body)).toEqual([
    'row (header)',
    '| 1,1',
    '| Need',
    '| 1,2',
    '| Provision',
    '| 1,3',
    '| Outcome',
    'row',
    '| 2,1 (1 x 3)',
    '| Communication',
    'row',
    '| 3,1 (2 x 1)',
    '| Speech',
    '| 3,2',
    '| Weekly',
    '| 3,3',
    '| By July',
    'row',
    '| 4,2',
    '| Daily',
    '| 4,3',
  ]);
});

it('reads tables in cells once, in their place', async () => {
  const body = table(row(cell(p('before') + table(row(cell('inner'))) + p('after'))));
  expect(await lines(body)).toEqual(['row', '| 1,1', '| before', '| row', '| | 1,1', '| | inner', '| after']);
});

it('says where each paragraph stands', async () => {
  const [, block] = (await read(p('above') + table(row(cell('a'), cell('b'))))).blocks;
  expect(block).toMatchObject({
    place: { paragraph: 2, table: 1 },
    rows: [
      {
        cells: [
          { blocks: [{ place: { paragraph: 2 } }] },
          { blocks: [{ place: { paragraph: 3, table: 1, row: 1, column: 2 } }] },
        ],
      },
    ],
  });
});

it('hides rows that are switched off', async () => {
  const hidden = row(cell('for writers')).replace(
    '<table:table-row>',
    '<table:table-row table:visibility="collapse">',
  );
  expect(await lines(table(row(cell('seen')), hidden))).toContain('|  {hidden:for writers}');
});

it('does not lose the text of cells that stand in no row', async () => {
  expect(await lines(`<table:table>${cell('loose')}</table:table>`)).toEqual(['loose']);
});
