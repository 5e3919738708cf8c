import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { SectionLetter } from '../../src/model/section.ts';
import { understand } from '../../src/plan/understand.ts';
import { drawing } from '../documents/docx/drawing.ts';
import { p, r, read, tbl, tc, tr } from '../documents/docx/parts.ts';
import { vocabulary } from './vocabulary.ts';

const heading = (text: string): string => p(r(text), '<w:outlineLvl w:val="0"/>');
const picture = (width: number, height: number): string =>
  p(`<w:r>${drawing({ cm: [width, height] })}</w:r>`);
const TITLE = heading('Education, Health and Care Plan');
const TEXTS: Readonly<Partial<Record<SectionLetter, string>>> = {
  A: 'I like trains and I want to work with them.',
  B: 'Freya reads at the level of a nine-year-old.',
  C: 'Freya has epilepsy.',
  D: 'No social care needs were identified.',
  E: 'By July 2027 Freya will follow a written list of three steps.',
  F: 'A teaching assistant works with Freya for 30 minutes each day.',
};

/** Sections A to F, some with another body, and what stands before and after them. */
function body(bodies: Readonly<Partial<Record<SectionLetter, string>>>, cover = '', after = ''): string {
  const sections = Object.entries(TEXTS).map(
    ([letter, text]) => heading(`Section ${letter}`) + (bodies[letter as SectionLetter] ?? p(text)),
  );
  return `${cover === '' ? TITLE : cover}${sections.join('')}${after}`;
}

const planOf = async (xml: string): Promise<Plan> => understand(await read(xml), vocabulary);

const statesOf = ({ sections }: Plan): Record<string, string> =>
  Object.fromEntries(
    Object.values(sections).map(({ letter, state, hasUnread }) => [
      letter,
      `${state}${hasUnread ? '*' : ''}`,
    ]),
  );

describe('a picture in a section', () => {
  it.each([
    ['as broad as the text', picture(16, 5), 'unread*'],
    ['of a single line', picture(12, 0.8), 'unread*'],
    ['as small as a signature', picture(5, 1.2), 'unread*'],
    ['as small as an icon', picture(1, 1), 'blank'],
    ['that is a ruled line', picture(16, 0.1), 'blank'],
  ])('%s and nothing else', async (_, alone, state) => {
    expect(statesOf(await planOf(body({ C: alone }))).C).toBe(state);
  });

  it.each([
    ['as broad as the text', picture(16, 5), 'content*'],
    ['as high as a page in a narrow cell', picture(7, 12), 'content*'],
    ['of a child', picture(5, 7), 'content'],
    ['of a signature', picture(5, 1.2), 'content'],
  ])('%s beside words', async (_, beside, state) => {
    expect(statesOf(await planOf(body({ E: p(TEXTS.E ?? '') + beside }))).E).toBe(state);
  });

  it('behind the text is no part of it, but the only thing in a section may be', async () => {
    const behind = picture(16, 20)
      .replace('<wp:inline>', '<wp:anchor behindDoc="1">')
      .replace('</wp:inline>', '</wp:anchor>');
    const plan = await planOf(body({ B: behind + p('Freya reads slowly.'), C: behind }));
    expect(statesOf(plan)).toMatchObject({ B: 'content', C: 'unread*' });
  });

  it('leaves a stated none as it is, and open', async () => {
    expect(statesOf(await planOf(body({ D: p(TEXTS.D ?? '') + picture(16, 5) }))).D).toBe('nil*');
  });

  it('is text as far as anybody can tell, except a photograph in the profile or on the cover', async () => {
    const isText = async (xml: string): Promise<boolean | undefined> => (await planOf(xml)).unread[0]?.isText;
    expect(await isText(body({ E: p(TEXTS.E ?? '') + picture(16, 5) }))).toBe(true);
    expect(await isText(body({ A: p(TEXTS.A ?? '') + picture(9, 11) }))).toBe(false);
    expect(await isText(body({ A: p(TEXTS.A ?? '') + picture(16, 14) }))).toBe(true);
    expect(await isText(body({}, TITLE + p('Name: Freya Marsh') + picture(12, 9)))).toBe(false);
    expect(await isText(body({ C: picture(5, 1.2) }))).toBe(true);
  });

  it('belongs to the column it stands in, and to the row', async () => {
    const columns = tbl(
      tr([tc('C - Health care needs'), tc('G - Health care provision'), tc('E - Outcomes')]),
      tr([tc(picture(4, 4)), tc('The nurse visits each week.'), tc(TEXTS.E ?? '')]),
    );
    expect(statesOf(await planOf(TITLE + columns))).toMatchObject({
      C: 'unread*',
      G: 'content',
      E: 'content',
    });
    const rows = tbl(
      tr([tc('Section B: Special educational needs'), tc(TEXTS.B ?? '')]),
      tr([tc('Section C: Health needs'), tc(picture(7, 3))]),
      tr([tc('Section D: Social care needs'), tc(TEXTS.D ?? '')]),
    );
    expect(statesOf(await planOf(TITLE + rows))).toMatchObject({ B: 'content', C: 'unread*', D: 'nil' });
  });
});

const page = (number: number): string => p(`PAGE ${number}`);

/** The document with the paragraphs "PAGE n" as pages that are pictures. */
async function withPages(xml: string): Promise<Document> {
  const document = await read(xml);
  const places = document.blocks.flatMap((block) =>
    block.type === 'paragraph' && block.text.startsWith('PAGE') ? [block.place] : [],
  );
  const blocks = document.blocks.map((block) =>
    block.type === 'paragraph' && block.text.startsWith('PAGE') ? { ...block, text: '' } : block,
  );
  return { ...document, blocks, unread: places.map((place) => ({ what: 'image-page', place })) };
}

describe('a page that is a picture', () => {
  const pagePlan = async (xml: string): Promise<Plan> => understand(await withPages(xml), vocabulary);

  it('may hold the sections that are found nowhere, and more of the one before', async () => {
    const plan = await pagePlan(
      `${TITLE}${heading('Section A')}${p(TEXTS.A ?? '')}${heading('Section B')}${p(TEXTS.B ?? '')}${page(2)}${heading('Section E')}${p(TEXTS.E ?? '')}${heading('Section F')}${p(TEXTS.F ?? '')}`,
    );
    expect(statesOf(plan)).toMatchObject({
      A: 'content',
      B: 'content*',
      C: 'missing*',
      D: 'missing*',
      F: 'content',
    });
    expect(plan.unread).toMatchObject([{ sections: ['B'], after: { text: 'Section B' }, holds: 'sections' }]);
  });

  it('leaves open whose text goes on behind it where a section is found nowhere', async () => {
    const goesOn = p('Freya also has asthma.');
    const lost = await pagePlan(
      body({ B: p(TEXTS.B ?? '') + page(2) + goesOn }).replace(heading('Section C'), ''),
    );
    expect(lost.sections.B.lines.map(({ text }) => text)).toEqual([TEXTS.B]);
    const found = await pagePlan(body({ B: p(TEXTS.B ?? '') + page(2) + goesOn }));
    expect(found.sections.B.lines).toHaveLength(2);
  });

  it('behind the last section is appended to it, and may bear the signatures', async () => {
    const plan = await pagePlan(
      body({}, '', heading('Section K') + p('Dr L. Marsh, 14 January 2026') + page(9)),
    );
    expect(statesOf(plan)).toMatchObject({ C: 'content', E: 'content', K: 'content*' });
    expect(plan.particularsUnread).toBe(true);
  });

  it('may hold one more stretch of sections that come again and again', async () => {
    const area = (name: string): string =>
      heading(name) +
      heading('Section E: Outcomes') +
      p(TEXTS.E ?? '') +
      heading('Section F: Special educational provision') +
      p(TEXTS.F ?? '');
    const plan = await pagePlan(
      TITLE +
        heading('Section B') +
        p(TEXTS.B ?? '') +
        area('Cognition') +
        page(3) +
        area('Communication') +
        heading('Section I: Placement') +
        p('Moor Lane School'),
    );
    expect(statesOf(plan)).toMatchObject({ E: 'content*', F: 'content*', I: 'content' });
  });

  it('does not turn an empty form of its own into a plan, nor a scanned plan into a form', async () => {
    const sections = Object.keys(TEXTS).map((letter) => heading(`Section ${letter}`));
    const empty = await planOf(TITLE + sections.join(''));
    const scanned = await pagePlan(TITLE + sections.map((section) => section + page(1)).join(''));
    expect(empty.kind.value).toBe('template');
    expect(scanned.kind.value).toBe('plan');
  });

  it('may bear the signature that tells a final plan from a draft', async () => {
    const unsigned = body({}, `${TITLE}${p('Name: Freya Marsh')}`, heading('Section I: Placement'));
    expect((await pagePlan(unsigned)).stage.value).toBe('draft');
    expect(
      (await pagePlan(unsigned + heading('Signed on behalf of the local authority') + page(5))).stage.value,
    ).toBe('unknown');
  });
});

describe('dates, names and signatures', () => {
  it.each([
    ['a table pasted on the cover', TITLE + p('Name: Freya Marsh') + picture(14, 6), true],
    ['a photograph on the cover', TITLE + p('Name: Freya Marsh') + picture(6, 8), false],
    ['the head of the paper', picture(16, 2.5) + TITLE, false],
    ['a crest', picture(3, 3) + TITLE, false],
  ])('may stand in %s: %s', async (_, cover, isUnread) => {
    expect((await planOf(body({}, cover))).particularsUnread).toBe(isUnread);
  });

  it('may stand in a picture beside the placement, not in one of the outcomes', async () => {
    const placement = heading('Section I: Placement') + p('Moor Lane School') + picture(14, 5);
    expect((await planOf(body({}, '', placement))).particularsUnread).toBe(true);
    expect((await planOf(body({ E: p(TEXTS.E ?? '') + picture(14, 5) }))).particularsUnread).toBe(false);
  });
});

it('files attached to the whole belong to the advice, and may hold a section that is missing', async () => {
  const document = await read(body({}, '', heading('Section K') + p('Dr L. Marsh, 14 January 2026')));
  const plan = understand({ ...document, unread: [{ what: 'embedded-document', place: {} }] }, vocabulary);
  expect(statesOf(plan)).toMatchObject({ E: 'content', G: 'missing*', K: 'content*' });
  expect(plan.particularsUnread).toBe(false);
});
