import { describe, expect, test } from 'vitest';
import { outlineOf, readTiny } from './outline.ts';
import { type TinyPage, texts, tinyPdf } from './tiny-pdf.ts';

const [WIDTH, HEIGHT] = [595, 842];

type Pair = readonly [number, number];

/** A picture of a width and height, its lower left corner at a point. */
const picture = ([width, height]: Pair, [x, y]: Pair): string =>
  `q ${width} 0 0 ${height} ${x} ${y} cm /Im1 Do Q`;

const SCAN = picture([WIDTH, HEIGHT], [0, 0]);

const SENTENCES = [
  'Freya has epilepsy and takes medicine twice a day.',
  'When she is unwell the school calls her mother at once.',
  'The nurse keeps the plan for her seizures up to date.',
  'Staff in the class have been trained to give her rescue medicine.',
];

const lines = (sentences: readonly string[], top = 700): string =>
  texts(sentences.map((sentence, index) => [60, top - 40 * index, sentence] as const));

/** Drawn and not seen: what a scanner's program lays over the picture of a page. */
const hidden = (sentences: readonly string[]): string =>
  sentences.map((text, index) => `BT 3 Tr /F1 10 Tf 60 ${700 - 20 * index} Td (${text}) Tj ET`).join('\n');

const TEXT: TinyPage = { content: lines(SENTENCES) };
const read = (...contents: readonly string[]): ReturnType<typeof readTiny> =>
  readTiny(tinyPdf(contents.map((content) => ({ content }))));
const unreadOf = async (...contents: readonly string[]) => (await read(...contents)).unread;

describe('a page that is a picture', () => {
  test('stays one under a running header, and under a stamp', async () => {
    const header = texts([[60, 815, 'Freya Example DOB 3 May 2011, official sensitive']], 8);
    const document = await read(
      `${header}\n${TEXT.content}`,
      `${header}\n${SCAN}`,
      `${header}\n${SCAN}\n${texts([[300, 60, 'Received 4 May']])}`,
    );
    expect(document.unread).toMatchObject([
      { what: 'image-page', place: { page: 2 } },
      { what: 'image-page', place: { page: 3 } },
    ]);
    expect(outlineOf(document)).toEqual([...SENTENCES, '[unread]', '[unread]']);
  });

  test('under a line of its own is a picture as large as the page', async () => {
    const title = texts([[60, 815, 'Report of the hospital, appended to section C']]);
    expect(await unreadOf(TEXT.content, `${SCAN}\n${title}`)).toMatchObject([
      { what: 'image', place: { page: 2 }, size: { width: WIDTH, height: HEIGHT } },
    ]);
  });

  test('may be cut into strips and squares', async () => {
    const strips = Array.from({ length: 60 }, (_, row) =>
      [0, 1].map((column) => picture([WIDTH / 2, HEIGHT / 60], [(column * WIDTH) / 2, (row * HEIGHT) / 60])),
    );
    expect(await unreadOf(TEXT.content, strips.flat().join('\n'))).toMatchObject([
      { what: 'image-page', place: { page: 2 } },
    ]);
  });

  test('may be outlines of letters', async () => {
    const glyph = (x: number, y: number): string => `${x} ${y} m ${x + 4} ${y} l ${x + 2} ${y + 7} l h f`;
    const shapes = Array.from({ length: 300 }, (_, index) =>
      glyph(60 + 8 * (index % 50), 700 - 20 * Math.floor(index / 50)),
    );
    expect(
      await unreadOf(TEXT.content, `${shapes.join('\n')}\n${texts([[280, 30, 'Page 2']])}`),
    ).toMatchObject([{ what: 'image-page', place: { page: 2 } }]);
  });
});

describe('text over a picture', () => {
  test('that a scanner recognised is read', async () => {
    const document = await read(`${SCAN}\n${hidden(SENTENCES)}`);
    expect(document.unread).toEqual([]);
    expect(outlineOf(document).join(' ')).toBe(SENTENCES.join(' '));
  });

  test('that a scanner misread is no text', async () => {
    const garbage = [
      'l1 .,~ tbe qulck hrn wlth fnx ovr tbc ecl',
      'Frcya hss epllcpsy aml tskes rnedlclnc twlcc s dsy',
      'wbcn sbc ls uuwcll tbc scbool cslls bcr rnotbcr',
      'jl lI1 oo cl rn vv tlie hcalth ncecls wcrc asscsscd',
    ];
    const document = await read(TEXT.content, `${SCAN}\n${hidden(garbage)}`);
    expect(document.unread).toMatchObject([{ what: 'image-page', place: { page: 2 } }]);
    expect(outlineOf(document)).toEqual([...SENTENCES, '[unread]']);
  });

  test('makes it a background', async () => {
    expect(await unreadOf(`${SCAN}\n${TEXT.content}`)).toEqual([]);
    expect(await unreadOf(`${picture([500, 200], [40, 560])}\n${TEXT.content}`)).toEqual([]);
  });
});

describe('a picture among text', () => {
  test('stands between the paragraphs above and below it', async () => {
    const [first = '', second = ''] = SENTENCES;
    const document = await read(
      [texts([[60, 780, first]]), picture([400, 300], [60, 460]), texts([[60, 400, second]])].join('\n'),
    );
    expect(outlineOf(document)).toEqual([first, '[unread]', second]);
    expect(document.unread).toEqual([
      { what: 'image', place: { page: 1, paragraph: 2 }, size: { width: 400, height: 300 } },
    ]);
  });

  test('stands in the cell that holds it', async () => {
    const rules = [300, 500, 700].map((y) => `60 ${y} m 500 ${y} l S`);
    const sides = [60, 200, 500].map((x) => `${x} 300 m ${x} 700 l S`);
    const words = texts([
      [70, 680, 'Section B'],
      [210, 680, 'Reads slowly.'],
      [70, 480, 'Section C'],
    ]);
    const document = await read([...rules, ...sides, words, picture([250, 150], [220, 320])].join('\n'));
    expect(outlineOf(document)).toEqual(['| Section B | Reads slowly. |', '| Section C | [unread] |']);
    expect(document.unread).toMatchObject([{ place: { table: 1, row: 2, column: 2 } }]);
  });

  test('at the same head of most pages is furniture, a speck is nothing', async () => {
    const logo = picture([150, 60], [60, 760]);
    const page = `${logo}\n${picture([12, 12], [60, 690])}\n${TEXT.content}`;
    expect(await unreadOf(page, page, page)).toEqual([]);
    expect(await unreadOf(page, TEXT.content, TEXT.content)).toHaveLength(1);
  });

  test('does not part a sentence that goes on over the page, a page that is one does', async () => {
    const start = texts([[60, 60, 'The sentence starts on this page and it']]);
    const end = texts([[60, 780, 'goes on over the next one.']]);
    const whole = 'The sentence starts on this page and it goes on over the next one.';
    expect(outlineOf(await read(start, `${picture([300, 300], [60, 300])}\n${end}`))).toEqual([
      whole,
      '[unread]',
    ]);
    expect(outlineOf(await read(start, SCAN, end))).toEqual([
      'The sentence starts on this page and it',
      '[unread]',
      'goes on over the next one.',
    ]);
  });

  test('of one colour, one pixel large, is a patch', async () => {
    const pixel = 'q 400 0 0 300 60 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q';
    expect(await unreadOf(`${TEXT.content}\n${pixel}`)).toEqual([]);
  });
});

describe('letters that stand for others', () => {
  /** What a font without meanings gives for a text: the numbers of its glyphs, 29 below their codes. */
  const cipher = (text: string): string =>
    Array.from(text, (sign) => (sign.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('');
  const lost = (sentences: readonly string[], top: number): string =>
    sentences
      .map((sentence, index) => `BT /F3 11 Tf 60 ${top - 40 * index} Td <${cipher(sentence)}> Tj ET`)
      .join('\n');

  test('are named with their page; what another font writes there is read', async () => {
    const heading = texts([[60, 760, 'Section C: Health needs']], 14, 'F2');
    const document = await read(TEXT.content, `${heading}\n${lost(SENTENCES, 700)}`);
    expect(document.unread).toMatchObject([{ what: 'encoding', place: { page: 2 } }]);
    expect(outlineOf(document)).toEqual([...SENTENCES, '[unread]', '# Section C: Health needs']);
  });

  test('are told from a language that is not English', async () => {
    const polish = [
      'Franek ma padaczke i bierze leki dwa razy dziennie, rano i wieczorem.',
      'Kiedy zle sie czuje, szkola od razu dzwoni do mamy.',
      'Lubi pociagi i chcialby kiedys pracowac na kolei.',
    ];
    expect(await unreadOf(lines(polish))).toEqual([]);
  });

  test('a few signs of a font for bullets are none', async () => {
    const bullets = Array.from(
      { length: 24 },
      (_, row) => `BT /F3 11 Tf 45 ${700 - 20 * row} Td <e0a7> Tj ET`,
    );
    expect(await unreadOf(`${bullets.join('\n')}\n${TEXT.content}`)).toEqual([]);
  });
});

describe('what hangs on a page', () => {
  const note = (more: string): string =>
    `<< /Type /Annot /Subtype /FreeText /F 4 /Rect [60 500 400 520] /Contents (Typed over the page) /DA (/F1 11 Tf) ${more} >>`;

  test('typed notes are text, with and without a look of their own', async () => {
    const look =
      '<< /Type /XObject /Subtype /Form /BBox [0 0 340 20] /Resources << /Font << /F1 3 0 R >> >> /Length 42 >>\nstream\nBT /F1 11 Tf 2 5 Td (Typed over it) Tj ET  \nendstream';
    const drawn = tinyPdf([{ ...TEXT, annotations: [note('/AP << /N 100 0 R >>')] }], { objects: [look] });
    const bare = tinyPdf([{ ...TEXT, annotations: [note('')] }]);
    expect(outlineOf(await readTiny(bare))).toEqual([...SENTENCES, 'Typed over the page']);
    expect(outlineOf(await readTiny(drawn))).toEqual([...SENTENCES, 'Typed over it']);
  });

  test('comments are counted, as those of a Word file are', async () => {
    const comment = '<< /Type /Annot /Subtype /Text /Rect [60 500 80 520] /Contents (Is this still so?) >>';
    const link = '<< /Type /Annot /Subtype /Link /Rect [60 400 80 420] >>';
    const document = await readTiny(tinyPdf([{ ...TEXT, annotations: [comment, link] }]));
    expect(document.revisions.comments).toBe(1);
    expect(outlineOf(document)).toEqual(SENTENCES);
  });

  test('an attached file is an embedded document, wherever it hangs', async () => {
    const file = '<< /Type /Filespec /F (report.docx) /EF << /F 101 0 R >> >>';
    const content = '<< /Type /EmbeddedFile /Length 3 >>\nstream\nabc\nendstream';
    const objects = [file, content];
    const pin = '<< /Type /Annot /Subtype /FileAttachment /Rect [60 500 80 520] /FS 100 0 R >>';
    const named = '/Names << /EmbeddedFiles << /Names [(report.docx) 100 0 R] >> >>';
    const attached = [{ what: 'embedded-document', place: {} }];
    const ofFile = await readTiny(tinyPdf([TEXT], { catalog: named, objects }));
    const ofPage = await readTiny(tinyPdf([{ ...TEXT, annotations: [pin] }], { objects }));
    expect(ofFile.unread).toEqual(attached);
    expect(ofPage.unread).toEqual(attached);
    const portfolio = tinyPdf([TEXT], { catalog: `${named} /Collection << /View /D >>`, objects });
    await expect(readTiny(portfolio)).rejects.toMatchObject({
      code: 'unsupported-format',
      detail: expect.stringContaining('portfolio'),
    });
  });
});

describe('forms', () => {
  const field = (type: string, value: string, more = ''): string =>
    `<< /Type /Annot /Subtype /Widget /F 4 /FT /${type} ${value} /Rect [140 660 400 714] ${more} >>`;

  test('a value of several lines is several lines', async () => {
    const annotations = [field('Tx', '/T (a) /Ff 4096 /V (Reads slowly.\\nWrites little.)')];
    const content = texts([[60, 740, 'Needs:']]);
    expect(outlineOf(await readTiny(tinyPdf([{ content, annotations }]))).join(' ')).toContain(
      'Reads slowly. Writes little.',
    );
  });

  test('of buttons shows which one is chosen', async () => {
    const button = (state: string, x: number): string =>
      `<< /Type /Annot /Subtype /Widget /F 4 /Parent 100 0 R /AS /${state} /AP << /N << /${x === 140 ? 'Yes' : 'No'} 5 0 R /Off 5 0 R >> >> /Rect [${x} 694 ${x + 12} 706] >>`;
    const group = '<< /FT /Btn /Ff 49152 /T (looked-after) /V /No /Kids [201 0 R 202 0 R] >>';
    const content = texts([
      [60, 696, 'Looked after:'],
      [156, 696, 'Yes'],
      [236, 696, 'No'],
    ]);
    const annotations = [button('Off', 140), button('No', 220)];
    expect(
      outlineOf(await readTiny(tinyPdf([{ content, annotations }], { objects: [group] }))).join(' '),
    ).toMatch(/☐ \|? ?Yes \|? ?☒ \|? ?No/);
  });

  test("that only Adobe's programs can show is refused with the way out", async () => {
    const content = texts([
      [60, 700, 'Please wait... If this message is not replaced, your viewer cannot show it.'],
    ]);
    const catalog = '/NeedsRendering true /AcroForm << /Fields [] /XFA 100 0 R >>';
    const xfa = '<< /Length 12 >>\nstream\n<xdp:xdp/>  \nendstream';
    const bytes = tinyPdf([{ content }], { catalog, objects: [xfa] });
    await expect(readTiny(bytes)).rejects.toMatchObject({
      code: 'unsupported-format',
      detail: expect.stringContaining('print it to a new PDF'),
    });
  });
});
