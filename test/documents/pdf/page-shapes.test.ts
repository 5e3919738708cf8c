import { expect, test } from 'vitest';
import { outlineOf, readTiny } from './outline.ts';
import { texts, tinyPdf } from './tiny-pdf.ts';

type Placed = readonly [x: number, y: number, text: string];

const LEFT = 60;
const RIGHT = 320;
const PITCH = 13;

/** Paragraphs one below the other from y = 760, `gap` points apart; each is a list of lines. */
function column(x: number, paragraphs: readonly (readonly string[])[], gap: number): Placed[] {
  let y = 760;
  return paragraphs.flatMap((lines) => {
    const placed = lines.map((line, index): Placed => [x, y - index * PITCH, line]);
    y -= lines.length * PITCH + gap;
    return placed;
  });
}

const outline = async (lines: readonly Placed[]): Promise<readonly string[]> =>
  outlineOf(await readTiny(tinyPdf([{ content: texts(lines) }])));

const GARDEN = [
  ['The garden club meets on Mondays and', 'Thursdays behind the hall.'],
  [
    'It grows beans, leeks and sunflowers, and',
    'sells what it does not eat on the first',
    'Friday of each month.',
  ],
  ['New members bring boots and a coat.'],
];

const CHOIR = [
  ['The choir practises at noon on Tuesdays.'],
  [
    'It sings for the families at the end of',
    'the summer term, and in winter at the',
    'market, where the lights are lit.',
  ],
  ['Anybody may join, whether or not they', 'can read notes.'],
];

const joined = (paragraphs: readonly (readonly string[])[]): string[] =>
  paragraphs.map((lines) => lines.join(' '));

test('columns whose paragraphs begin at different heights are read one after the other', async () => {
  const lines = [...column(LEFT, GARDEN, 8), ...column(RIGHT, CHOIR, 8)];
  expect(await outline(lines)).toEqual([...joined(GARDEN), ...joined(CHOIR)]);
});

test('the order in which lines are drawn does not matter', async () => {
  const lines = [...column(LEFT, GARDEN, 8), ...column(RIGHT, CHOIR, 8)];
  const byHeight = lines.toSorted((one, two) => two[1] - one[1]);
  expect(await outline(byHeight)).toEqual([...joined(GARDEN), ...joined(CHOIR)]);
});

test('cells that begin level with one another are a table without lines, however long they are', async () => {
  const rows = [0, 1, 2].map((index) => [GARDEN[index] ?? [], CHOIR[index] ?? []] as const);
  let y = 760;
  const lines = rows.flatMap(([one, two]) => {
    const placed = [one, two].flatMap((cell, side) =>
      cell.map((line, index): Placed => [side === 0 ? LEFT : RIGHT, y - index * PITCH, line]),
    );
    y -= Math.max(one.length, two.length) * PITCH + 12;
    return placed;
  });
  const read = await outline(lines);
  const cells = read.map((row) =>
    row
      .replaceAll(/^\| | \|$/g, '')
      .replaceAll(' / ', ' ')
      .split(' | '),
  );
  expect(cells).toEqual(rows.map((row) => row.map((cell) => cell.join(' '))));
});

test('labels beside their answers are a table, whatever stands between them and the margins', async () => {
  const pairs = [
    ['Name', 'Wren Holloway'],
    ['Date of the first visit', '13 March of 2026'],
    ['Teacher', 'Ms Dora Fielding'],
    ['Date of the next visit', '14 April of 2026'],
    ['Club', 'The Garden Club'],
    ['Joined', '15 June of 2025'],
    ['Bus', 'The nineteen bus'],
  ] as const;
  const lines = pairs.flatMap(([label, answer], index): Placed[] => {
    const y = 700 - index * PITCH;
    return [
      [LEFT, y, label],
      [RIGHT, y, answer],
    ];
  });
  const around: Placed[] = [
    [RIGHT - 20, 760, 'Draft plan'],
    [RIGHT - 20, 740, 'Final plan'],
    [LEFT, 580, 'About Wren'],
    [
      LEFT,
      560,
      'Wren came to the garden club with an older sister, who left it last year for the choir of the town.',
    ],
  ];
  const read = await outline([...around, ...lines]);
  expect(read.filter((row) => row.startsWith('|'))).toEqual(
    pairs.map(([label, answer]) => `| ${label} | ${answer} |`),
  );
});

test('answers in large print below small labels, two beside each other, are cells of a table', async () => {
  const pairs = [
    ['Child', 'Wren Tanner', 'Club', 'Garden'],
    ['Known as', 'Wrennie', 'Joined', '5 June 2025'],
    ['Born', '3 May 2014', 'Seen last', '4 May 2026'],
  ] as const;
  const content = pairs.map(([label, answer, other, another], index) => {
    const y = 700 - index * 34;
    const small: Placed[] = [
      [LEFT, y, label],
      [RIGHT, y, other],
    ];
    const large: Placed[] = [
      [LEFT, y - 14, answer],
      [RIGHT, y - 14, another],
    ];
    return `${texts(small, 8)}\n${texts(large, 12)}`;
  });
  const read = outlineOf(await readTiny(tinyPdf([{ content: content.join('\n') }])));
  expect(read).toEqual(
    pairs.map(([label, answer, other, another]) => `| ${label} / ${answer} | ${other} / ${another} |`),
  );
});

test('a paragraph that goes on in the next column is one', async () => {
  const first = [...GARDEN.slice(0, 2), ['New members bring boots, a coat and the']];
  const second = [['signed form from home.'], ...CHOIR];
  const read = await outline([...column(LEFT, first, 8), ...column(RIGHT, second, 8)]);
  expect(read).toContain('New members bring boots, a coat and the signed form from home.');
});

const rule = (x: number, y: number, width: number): string => `0.5 w ${x} ${y} m ${x + width} ${y} l S`;

test('words with a line through them are struck, words above a line are not', async () => {
  const lines: Placed[] = [
    [LEFT, 760, 'This was taken out.'],
    [LEFT, 740, 'This stays.'],
    [LEFT, 720, 'This is underlined.'],
  ];
  const content = `${texts(lines)}\n${rule(LEFT, 763, 100)}\n${rule(LEFT, 718.5, 100)}`;
  const document = await readTiny(tinyPdf([{ content }]));
  expect(outlineOf(document).join(' ').trim()).toBe('This stays. This is underlined.');
  expect(document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []))).toContainEqual({
    text: expect.stringMatching(/^This was taken out\. ?$/),
    marks: ['struck'],
  });
});

test('words with a line as long as they are below them are underlined, words of a cell are not', async () => {
  const lines: Placed[] = [
    [LEFT, 760, 'Draft plan'],
    [LEFT, 740, 'Final plan'],
  ];
  const content = `${texts(lines)}\n${rule(LEFT, 758.5, 51)}\n${rule(LEFT - 5, 738, 400)}`;
  const document = await readTiny(tinyPdf([{ content }]));
  const runs = document.blocks.flatMap((block) => (block.type === 'paragraph' ? block.runs : []));
  expect(runs.map(({ text, marks }) => [text.trim(), marks])).toEqual([
    ['Draft plan', ['underlined']],
    ['Final plan', []],
  ]);
});

const NOTE = [LEFT, 60, '1 See the letter of 2 February 2026.'] as const;

const BODY: readonly Placed[] = [
  [LEFT, 760, 'The plan says what the school provides.'],
  [LEFT, 740, 'It is looked at again each year.'],
];

test('small text below a short line at the foot of a page is a footnote', async () => {
  const content = `${texts(BODY)}\n${texts([NOTE], 8)}\n${rule(LEFT, 75, 80)}`;
  const document = await readTiny(tinyPdf([{ content }]));
  expect(outlineOf(document).join(' ')).toBe(BODY.map(([, , text]) => text).join(' '));
  expect(document.notes).toMatchObject([{ text: 'See the letter of 2 February 2026.', place: { page: 1 } }]);
});

test.each([
  ['is as large as the rest', 11, rule(LEFT, 75, 80)],
  ['stands below a line over the whole page', 8, rule(LEFT, 75, 470)],
  ['stands below no line', 8, ''],
])('text that %s is none', async (_, size, above) => {
  const document = await readTiny(tinyPdf([{ content: `${texts(BODY)}\n${texts([NOTE], size)}\n${above}` }]));
  expect(document.notes).toEqual([]);
  expect(outlineOf(document).join(' ')).toContain('See the letter');
});

test('a heading in a colour of its own is no part of the text below it', async () => {
  const content = [
    '0.1 0.4 0.2 rg BT /F1 10 Tf 1 0 0 1 60 760 Tm (What the garden club grows) Tj ET',
    '0 g BT /F1 10 Tf 1 0 0 1 60 747 Tm (Beans, leeks and sunflowers grow behind the) Tj ET',
    '0.8 0 0 rg BT /F1 10 Tf 1 0 0 1 60 734 Tm (hall, and roses by the gate and along the) Tj ET',
    '0 g BT /F1 10 Tf 1 0 0 1 60 721 Tm (wall of the yard.) Tj ET',
  ].join('\n');
  expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual([
    'What the garden club grows',
    'Beans, leeks and sunflowers grow behind the hall, and roses by the gate and along the wall of the yard.',
  ]);
});

const MARGIN = 60;
const TEXT = 100;

/** Lines of text beside a margin, from the top down, 30 points apart; some have a letter beside them. */
const beside = (...rows: readonly (readonly [letter: string, text: string])[]): Placed[] =>
  rows.flatMap(([letter, text], index): Placed[] => {
    const y = 760 - index * 30;
    return letter === ''
      ? [[TEXT, y, text]]
      : [
          [MARGIN, y, letter],
          [TEXT, y, text],
        ];
  });

test('what stands beside a blank margin is of the letter above it', async () => {
  const rows = beside(
    ['A', 'Views and interests'],
    ['', 'I like trains and the river.'],
    ['', 'I want to be a guard.'],
    ['B', 'Special educational needs'],
  );
  expect(await outline(rows)).toEqual([
    '| A | Views and interests / I like trains and the river. / I want to be a guard. |',
    '| B | Special educational needs |',
  ]);
});

test('the rest of a row stays above the letter of the next, though it is the only one of its page', async () => {
  const rows = beside(
    ['', 'No budget was asked for.'],
    ['K', 'Advice and information'],
    ['', 'Medical advice, Dr Ames, 3 May 2026'],
  );
  const printed = (await outline(rows)).join(' / ');
  expect(printed.indexOf('No budget')).toBeLessThan(printed.indexOf('K'));
  expect(printed.indexOf('K')).toBeLessThan(printed.indexOf('Medical advice'));
});
