import { expect, test } from 'vitest';
import { outlineOf, readTiny } from './outline.ts';
import { texts, tinyPdf } from './tiny-pdf.ts';

const LEADING = 14;

/** Lines of full width for a column of text, from `top` down. */
const prose = (top: number, count: number): string =>
  texts(
    Array.from({ length: count }, (_, index) => [
      50,
      top - index * LEADING,
      `Line ${index + 1} of the text that fills the main column`,
    ]),
  );

const NOTES: readonly string[] = ['Key dates', 'First issued', '3 May 2021', 'Last review', '6 June 2025'];

const notes = (top: number, leading: number): string =>
  texts(
    NOTES.map((text, index) => [430, top - index * leading, text]),
    9,
  );

const nameThenText = texts([
  [50, 790, 'Name'],
  [150, 790, 'Wren Marsh'],
  [50, 776, 'Date of birth'],
  [150, 776, '3 May 2014'],
]);

test('a column of notes is read before the text beside it, which goes on on the next page', async () => {
  const content = [nameThenText, notes(797, 11), prose(750, 30)].join('\n');
  const next = texts([[50, 790, 'and here the main column goes on.']]);
  const outline = outlineOf(await readTiny(tinyPdf([{ content }, { content: next }])));
  expect(outline.slice(0, 2)).toEqual([NOTES.join(' '), '| Name | Wren Marsh |']);
  expect(outline.at(-1)).toContain('and here the main column goes on.');
});

test('a column that stands in rows with the text is no column of notes', async () => {
  const content = [nameThenText, notes(790, LEADING), prose(734, 30)].join('\n');
  const outline = outlineOf(await readTiny(tinyPdf([{ content }])));
  expect(outline[0]).toBe('| Name | Wren Marsh | Key dates |');
});

test('a stamp in other print beside a heading is a text of its own', async () => {
  const header = [
    texts([[50, 790, 'Ambleton Council']], 16, 'F2'),
    texts([[450, 790, 'FINAL PLAN']], 9, 'F2'),
  ];
  const content = [...header, prose(750, 8)].join('\n');
  const outline = outlineOf(await readTiny(tinyPdf([{ content }])));
  expect(outline.slice(0, 2)).toEqual(['# Ambleton Council', '## FINAL PLAN']);
});
