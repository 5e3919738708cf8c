import { describe, expect, it } from 'vitest';
import { labelledDocuments, SECTIONS } from './documents.ts';
import { planOf } from './vocabulary.ts';

describe('what a document is', () => {
  it.each(labelledDocuments)('$kind: $because', async ({ text, kind }) => {
    expect((await planOf(text)).kind).toMatchObject({ value: kind });
  });
});

describe('the stage of a plan', () => {
  it.each(labelledDocuments.filter(({ stage }) => stage !== undefined))('$stage: $because', async ({
    text,
    stage,
  }) => {
    expect((await planOf(text)).stage).toMatchObject({ value: stage });
  });
});

describe('the stage by one line of the cover', () => {
  it.each([
    ['Plan Status: Active', 'final'],
    ['Plan status: Under review', 'final'],
    ['Status: Amended', 'amended-final'],
    ['Final/Amended/Draft', 'unknown'],
    ['Version: v2 Amended Final', 'amended-final'],
    ['Draft plan v0.3', 'draft'],
    ['Proposed EHC Plan', 'draft'],
    ['EHCP (Final Draft)', 'draft'],
    ['EHC Plan (Amended – Final)', 'amended-final'],
    ['Amended Final EHCP following Annual Review', 'amended-final'],
    ['Status: Final – amendment 2', 'amended-final'],
    ['Status: Final (phase transfer amendment)', 'amended-final'],
    ['This plan is issued in its final form on 3 May 2026.', 'final'],
    ['Date of draft: 3 March 2026    Date of final:', 'draft'],
    ['Draft sent 3 March 2026. Final issued 5 May 2026.', 'final'],
    ['Final EHC Plan, converted from a Statement', 'final'],
    ['Notice of Proposed Changes', 'amended-draft'],
    ['EHC Plan – revised draft after annual review', 'amended-draft'],
    ['This plan was finalised on 3 May 2026.', 'final'],
    ['Final plan to be issued by: 3 May 2026', 'unknown'],
    ['Final plan due 3 May 2026', 'unknown'],
    ['The final plan will name a school.', 'unknown'],
    ['EHC Plan | DRAFT', 'draft'],
    ['DRAFT DRAFT DRAFT', 'draft'],
    ['Not yet final', 'draft'],
    ['Version 3 (final)', 'final'],
    ['Type of plan: First final', 'final'],
    ['Type of plan: Re-issued after move into area', 'amended-final'],
  ])('%s: %s', async (line, stage) => {
    const plan = await planOf(`# Education, Health and Care Plan\n${line}\nName: Ben Tully\n${SECTIONS}`);
    expect(plan.kind.value).toBe('plan');
    expect(plan.stage.value).toBe(stage);
  });
});

describe('the stage by a menu', () => {
  it.each([
    ['a tick in the next cell', '| Draft | ☐ |\n| Final | ☒ |\n| Amended final | ☐ |', 'final'],
    ['a cross below', '| Draft | Proposed amended | Final |\n|  | X |  |', 'amended-draft'],
    [
      'no menu but events, each after its day',
      '| Date | Event |\n| 14 May 2026 | Draft plan issued to parents |\n| 5 June 2026 | Final plan issued |',
      'final',
    ],
    ['nothing ticked', '| Draft | ☐ |\n| Final | ☐ |', 'unknown'],
    ['options each on a line, none of them chosen', 'Draft\nFinal\nAmended final', 'unknown'],
  ])('%s', async (_, menu, stage) => {
    const plan = await planOf(`# Education, Health and Care Plan\nName: Ben Tully\n${menu}\n${SECTIONS}`);
    expect(plan.stage.value).toBe(stage);
  });
});

it('a list of contents with dots and page numbers is no blank form', async () => {
  const titles = SECTIONS.split('\n').filter((line) => line.startsWith('# '));
  const contents = titles.map((line, index) => `${line.slice(2)}............${3 + Math.floor(index / 4)}`);
  const plan = await planOf(
    `# Education, Health and Care Plan\n${contents.join('\n')}\nName: Ben Tully\nStatus: Final\n${SECTIONS}`,
  );
  expect(plan).toMatchObject({ kind: { value: 'plan' }, stage: { value: 'final' } });
  expect(plan.facts.texts.name?.[0]?.value).toBe('Ben Tully');
});

it('words in italic, and what parents may do, make no working document of an amended draft', async () => {
  const note =
    'Words which the Authority proposes to add are shown in italic. Parents have 15 days to comment.';
  const plan = await planOf(`# Education, Health and Care Plan\n${note}\nName: Ben Tully\n${SECTIONS}`);
  expect(plan.kind.value).toBe('plan');
});
