import { expect, test } from 'vitest';
import { joinRows } from '../../../src/documents/pdf/cut-rows.ts';
import type { BlockDraft, RowDraft } from '../../../src/documents/pdf/drafts.ts';
import { lineOf, textOf } from '../../../src/documents/pdf/lines.ts';
import type { Word } from '../../../src/documents/pdf/page.ts';

/** Three columns; a letter is 5 points wide, so the first holds about 30, the others about 20. */
const EDGES = [50, 210, 320, 430];

/** A line in bold starts with an asterisk. */
function paragraph(text: string, left: number): BlockDraft {
  const bold = text.startsWith('*');
  let right = left - 5;
  const words = text
    .replace('*', '')
    .split(' ')
    .map((part): Word => {
      const start = right + 5;
      right = start + 5 * part.length;
      const place = { left: start, right, baseline: 100, size: 10, bold, spaced: true };
      return { text: part, ...place, font: '', mark: null, artifact: false, tilt: 0, faint: false };
    });
  return { type: 'paragraph', page: 1, lines: [lineOf(words)], inCell: true };
}

const row = (cells: readonly string[], whiteBelow = 5): RowDraft => ({
  header: false,
  whiteBelow,
  cells: cells.map((text, index) => ({
    row: 1,
    column: index + 1,
    rowSpan: 1,
    columnSpan: 1,
    blocks: text === '' ? [] : text.split(' / ').map((part) => paragraph(part, (EDGES[index] ?? 0) + 5)),
  })),
});

const textsOf = ({ cells }: RowDraft): string =>
  cells
    .map(({ blocks }) =>
      blocks
        .map((block) => (block.type === 'paragraph' ? block.lines.map(textOf).join(' ') : ''))
        .join(' / '),
    )
    .join(' | ');

const join = (before: readonly RowDraft[], after: readonly RowDraft[]): readonly string[] =>
  joinRows({ rows: before, others: after, edges: EDGES, joinTables: () => null }).map(textsOf);

const PARENT = row(['Views of the parents', 'Ama Boateng', 'Mother, 4 May 2026']);
const MEDICAL = row(['Medical advice', 'Dr Ives Marlow', 'Paediatrician']);

test('a date goes on with its year, a post with the rest of the school’s name', () => {
  const cut = row(['School advice – 9th of February', 'Yvette Lamb', 'SENCo, Harbour Road']);
  expect(join([PARENT, cut], [row(['2026', '', 'Academy']), MEDICAL])).toEqual([
    'Views of the parents | Ama Boateng | Mother, 4 May 2026',
    'School advice – 9th of February 2026 | Yvette Lamb | SENCo, Harbour Road Academy',
    'Medical advice | Dr Ives Marlow | Paediatrician',
  ]);
});

test.each([
  ['a preposition', ['School advice', 'Lee Orme', 'Head of year, St of'], ['2026', 'Orme', 'Agatha School']],
  [
    'an open bracket',
    ['Support in class', 'Lee Orme', 'Assistant (Level'],
    ['Daily', 'Jo', 'Three-plus-a-half)'],
  ],
  ['a comma', ['School advice', 'Lee Orme', 'Head of year seven,'], ['Twice', '', 'Harbour Academy']],
])('a cell that stops after %s for want of room goes on', (_, before, after) => {
  expect(join([PARENT, row(before)], [row(after)])).toHaveLength(2);
});

test('the rest of a card without its title goes on with the card', () => {
  const card = row([
    '*Medical advice / Dr Ives Marlow / 8 May 2026',
    '*School report / Lee Orme / 9 May 2026',
  ]);
  const cut = row(['*Social care advice / Abi Fenn', '*Psychology / Dr Tom Ash']);
  expect(join([card, cut], [row(['10 May 2026', '15 May 2026'])])).toEqual([
    'Medical advice / Dr Ives Marlow / 8 May 2026 | School report / Lee Orme / 9 May 2026',
    'Social care advice / Abi Fenn / 10 May 2026 | Psychology / Dr Tom Ash / 15 May 2026',
  ]);
});

test('a title alone at the end of a page goes on with its text', () => {
  const cut = row(['*Cognition / Mehmet knows maps. / *Communication']);
  expect(join([cut], [row(['He greets everybody.'])])).toHaveLength(1);
});

test('a row that lacks the white below it goes on where its lines are full and the rest has empty cells', () => {
  const full = ['Report of the Northern', 'Ama Boateng', 'Head of Harbour Road'];
  const rest = row(['Rehabilitation', '', 'Academy']);
  expect(join([PARENT, MEDICAL, row(full, 0.4)], [rest])).toHaveLength(3);
  expect(join([PARENT, MEDICAL, row(full)], [rest])).toHaveLength(4);
  expect(join([PARENT, MEDICAL, row(['Report', 'Ama Boateng', 'Head'], 0.4)], [rest])).toHaveLength(4);
});

test.each([
  ['a new entry', PARENT, MEDICAL],
  ['an entry without an author', PARENT, row(['Medical advice', '', '4 May 2026'])],
  ['an entry below one that lost its white', row(['Views', 'Ama Boateng', '3 May'], 0.4), MEDICAL],
  [
    'a label that ends in a preposition',
    row(['Completed by', 'Ama Boateng', '']),
    row(['Date', '4 May', '']),
  ],
  ['a new year’s entry', row(['Report of', 'Ama', 'May']), row(['2026', 'Lee', 'Head'])],
  [
    'the next number',
    row(['E1', 'Ama Boateng', 'Works with Noor and']),
    row(['E2', 'Lee Orme', 'Reading-together']),
  ],
  ['a row without a title among plain rows', row(['*Views', 'Ama']), row(['Medical', 'Ives'])],
])('%s stays a row of its own', (_, before, after) => {
  expect(join([PARENT, MEDICAL, before], [after])).toHaveLength(4);
});

test('the bare border that a page’s end leaves is no row, and no other row is cut then', () => {
  const bare = row(['', '', '']);
  const open = row(['School advice', 'Lee Orme', 'Head of year, St of']);
  const next = row(['Views', 'Ama', 'Agatha-and-others']);
  expect(join([PARENT, open, bare], [next])).toHaveLength(3);
  expect(join([PARENT, open], [bare, next])).toHaveLength(3);
  expect(join([PARENT, open], [next])).toHaveLength(2);
});

test('an entry with a day of its own is a new one, though its post begins in lower case', () => {
  const health = row([
    'Medical advice',
    'consultant community paediatrician',
    '14 June 2024 (received 20 June 2024)',
  ]);
  const psychology = row(['Psychology advice', 'educational psychologist', '18 June 2024']);
  expect(join([PARENT, health], [psychology])).toHaveLength(3);
});

test('where entries begin in lower case, that alone goes on with nothing', () => {
  const entries = [row(['Parent', 'mother', 'At home']), row(['School', 'head teacher', 'By letter'])];
  const health = row(['Health', 'consultant community paediatrician', 'By email']);
  const psychology = row(['Psychology', 'educational psychologist', 'By post']);
  expect(join([...entries, health], [psychology])).toHaveLength(4);
});

test('the rest of a cell that stands beside several rows joins it, not the last row alone', () => {
  const counting = row(['', 'Counting games in', 'Teaching assistant']);
  const need = row(['He does not yet link', 'Sounds in a group', 'Class teacher']);
  const over: RowDraft = {
    ...need,
    cells: need.cells.map((cell) => (cell.column === 1 ? { ...cell, row: 1, rowSpan: 2 } : cell)),
  };
  const beside: RowDraft = { ...counting, cells: counting.cells.filter(({ column }) => column > 1) };
  expect(join([over, beside], [row(['letters with sounds', 'the garden', ''])])).toEqual([
    'He does not yet link letters with sounds | Sounds in a group | Class teacher',
    'Counting games in the garden | Teaching assistant',
  ]);
});
