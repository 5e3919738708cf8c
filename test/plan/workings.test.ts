import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import type { Evidence, Plan } from '../../src/model/plan.ts';
import type { Workings } from '../../src/model/workings.ts';
import { readLines } from '../../src/plan/lines.ts';
import { type UnderstandOptions, understand, understandWithWorkings } from '../../src/plan/understand.ts';
import { labelledPlans } from '../accuracy/labelled.ts';
import { fixtureDocument } from '../fixture-document.ts';
import { vocabulary } from './vocabulary.ts';

async function understood(text: string, options: UnderstandOptions = {}) {
  const document = await readDocument(new TextEncoder().encode(text), DEFAULT_LIMITS);
  return understandWithWorkings(document, vocabulary, options);
}

const textsOf = (lines: readonly Evidence[]): string[] => lines.map(({ text }) => text);

/** The words that the understanding of a document accounts for, by their place. */
function accountedFor({ sections }: Plan, { outside, lists }: Workings): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const bySection = Object.values(sections).flatMap(({ headings, lines, setApart }) => [
    ...headings,
    ...lines,
    ...setApart,
  ]);
  for (const { text, place } of [...bySection, ...outside, ...lists]) {
    const key = JSON.stringify(place);
    found.set(key, [...(found.get(key) ?? []), text]);
  }
  return found;
}

describe('nothing is lost in silence', () => {
  const plans = labelledPlans().filter(({ format }) => format === 'docx' || format === 'untagged.pdf');

  it('sees plans in every layout', () => expect(plans.length).toBeGreaterThan(100));

  it.each(plans.map((plan) => [plan.name, plan.path] as const))('%s', async (_, path) => {
    const document = await fixtureDocument(path);
    const { plan, workings } = understandWithWorkings(document, vocabulary);
    const known = accountedFor(plan, workings);
    const lost = readLines(document).lines.filter(({ text, place }) => {
      const there = known.get(JSON.stringify(place)) ?? [];
      // A typed number before the words of a line is left out of its text.
      return (
        text !== '' && !there.some((other) => other.includes(text) || (other !== '' && text.endsWith(other)))
      );
    });
    expect(lost.map(({ text }) => text)).toEqual([]);
  });
});

it('the plan is the one that rules see', async () => {
  const text = '# Section F: Provision\nA teacher, daily.\n# Section J\nNone.';
  const document = await readDocument(new TextEncoder().encode(text), DEFAULT_LIMITS);
  expect(understandWithWorkings(document, vocabulary).plan).toEqual(understand(document, vocabulary));
});

describe('lines of no section', () => {
  const text = [
    '# Education, Health and Care Plan',
    'Date of issue: 3 May 2026',
    '# Section E: Outcomes',
    'By July 2027 Noor will cook a meal.',
    '# Signatures',
    'Signed by the council.',
  ].join('\n');

  it('are all there, with the section that was last before them', async () => {
    const { workings } = await understood(text);
    expect(workings.outside.map((line) => [line.text, line.after])).toEqual([
      ['Education, Health and Care Plan', null],
      ['Date of issue: 3 May 2026', null],
      ['Signatures', 'E'],
      ['Signed by the council.', 'E'],
    ]);
    expect(workings.lines).toBe(6);
  });

  it('are those under a heading for several sections too, where each has a column of its own', async () => {
    const { workings } = await understood(
      [
        '# Sections C and G',
        'The nurse wrote both parts.',
        '| C – Health needs | G – Health provision |',
        '| Noor has asthma. | The nurse calls each term. |',
      ].join('\n'),
    );
    expect(textsOf(workings.outside)).toEqual(['Sections C and G', 'The nurse wrote both parts.']);
  });
});

describe('what a section sets apart', () => {
  it('keeps its reason: headings, form and prompts are no text of a writer', async () => {
    const { plan } = await understood(
      [
        '# Section F: Special educational provision',
        '## Cognition and learning',
        '| What | Who |',
        '| A reading scheme | A teacher |',
        '[Delete if not applicable]',
      ].join('\n'),
    );
    expect(plan.sections.F.setApart.map(({ text, as }) => [text, as])).toEqual([
      ['Cognition and learning', 'sub-heading'],
      ['What', 'column-header'],
      ['Who', 'column-header'],
      ['[Delete if not applicable]', 'prompt'],
    ]);
    expect(textsOf(plan.sections.F.lines)).toEqual(['A reading scheme', 'A teacher']);
  });
});

describe('lines that look like the heading of a missing section', () => {
  it('are shown with where they stand', async () => {
    const contents = ['A', 'B', 'C', 'D'].map((letter) => `Section ${letter}`);
    const sections = ['A', 'B', 'C'].flatMap((letter) => [
      `# Section ${letter}`,
      'Noor likes to swim in the sea.',
    ]);
    const { workings } = await understood([...contents, ...sections].join('\n'));
    expect(workings.passedOver.filter(({ section }) => section === 'D')).toMatchObject([
      { text: 'Section D', has: 'letter', within: 'list' },
    ]);
  });

  it('are seen behind a letter that cannot be read', async () => {
    const lettered = ['B', 'C', 'D', 'G'].flatMap((letter) => [
      `# Section ${letter}`,
      'The nurse calls weekly.',
    ]);
    const { workings } = await understood(
      [...lettered, '# Section M1: Social care provision', 'Two hours a week.'].join('\n'),
    );
    const care = workings.passedOver.filter(({ section }) => section === 'H1' || section === 'H2');
    expect(care.map(({ section, has, within }) => [section, has, within])).toEqual([
      ['H1', 'title', 'G'],
      ['H2', 'title', 'G'],
    ]);
  });

  it('are none of a section that was found, nor sentences that begin with a letter', async () => {
    const { workings } = await understood(
      '# Section B: Special educational needs\nA teacher reads with her. I like trains.',
    );
    expect(workings.passedOver).toEqual([]);
  });
});

describe('the signs of a stage', () => {
  const final = 'Date of final plan: 3 May 2026';
  const says = ({ stageSigns }: Workings) => stageSigns.map((one) => [one.sign, one.says?.value ?? null]);

  it('are all told, the less trusted too', async () => {
    const { plan, workings } = await understood(
      `# Education, Health and Care Plan: Draft\n${final}\n# Section I: Placement\nTo be decided.`,
    );
    expect(plan.stage.value).toBe('draft');
    expect(says(workings)).toEqual([
      ['status', 'draft'],
      ['date', 'final'],
      ['proposal', null],
      ['letter', null],
      ['signature', 'draft'],
    ]);
  });

  it('stay what the document says where the user states the stage', async () => {
    const { plan, workings } = await understood(`# Education, Health and Care Plan\n${final}`, {
      stage: 'draft',
    });
    expect(plan.stage.value).toBe('draft');
    expect(says(workings)[1]).toEqual(['date', 'final']);
  });
});

describe('labels without a value', () => {
  it('are told with what stands there instead, unless the fact is read elsewhere', async () => {
    const { workings } = await understood(
      [
        '# Education, Health and Care Plan',
        'Name: Noor Haddad',
        'Date of birth: 4 years old',
        'Date of last review: [insert date]',
        'Date of final plan: 3 May 2026',
      ].join('\n'),
    );
    expect(workings.unanswered.map(({ fact, raw }) => [fact, raw])).toEqual([
      ['dateOfBirth', '4 years old'],
      ['lastReviewDate', ''],
    ]);
  });
});
