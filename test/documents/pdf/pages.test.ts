import { describe, expect, test } from 'vitest';
import { outlineOf, readTiny } from './outline.ts';
import { texts, tinyPdf } from './tiny-pdf.ts';

const body = (word: string): string =>
  texts([
    [60, 500, `The ${word} page says something of its own here.`],
    [60, 460, `It has a second paragraph about ${word} things.`],
  ]);

const read = (contents: readonly string[]): ReturnType<typeof readTiny> =>
  readTiny(tinyPdf(contents.map((content) => ({ content }))));

/** A box of cells: column limits, row limits from the top, and the texts row by row. */
const table = (
  xs: readonly number[],
  ys: readonly number[],
  cells: readonly (readonly string[])[],
): string => {
  const lines = [
    ...ys.map((y) => `${xs[0]} ${y} m ${xs.at(-1)} ${y} l S`),
    ...xs.map((x) => `${x} ${ys[0]} m ${x} ${ys.at(-1)} l S`),
  ];
  const words = cells.flatMap((row, r) =>
    row.map((text, c) => [(xs[c] ?? 0) + 5, (ys[r] ?? 0) - 14, text] as const),
  );
  return [...lines, texts(words)].join('\n');
};

describe('furniture', () => {
  test('is what stands at the same place of most pages, each text once', async () => {
    const words = ['first', 'second', 'third'];
    const document = await read(
      words.map((word, index) =>
        [
          texts([[60, 810, 'Freya Example DOB 3 May 2012']], 9),
          body(word),
          texts([[280, 30, `Page ${index + 1}`]], 9),
        ].join('\n'),
      ),
    );
    expect(document.furniture).toEqual([
      { kind: 'header', text: 'Freya Example DOB 3 May 2012' },
      { kind: 'footer', text: 'Page 1' },
    ]);
    expect(outlineOf(document)).toHaveLength(6);
  });

  test('may differ on left and right pages', async () => {
    const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
    const document = await read(
      words.map((word, index) => {
        const x = index % 2 === 0 ? 60 : 400;
        return `${texts([[x, 810, index % 2 === 0 ? 'Invented Council' : 'Plan in draft']], 9)}\n${body(word)}`;
      }),
    );
    expect(document.furniture.map(({ text }) => text)).toEqual(['Invented Council', 'Plan in draft']);
  });

  test('headings that count up at the head of each page are content', async () => {
    const document = await read(
      ['first', 'second', 'third', 'fourth'].map(
        (word, index) => `${texts([[60, 790, `Outcome ${index + 1}`]], 14, 'F2')}\n${body(word)}`,
      ),
    );
    expect(document.furniture).toEqual([]);
    expect(outlineOf(document)).toContain('# Outcome 3');
  });
});

describe('what a page break cuts', () => {
  test('a sentence goes on', async () => {
    const document = await read([
      texts([[60, 60, 'The sentence starts on this page and it']]),
      texts([[60, 780, 'goes on over the next one.']]),
    ]);
    expect(outlineOf(document)).toEqual([
      'The sentence starts on this page and it goes on over the next one.',
    ]);
  });

  test('a title row at the foot of a page joins the columns at the head of the next', async () => {
    const document = await read([
      `${body('first')}\n${table([60, 360], [90, 60], [['Cognition and learning']])}`,
      table(
        [60, 210, 360],
        [780, 750, 720],
        [
          ['B need', 'F provision'],
          ['Reads slowly.', 'Daily reading.'],
        ],
      ),
    ]);
    expect(outlineOf(document).slice(2)).toEqual([
      '| Cognition and learning |',
      '| B need | F provision |',
      '| Reads slowly. | Daily reading. |',
    ]);
    expect(document.blocks.filter(({ type }) => type === 'table')).toHaveLength(1);
  });

  test('a table goes on without its repeated header, a cut row is one row', async () => {
    const document = await read([
      table(
        [60, 240, 500],
        [120, 90, 60],
        [
          ['Outcome', 'Provision'],
          ['1. Noor will ask for help', 'A teaching assistant works with her'],
        ],
      ),
      table(
        [60, 240, 500],
        [780, 750, 720, 690],
        [
          ['Outcome', 'Provision'],
          ['', 'for an hour each week.'],
          ['2. Noor will plan', 'Daily practice.'],
        ],
      ),
    ]);
    expect(outlineOf(document)).toEqual([
      '| Outcome | Provision |',
      '| 1. Noor will ask for help | A teaching assistant works with her for an hour each week. |',
      '| 2. Noor will plan | Daily practice. |',
    ]);
  });

  test('the heads of columns at the foot of a page stay a row of their own', async () => {
    const document = await read([
      table([60, 210, 360, 500], [90, 60], [['Support', 'By whom', 'Checked']]),
      table([60, 210, 360, 500], [780, 750], [['Teach signs.', 'A therapist', 'each half term']]),
    ]);
    expect(outlineOf(document)).toEqual([
      '| Support | By whom | Checked |',
      '| Teach signs. | A therapist | each half term |',
    ]);
  });

  test('a label below a label begins a row, though its answer is in lower case', async () => {
    const document = await read([
      table([60, 210, 500], [90, 60], [['Area', 'Independent living']]),
      table([60, 210, 500], [780, 750], [['To be reached', 'by September 2027']]),
    ]);
    expect(outlineOf(document)).toEqual([
      '| Area | Independent living |',
      '| To be reached | by September 2027 |',
    ]);
  });

  test('a row is cut where most of its cells go on, though one goes on with a name', async () => {
    const document = await read([
      table([60, 210, 360, 500], [90, 60], [['She will read with the', 'A tutor and', 'Daily, for']]),
      table([60, 210, 360, 500], [780, 750], [['school librarian', 'Ms Dhillon', 'ten minutes']]),
    ]);
    expect(outlineOf(document)).toEqual([
      '| She will read with the school librarian | A tutor and / Ms Dhillon | Daily, for ten minutes |',
    ]);
  });

  test('a second table of the same form is no continuation, though its title is the same', async () => {
    const title = 'Needs and provision';
    const document = await read([
      table([60, 360], [150, 120, 90, 60], [[title], ['Cognition'], ['Strengths: many.']]),
      table([60, 360], [780, 750, 720, 690], [[title], ['Sensory'], ['Strengths: some.']]),
    ]);
    expect(document.blocks.filter(({ type }) => type === 'table')).toHaveLength(2);
  });

  test('tables with other columns stay apart', async () => {
    const document = await read([
      table([60, 210, 360], [90, 60], [['Name', 'Freya']]),
      table([60, 160, 500], [780, 750], [['Date', 'May']]),
    ]);
    expect(document.blocks.filter(({ type }) => type === 'table')).toHaveLength(2);
  });
});
