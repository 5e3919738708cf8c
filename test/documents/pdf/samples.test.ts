import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { outlineOf, readSample, readTiny, tableRows, tablesOf } from './outline.ts';
import { PLAN, type SourceCell } from './samples/source.ts';

const VARIANTS = ['libreoffice-tagged', 'libreoffice', 'chromium-tagged', 'chromium'] as const;

const cellText = ({ text }: SourceCell): string =>
  text.map((part) => (part.startsWith('* ') ? `<•> ${part.slice(2)}` : part)).join(' / ');

/** The rows as the source has them: what every program's PDF must give back. */
const sourceTables = PLAN.blocks.flatMap((block) =>
  'rows' in block ? [block.rows.map((row) => row.map(cellText).join(' | '))] : [],
);

/** What stands outside tables. */
const prose = (document: Document): readonly string[] =>
  outlineOf(document)
    .filter((line) => !line.startsWith('|'))
    .map((line) => line.replace(/^#+ /, ''));

describe.each(VARIANTS)('a plan printed by %s', (variant) => {
  const read = readSample(`plan-${variant}.pdf`);

  test('gives the tables of its source, whole over page breaks', async () => {
    expect(tablesOf(await read).map(tableRows)).toEqual(sourceTables);
  });

  test('gives the text between the tables in order, wrapped lines joined', async () => {
    expect(prose(await read)).toEqual([
      'Education, Health and Care Plan for Noor Example',
      'Section A: Views, interests and aspirations',
      'Noor likes trains, maps and long walks with her uncle, and she has asked for a reading corner where nobody will interrupt her. She would like to run the school radio one day.',
      'What is important to me',
      '- <•> My dog and my two cousins',
      '- <•> Knowing in the morning what will happen in the afternoon, with pictures if the day is going to be different from usual',
      '- <•> A quiet place to eat',
      'Sections B, F and E',
      'Communication and interaction',
      'Section G: Health provision',
      'The epilepsy nurse trains six staff once a year and reviews the care plan every six months.',
      'Section K: Advice',
    ]);
  });

  test('tells headings and their levels', async () => {
    const { blocks } = await read;
    const headings = blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'heading' ? [[block.level, block.text]] : [],
    );
    expect(headings).toContainEqual([1, 'Section A: Views, interests and aspirations']);
    expect(headings).toContainEqual([2, 'Communication and interaction']);
    expect(headings).not.toContainEqual([expect.anything(), expect.stringContaining('likes trains')]);
  });

  test('sets running header and page number apart, each once', async () => {
    expect((await read).furniture).toEqual([
      { kind: 'header', text: 'OFFICIAL - SENSITIVE Noor Example, born 4 May 2014' },
      { kind: 'footer', text: 'Page 1 of 2' },
    ]);
  });

  test('keeps the grid as drawn: merged cells cover what they cover', async () => {
    const tables = tablesOf(await read);
    const spans = tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells
          .filter((cell) => cell.rowSpan > 1 || cell.columnSpan > 1)
          .map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
      ),
    );
    expect(spans).toEqual([
      [3, 2, 1, 3],
      [2, 4, 2, 1],
      [4, 1, 1, 4],
    ]);
  });

  test('marks the header row that comes again on the next page', async () => {
    expect(tablesOf(await read)[1]?.rows.map(({ header }) => header)).toEqual([
      true,
      ...Array<boolean>(7).fill(false),
    ]);
  });

  test('says where each paragraph stands', async () => {
    const { blocks, pages } = await read;
    expect(pages).toBe(2);
    expect(blocks[0]).toMatchObject({ place: { page: 1, paragraph: 1 } });
    const cell = tablesOf(await read)[1]?.rows[7]?.cells[1]?.blocks[0];
    expect(cell).toMatchObject({ place: { page: 2, table: 2, row: 8, column: 2 } });
    expect(blocks.at(-2)).toMatchObject({ text: 'Section K: Advice', place: { page: 2 } });
  });
});

test.each([
  'libreoffice',
  'chromium',
])('a page in two columns printed by %s is read column by column', async (by) => {
  const document = await readSample(`diary-${by}.pdf`);
  expect(outlineOf(document).slice(-4)).toEqual([
    'The left column tells of the garden club, which meets on Mondays and Thursdays behind the hall and grows beans, leeks and sunflowers.',
    'It also tells of the trip to the river, for which everybody needs boots, a coat and a signed form from home.',
    'The right column tells of the choir, which practises at noon on Tuesdays and will sing for the families at the end of the summer term.',
    'It closes with the names of the two captains and with thanks to the kitchen for the very large cake.',
  ]);
});

test('a password to open the file is a problem, a password of its owner is none', async () => {
  await expect(readSample('password.pdf')).rejects.toMatchObject({ code: 'encrypted' });
  expect(outlineOf(await readSample('owner-password.pdf'))).toContain('# A page in two columns');
});

describe.each(['libreoffice-tagged', 'chromium-tagged'])('pictures printed by %s', (variant) => {
  test('stand where they stand in the text, and in their cell, though the file calls them furniture', async () => {
    const document = await readSample(`scans-${variant}.pdf`);
    expect(outlineOf(document).filter((line) => /Section [CF]|H1|unread/.test(line))).toEqual([
      '# Section C: Health needs',
      '[unread]',
      '# Section F: Special educational provision',
      '| Section H1: Social care provision | [unread] |',
    ]);
    expect(document.unread.map(({ what, size }) => [what, size?.width])).toEqual([
      ['image', 454],
      ['image', 255],
    ]);
  });
});

test('a plan whose fonts do not say what their letters mean is unread page by page', async () => {
  const whole = readFileSync(join(import.meta.dirname, 'samples', 'plan-libreoffice.pdf'), 'latin1');
  const bare = whole.replace(/\/ToUnicode \d+ 0 R/g, (link) => ' '.repeat(link.length));
  expect(bare).not.toBe(whole);
  const document = await readTiny(new Uint8Array(Buffer.from(bare, 'latin1')));
  const pages = Array.from({ length: document.pages ?? 0 }, (_, index) => index + 1);
  expect(document.unread.map(({ what, place }) => [what, place.page])).toEqual(
    pages.map((page) => ['encoding', page]),
  );
  expect(outlineOf(document).filter((line) => line !== '[unread]')).toEqual([]);
});
