import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readPdf } from '../../../src/documents/pdf/read.ts';
import { ReadProblem } from '../../../src/model/problem.ts';
import { outlineOf, readTiny } from './outline.ts';
import { texts, tinyPdf } from './tiny-pdf.ts';

const PICTURE = 'q 500 0 0 700 40 60 cm /Im1 Do Q';
const SENTENCE = 'This page has plenty of words on it.';
const PARAGRAPH = texts([
  [60, 700, 'The plan was made by a council that nobody has'],
  [60, 686, 'heard of, for a child who was invented.'],
]);
const READ = ['The plan was made by a council that nobody has heard of, for a child who was invented.'];

describe('pages', () => {
  test.each([90, 180, 270])('turned by %i degrees read as if they were not', async (rotate) => {
    expect(outlineOf(await readTiny(tinyPdf([{ content: PARAGRAPH, rotate }])))).toEqual(READ);
  });

  test('with text drawn up the page are turned', async () => {
    const content = `q 0 1 -1 0 842 0 cm ${PARAGRAPH} Q`;
    expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual(READ);
  });

  test('in any order of drawing are read from the top', async () => {
    const content = texts([
      [60, 500, 'Drawn first, read last.'],
      [60, 700, 'Drawn last, read first.'],
    ]);
    expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual([
      'Drawn last, read first.',
      'Drawn first, read last.',
    ]);
  });

  test('beyond the limit are refused, and the limit is named', async () => {
    const bytes = tinyPdf(Array.from({ length: 3 }, () => ({ content: PARAGRAPH })));
    const refused = readPdf(bytes, { ...DEFAULT_LIMITS, maxPages: 2 });
    await expect(refused).rejects.toMatchObject({
      code: 'too-large',
      detail: expect.stringContaining('2 pages'),
    });
  });
});

describe('text', () => {
  test('of labels and values stays in pairs', async () => {
    const content = texts([
      [60, 700, 'Name:'],
      [200, 700, 'Freya Example'],
      [60, 680, 'Preferred name:'],
      [60, 660, 'Date of birth:'],
      [200, 660, '3 May 2012'],
    ]);
    expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual([
      '| Name: | Freya Example |',
      '| Preferred name: |  |',
      '| Date of birth: | 3 May 2012 |',
    ]);
  });

  test('apart on one line is two paragraphs', async () => {
    const content = texts([
      [60, 700, 'Name: Freya Example'],
      [320, 700, 'Date of birth: 3 May 2012'],
    ]);
    expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual([
      'Name: Freya Example',
      'Date of birth: 3 May 2012',
    ]);
  });

  test('broken within a word is joined; a compound keeps its hyphen', async () => {
    const content = texts([
      [60, 700, 'The child has seen the occu-'],
      [60, 686, 'pational therapist and does well in turn-'],
      [60, 672, 'taking. She likes taking turns each turn.'],
    ]);
    expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual([
      'The child has seen the occupational therapist and does well in turn-taking. She likes taking turns each turn.',
    ]);
  });

  test.each([
    ['co-', 'ordinator', 'co-ordinator'],
    ['seven-', 'year-old', 'seven-year-old'],
    ['diffi-', 'culties', 'difficulties'],
    ['wheelchair-', 'bound', 'wheelchair-bound'],
    ['class-', 'room', 'classroom'],
  ])('broken as %s / %s reads %s', async (end, start, word) => {
    const content = texts([
      [60, 700, `The special educational needs ${end}`],
      [60, 686, `${start} was named in the plan.`],
    ]);
    expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual([
      `The special educational needs ${word} was named in the plan.`,
    ]);
  });

  test('in bold or large letters is a heading', async () => {
    const content = [
      texts([[60, 740, 'Section B']], 16),
      texts([[60, 710, 'Communication']], 11, 'F2'),
      PARAGRAPH,
    ].join('\n');
    expect(outlineOf(await readTiny(tinyPdf([{ content }])))).toEqual([
      '# Section B',
      '## Communication',
      ...READ,
    ]);
  });

  test('drawn across the page is a watermark, not body', async () => {
    const content = `${PARAGRAPH}\nq 0.7 0.7 -0.7 0.7 200 300 cm 0.8 g BT /F2 90 Tf 0 0 Td (DRAFT) Tj ET Q`;
    const document = await readTiny(tinyPdf([{ content }]));
    expect(outlineOf(document)).toEqual(READ);
    expect(document.furniture).toEqual([{ kind: 'watermark', text: 'DRAFT' }]);
  });

  test('of form fields stands where the fields stand', async () => {
    const content = texts([
      [60, 700, 'Name:'],
      [60, 670, 'Looked after:'],
      [60, 640, 'School:'],
    ]);
    const box = '/Type /Annot /Subtype /Widget /F 4 /AP << /N << /Yes 5 0 R /Off 5 0 R >> >>';
    const annotations = [
      '<< /Type /Annot /Subtype /Widget /F 4 /FT /Tx /T (a) /V (Freya Example) /Rect [140 694 300 714] >>',
      `<< ${box} /FT /Btn /T (b) /V /Yes /AS /Yes /Rect [140 666 152 678] >>`,
      `<< ${box} /FT /Btn /T (c) /V /Off /AS /Off /Rect [200 666 212 678] >>`,
      '<< /Type /Annot /Subtype /Widget /F 4 /FT /Ch /Ff 131072 /T (d) /V (m) /Opt [[(m) (Moor Lane)]] /Rect [140 636 300 654] >>',
    ];
    expect(outlineOf(await readTiny(tinyPdf([{ content, annotations }])))).toEqual([
      '| Name: | Freya Example |',
      '| Looked after: | ☒ ☐ |',
      '| School: | Moor Lane |',
    ]);
  });
});

describe('what cannot be read', () => {
  test('a file of pictures only is refused', async () => {
    const bytes = tinyPdf([{ content: PICTURE }, { content: PICTURE }]);
    await expect(readTiny(bytes)).rejects.toMatchObject({ code: 'no-text-layer' });
  });

  test('a picture among pages of text is named with its page', async () => {
    const pages = [
      { content: texts([[60, 700, SENTENCE]]) },
      { content: PICTURE },
      { content: `${texts([[60, 700, SENTENCE]])}\nq 300 0 0 300 40 60 cm /Im1 Do Q` },
    ];
    const document = await readTiny(tinyPdf(pages));
    expect(document.unread).toEqual([
      { what: 'image-page', place: { page: 2, paragraph: 2 } },
      { what: 'image', place: { page: 3, paragraph: 4 }, size: { width: 300, height: 300 } },
    ]);
  });

  test('letters without a meaning are named, and none of them gets into the text', async () => {
    const garbled = `BT /F3 11 Tf 60 700 Td <${'00010002000300040005'.repeat(8)}> Tj ET`;
    const content = `${garbled}\n${texts([[60, 600, 'Legible']])}`;
    const document = await readTiny(tinyPdf([{ content }, { content: PARAGRAPH }]));
    expect(document.unread).toEqual([{ what: 'encoding', place: { page: 1, paragraph: 1 } }]);
    expect(outlineOf(document)).toEqual(['[unread]', 'Legible', ...READ]);
  });

  test('a blank file is empty, a cut file and no PDF at all are damaged', async () => {
    const whole = tinyPdf([{ content: PARAGRAPH }]);
    await expect(readTiny(tinyPdf([{ content: '' }]))).rejects.toMatchObject({ code: 'empty' });
    await expect(readTiny(tinyPdf([]))).rejects.toMatchObject({ code: 'truncated' });
    await expect(readTiny(whole.slice(0, 200))).rejects.toMatchObject({ code: 'truncated' });
    await expect(readTiny(new TextEncoder().encode('%PDF-1.7 and nothing'))).rejects.toMatchObject({
      code: 'truncated',
    });
  });

  test('pages that hold themselves are no endless road', async () => {
    const text = new TextDecoder('latin1').decode(tinyPdf([{ content: PARAGRAPH }]));
    const bytes = new TextEncoder().encode(text.replace('/Kids [10 0 R]', '/Kids [2 0 R] '));
    await expect(readTiny(bytes)).rejects.toBeInstanceOf(ReadProblem);
  });

  test('damage anywhere ends in a document or a named problem', async () => {
    const whole = tinyPdf([{ content: `${PARAGRAPH}\n50 40 m 300 40 l 300 90 l 50 90 l s`, rotate: 90 }]);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const outcome = await readTiny(bytes).catch((error: unknown) => error);
        expect(outcome instanceof ReadProblem || (outcome as { format?: string }).format === 'pdf').toBe(
          true,
        );
      }),
      { numRuns: 150 },
    );
  });
});

test('reading prints nothing', () => {
  const script = `
    import { readPdf } from './src/documents/pdf/read.ts';
    import { DEFAULT_LIMITS } from './src/documents/limits.ts';
    await readPdf(new TextEncoder().encode('%PDF-1.7 nothing'), DEFAULT_LIMITS).catch(() => {});
  `;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: new URL('../../..', import.meta.url),
    encoding: 'utf8',
  });
  expect({ stdout, stderr, status }).toEqual({ stdout: '', stderr: '', status: 0 });
});
