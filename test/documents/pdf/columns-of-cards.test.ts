import { expect, test } from 'vitest';
import { outlineOf, readTiny } from './outline.ts';
import { texts, tinyPdf } from './tiny-pdf.ts';

/** A card in a column: its upper edge, its rows as label and answer, and where its columns begin. */
interface Card {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly [label: string, answer: string])[];
}

const ROW = 20;
const LABELS = 60;
const WIDTH = 220;

/** A heading 12 points above the card's upper edge, and the card with its lines drawn. */
function drawn({ top, left, rows }: Card, heading?: string): string {
  const bottom = top - rows.length * ROW;
  const levels = Array.from({ length: rows.length + 1 }, (_, index) => top - index * ROW);
  return [
    ...(heading === undefined ? [] : [texts([[left, top + 12, heading]], 11, 'F2')]),
    ...levels.map((y) => `${left} ${y} m ${left + WIDTH} ${y} l S`),
    ...[left, left + LABELS, left + WIDTH].map((x) => `${x} ${top} m ${x} ${bottom} l S`),
    texts(
      rows.flatMap(([label, answer], index) => {
        const y = top - index * ROW - 14;
        return [[left + 4, y, label] as const, [left + LABELS + 4, y, answer] as const];
      }),
    ),
  ].join('\n');
}

const [LEFT, RIGHT] = [50, 320];

test('columns of cards are read one after the other', async () => {
  const content = [
    drawn({ top: 760, left: LEFT, rows: [['Name', 'Wren Marsh']] }, 'About me'),
    drawn({ top: 700, left: LEFT, rows: [['Likes', 'Bubbles']] }, 'Section A'),
    drawn({ top: 745, left: RIGHT, rows: [['Need', 'Speech']] }, 'Section B'),
    drawn({ top: 655, left: RIGHT, rows: [['What', 'Signing group']] }, 'Section F'),
  ].join('\n');
  expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual([
    '# About me',
    '| Name | Wren Marsh |',
    '# Section A',
    '| Likes | Bubbles |',
    '# Section B',
    '| Need | Speech |',
    '# Section F',
    '| What | Signing group |',
  ]);
});

test('cards that stand level in rows are read row by row', async () => {
  const content = [
    drawn({ top: 760, left: LEFT, rows: [['Need', 'Speech']] }, 'Need 1'),
    drawn({ top: 760, left: RIGHT, rows: [['What', 'Therapy']] }, 'Help 1'),
    drawn({ top: 690, left: LEFT, rows: [['Need', 'Reading']] }, 'Need 2'),
    drawn({ top: 690, left: RIGHT, rows: [['What', 'Phonics']] }, 'Help 2'),
  ].join('\n');
  const read = outlineOf(await readTiny(tinyPdf([{ content }])));
  expect(read.indexOf('| What | Therapy |')).toBeLessThan(read.indexOf('| Need | Reading |'));
});

test('a card that the last column leaves open goes on in the first column of the next page', async () => {
  const first = [
    drawn({ top: 760, left: LEFT, rows: [['Name', 'Wren Marsh']] }, 'About me'),
    drawn({ top: 700, left: LEFT, rows: [['Likes', 'Bubbles']] }, 'Section A'),
    drawn({ top: 745, left: RIGHT, rows: [['Need', 'Speech']] }, 'Section B'),
    drawn({ top: 100, left: RIGHT, rows: [['What', 'Signing group']] }, 'Section F'),
  ].join('\n');
  const next = [
    drawn({ top: 800, left: LEFT, rows: [['Who', 'A teacher']] }),
    drawn({ top: 720, left: LEFT, rows: [['What', 'No provision']] }, 'Section G'),
    drawn({ top: 780, left: RIGHT, rows: [['Name', 'Hill School']] }, 'Section I'),
    drawn({ top: 690, left: RIGHT, rows: [['Sum', 'None']] }, 'Section J'),
  ].join('\n');
  const read = outlineOf(await readTiny(tinyPdf([{ content: first }, { content: next }])));
  expect(read.slice(read.indexOf('# Section F'))).toEqual([
    '# Section F',
    '| What | Signing group |',
    '| Who | A teacher |',
    '# Section G',
    '| What | No provision |',
    '# Section I',
    '| Name | Hill School |',
    '# Section J',
    '| Sum | None |',
  ]);
});
