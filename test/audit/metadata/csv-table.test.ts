import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasJoinColumn } from '../../../src/audit/metadata/columns.ts';
import { type CsvTable, readCsvTable } from '../../../src/audit/metadata/csv-table.ts';
import { folderWith } from '../folder.ts';

async function tableOf(content: string | Uint8Array): Promise<CsvTable> {
  const folder = await folderWith({ 'cases.csv': content });
  return readCsvTable(join(folder, 'cases.csv'), hasJoinColumn);
}

const TWO: CsvTable = {
  headings: ['path', 'Team'],
  rows: [
    { line: 2, cells: ['a.docx', 'Café'] },
    { line: 3, cells: ['b.docx', 'Nord'] },
  ],
};

const PLAIN = 'path,Team\na.docx,Café\nb.docx,Nord\n';

describe('a CSV file of case data', () => {
  it.each([
    ['UTF-8', Buffer.from(PLAIN)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${PLAIN}`)],
    ['UTF-16 as Excel saves it', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${PLAIN}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(PLAIN, 'latin1')],
    ['semicolons', PLAIN.replaceAll(',', ';')],
    ['tabs', PLAIN.replaceAll(',', '\t')],
    ['Windows line ends, and none at the end', PLAIN.trimEnd().replaceAll('\n', '\r\n')],
    ['white space around its cells', PLAIN.replaceAll(',', ' , ')],
  ])('is read with %s', async (_, content) => {
    expect(await tableOf(content)).toEqual(TWO);
  });

  it('names the line on which a row begins, whatever stands before it', async () => {
    const { rows } = await tableOf(
      'sep=;\r\npath;Team\r\n\r\na.docx;"North\r\nEast"\r\n;;\r\nb.docx;South\r\n',
    );
    expect(rows).toEqual([
      { line: 4, cells: ['a.docx', 'North\nEast'] },
      { line: 7, cells: ['b.docx', 'South'] },
    ]);
  });

  it('takes the separator that the headings are written with, even where cells hold others', async () => {
    expect((await tableOf('"Team";"path"\n"A, B; C";"a.docx"\n')).rows[0]?.cells).toEqual([
      'A, B; C',
      'a.docx',
    ]);
  });

  it('fills rows that are too short', async () => {
    expect((await tableOf('path,Team,Phase\na.docx\n')).rows[0]?.cells).toEqual(['a.docx', '', '']);
  });

  it.each([
    [
      'a row with more cells than headings',
      'path,Team\na.docx,North,x\n',
      /line 2: it has 3 cells, and there are 2/,
    ],
    ['a quotation mark that is not closed', 'path,Team\n"a.docx,North\n', /is opened and not closed/],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000', /are no text/],
    ['nothing', '', /are empty/],
  ])('refuses %s', async (_, content, message) => {
    await expect(tableOf(content)).rejects.toThrow(message);
  });

  it('refuses what is not there', async () => {
    await expect(readCsvTable('/nowhere/cases.csv', hasJoinColumn)).rejects.toThrow(/cannot be read/);
  });

  it('gives back every cell that a program writes', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replace(/\p{Cc}/gu, '').trim());
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (cells, delimiter) => {
        const written = stringify([['path', 'Team'], ...cells], { delimiter, quoted: true });
        const filled = cells.filter((row) => row.some((text) => text !== ''));
        expect((await tableOf(written)).rows.map((row) => row.cells)).toEqual(filled);
      }),
      { numRuns: 50 },
    );
  });
});
