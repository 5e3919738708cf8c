import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { planOf, statesOf } from './vocabulary.ts';

const COVER = '# Education, Health and Care Plan\nName: Freya Marsh';
const dateOf = (plan: Plan, fact: 'reviewDueDate' | 'signOffDate'): string | undefined =>
  plan.facts.dates[fact]?.[0]?.value.value;

describe("a form's own words are no text of the section", () => {
  it('a label that nobody answered', async () => {
    const plan = await planOf(
      `${COVER}\n# Section I: Placement\n| Name of placement | |\n| Type of placement | |\n| Start date | |\n# Section J: Personal budget\nNone requested.`,
    );
    expect(statesOf(plan)).toEqual({ I: 'blank', J: 'nil' });
  });

  it('but a school without a type beside it is the placement', async () => {
    const plan = await planOf(`${COVER}\n# Section I: Placement\n| Oak Vale Primary School | |`);
    expect(statesOf(plan)).toEqual({ I: 'content' });
  });

  it('a question, whose answer tells', async () => {
    const ask = (answer: string): Promise<Plan> =>
      planOf(
        `${COVER}\n# Section J: Personal budget\n| Has a personal budget been requested? | ${answer} |\n| Details | ${answer} |`,
      );
    expect(statesOf(await ask('N/A'))).toEqual({ J: 'blank' });
    expect(statesOf(await ask('Yes, for swimming with a carer.'))).toEqual({ J: 'content' });
  });

  it("the title below a letter, in the form's own words", async () => {
    const plan = await planOf(
      `${COVER}\n# Section H1\n# Social care help I must have (Chronically Sick and Disabled Persons Act 1970)\nClick or tap here to enter text.\n# Section I\nOak Vale Primary School`,
    );
    expect(statesOf(plan)).toEqual({ H1: 'blank', I: 'content' });
  });

  it.each([
    'How we will check that the plan is working',
    'If you do not agree with this plan',
    'Record of changes made to this plan',
    'Monitoring and reviewing this plan',
  ])('what follows a heading of its own: %s', async (heading) => {
    const plan = await planOf(
      `${COVER}\n# Section J: Personal budget\nNo personal budget has been requested.\n## ${heading}\nThe school will hold a meeting each year.`,
    );
    expect(statesOf(plan)).toEqual({ J: 'nil' });
  });
});

describe('letters in the middle of a row', () => {
  const K =
    '# Section K: Advice\n| | Advice | Name and role | Date |\n| 1 | Parents | H. Warsame and A. Abdi | 22 July 2026 |\n| 2 | Nursery | Ms D. Pinto, teacher | 16 July 2026 |';

  it('are initials in a list of advice', async () => {
    const plan = await planOf(`${COVER}\n# Section H1\nNone.\n# Section H2\nNone.\n${K}`);
    expect(plan.advice.map(({ date }) => date?.value)).toEqual(['2026-07-22', '2026-07-16']);
  });

  it('name the section that a list of changes speaks of', async () => {
    const plan = await planOf(
      `${COVER}\n# Section I: Placement\nTo be confirmed\n${K}\n# Record of changes\n| Date | Part | Change |\n| 10 November 2026 | Section I | To be amended by 15 February 2027. |`,
    );
    expect(statesOf(plan)).toEqual({ I: 'pending', K: 'content' });
  });
});

describe('the cover', () => {
  it('a label without its date is no sign of an amendment', async () => {
    const plan = await planOf(
      `${COVER}\n| Status of plan | FINAL |\n\n| Date of draft plan | Date of final plan | Date amended |\n| 14 December 2025 | 25 January 2026 | |\n# Section B: Special educational needs\nFreya reads slowly.`,
    );
    expect(plan.stage.value).toBe('final');
  });

  it('the hyphen of a word parts no label from its answer', async () => {
    const plan = await planOf(
      `${COVER}\nNursery, childminder or school: Little Limpets Day Nursery\nIt will be put on to the school-age form at the next review.`,
    );
    expect(plan.facts.texts.setting?.map(({ value }) => value)).toEqual(['Little Limpets Day Nursery']);
  });

  it('the officer is named without the office', async () => {
    const plan = await planOf(`${COVER}\nAuthority's officer: Mr D. Ord, SEN Casework Officer`);
    expect(plan.facts.texts.officer?.map(({ value }) => value)).toEqual(['Mr D. Ord']);
  });

  it('a row of signature behind section K is no part of it', async () => {
    const plan = await planOf(
      `${COVER}\n# Section K: Advice\n| Advice | Author | Date |\n| Social care | Sioned Vaughan | 19/02/2026 |\n\n| Signed for the council | P. Garbett, SEND Team Manager | Date | 12/06/2026 |`,
    );
    expect(dateOf(plan, 'signOffDate')).toBe('2026-06-12');
    expect(plan.advice).toHaveLength(1);
  });
});
