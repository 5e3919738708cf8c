import { expect, test } from 'vitest';
import { outlineOf, readTiny } from './outline.ts';
import { texts, tinyPdf } from './tiny-pdf.ts';

const LABELS = 60;
const ANSWERS = 180;
const PITCH = 13;

/** A frame with a heading in a row of its own, and labels in bold print beside answers that no line parts. */
async function framed(
  rows: readonly (readonly [label: string, answer: string])[],
): Promise<readonly string[]> {
  const [top, below] = [700, 680];
  const bottom = below - 20 - rows.length * PITCH;
  const y = (index: number): number => below - 18 - index * PITCH;
  const frame = [
    ...[top, below, bottom].map((at) => `50 ${at} m 500 ${at} l S`),
    ...[50, 500].map((x) => `${x} ${top} m ${x} ${bottom} l S`),
  ];
  const content = [
    ...frame,
    texts([[LABELS, 686, 'Section F: Provision']], 11, 'F2'),
    texts(
      rows.map(([label], index) => [LABELS, y(index), label] as const),
      11,
      'F2',
    ),
    texts(rows.map(([, answer], index) => [ANSWERS, y(index), answer] as const)),
  ].join('\n');
  return outlineOf(await readTiny(tinyPdf([{ content }])));
}

test('labels and answers that keep their places inside a frame are rows of a table', async () => {
  expect(
    await framed([
      ['Provision', 'Teaching of listening skills, with a check'],
      ['', 'of both aids.'],
      ['Delivered by', 'Qualified teacher of the deaf'],
      ["Commissioner's", 'Agreed by NHS Fells and Coast on 14 January'],
      ['agreement', '2026.'],
      ['Frequency', 'Each week'],
    ]),
  ).toEqual([
    '| Section F: Provision |',
    "| {Provision | Teaching of listening skills, with a check of both aids.}{Delivered by | Qualified teacher of the deaf}{Commissioner's agreement | Agreed by NHS Fells and Coast on 14 January 2026.}{Frequency | Each week} |",
  ]);
});

test('text inside a frame stays text', async () => {
  expect(
    await framed([
      ['Kai', ''],
      ['reads', ''],
    ]),
  ).toEqual(['| Section F: Provision |', '| Kai reads |']);
});
