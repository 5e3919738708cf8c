import { describe, expect, it } from 'vitest';
import { exportFixtures } from '../../fixtures/make/catalogue/exports.ts';
import { mixedFixtures } from '../../fixtures/make/catalogue/mixed.ts';
import { proseFixtures } from '../../fixtures/make/catalogue/prose.ts';
import { proseLetterFixtures } from '../../fixtures/make/catalogue/prose-letters.ts';
import { secondFixtures } from '../../fixtures/make/catalogue/second.ts';
import { cardFixtures } from '../../fixtures/make/catalogue/second-cards.ts';
import { tableFixtures } from '../../fixtures/make/catalogue/tables.ts';
import { poppy } from '../../fixtures/make/content/children/poppy.ts';
import type { Body, PlanContent } from '../../fixtures/make/content/model.ts';
import type { Layout } from '../../fixtures/make/layouts/layout.ts';
import { docx } from '../../fixtures/make/writers/docx/package.ts';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import type { Document } from '../../src/model/document.ts';
import { understand } from '../../src/plan/understand.ts';
import { england } from '../england.ts';

const layouts = new Map(
  [
    ...proseLetterFixtures,
    ...tableFixtures,
    ...proseFixtures,
    ...mixedFixtures,
    ...exportFixtures,
    ...secondFixtures,
    ...cardFixtures,
  ].map(({ layout }) => [layout.name, layout]),
);

const EMPTY: Body = { state: 'blank', paragraphs: [], provision: [] };

/** A draft with its cover filled in and nothing in its sections. */
const coverOnly: PlanContent = {
  ...poppy,
  stage: 'draft',
  dates: { draft: '2026-05-01' },
  a: { state: 'blank', history: [], child: [], parents: [], aspirations: [], communication: [] },
  b: { state: 'blank', areas: [] },
  c: EMPTY,
  d: EMPTY,
  e: { state: 'blank', outcomes: [] },
  f: EMPTY,
  g: EMPTY,
  h1: EMPTY,
  h2: EMPTY,
  i: { state: 'blank', notes: [] },
  j: EMPTY,
  k: { state: 'blank', statement: '', entries: [] },
};

const NOBODY = { given: '', family: '', upn: '', nhs: '', parents: '', address: '', language: '' };

/** The form of that layout as it is before anybody writes in it. */
const blank: PlanContent = {
  ...coverOnly,
  child: { ...NOBODY, born: poppy.child.born },
  authority: '',
  healthBody: '',
  officer: '',
  setting: '',
  dates: {},
  cover: {},
};

/** The Word file of a layout as read, without the date of birth where nobody is meant to be born. */
async function read(layout: Layout, plan: PlanContent, isBorn: boolean): Promise<Document> {
  const document = await readDocument(docx(layout.page(plan)), DEFAULT_LIMITS);
  const printed = layout.date(plan.child.born);
  return isBorn ? document : JSON.parse(JSON.stringify(document).replaceAll(printed, ''));
}

async function kindOf(layout: Layout, plan: PlanContent, { isBorn = true } = {}): Promise<string> {
  return understand(await read(layout, plan, isBorn), england.vocabulary).kind.value;
}

describe('a form in each layout', () => {
  it.each([...layouts])('%s', async (_, layout) => {
    const named = { ...blank, child: { ...blank.child, given: 'Poppy-Mae', family: 'Thistlewood' } };
    expect({
      blank: await kindOf(layout, blank, { isBorn: false }),
      nameOnly: await kindOf(layout, named, { isBorn: false }),
      coverOnly: await kindOf(layout, coverOnly),
      viewsOnly: await kindOf(layout, { ...coverOnly, a: poppy.a }),
    }).toEqual({ blank: 'template', nameOnly: 'plan', coverOnly: 'plan', viewsOnly: 'plan' });
  });
});
