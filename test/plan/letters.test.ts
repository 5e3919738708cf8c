import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import { SECTIONS } from './documents.ts';
import { planOf } from './vocabulary.ts';

const TITLE = '# Education, Health and Care Plan';

const LETTER = `Ambleton Council
4 May 2021
Mrs T Marsh
Dear Mrs Marsh
I am writing about your daughter Freya Rose Marsh, born on 3 May 2012, who is in Year 4 at Ashby Vale School.
Thank you for coming to Freya's annual review on 8 March 2021. Please tell us what you think by 1 June 2021.
Her brother Tom Marsh was born on 5 June 2015. The statement dated 9 October 2013 has ended.
Freya's plan was first made on 2 June 2018. We will next review the plan by 7 March 2022.
Yours sincerely
Ann Hale
SEND Officer`;

const textOf = ({ facts }: Plan, fact: 'name' | 'setting' | 'officer'): string | undefined =>
  facts.texts[fact]?.[0]?.value;

const datesOf = ({ facts }: Plan): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(facts.dates).map(([fact, read]) => [fact, read.map(({ value }) => value.value)]),
  );

describe('a covering letter before the plan', () => {
  it('tells what the plan does not print, and nothing of others', async () => {
    const plan = await planOf(`${LETTER}\n${TITLE}\n${SECTIONS}\nFreya agreed.`);
    expect(textOf(plan, 'name')).toBe('Freya Rose Marsh');
    expect(textOf(plan, 'setting')).toBe('Ashby Vale School');
    expect(textOf(plan, 'officer')).toBe('Ann Hale');
    expect(plan.facts.yearGroup[0]?.value).toBe(4);
    expect(datesOf(plan)).toEqual({
      dateOfBirth: ['2012-05-03'],
      firstIssueDate: ['2018-06-02'],
      lastReviewDate: ['2021-03-08'],
      reviewDueDate: ['2022-03-07'],
    });
  });

  it('adds nothing to what the plan prints', async () => {
    const own = `Name: Freya Marsh\nDate of birth: 4 May 2012\nNext review due: 1 March 2022`;
    const plan = await planOf(`${LETTER}\n${TITLE}\n${own}\n${SECTIONS}`);
    expect(textOf(plan, 'name')).toBe('Freya Marsh');
    expect(datesOf(plan)).toMatchObject({ dateOfBirth: ['2012-05-04'], reviewDueDate: ['2022-03-01'] });
  });

  it.each([
    ['of another name than the plan’s', `${TITLE}\nName: Noor Haddad\n${SECTIONS}`],
    ['whom the plan never names', `${TITLE}\n${SECTIONS}`],
  ])('tells nothing where it is about a child %s', async (_, plan) => {
    expect(datesOf(await planOf(`${LETTER}\n${plan}`))).toEqual({});
  });

  it('of a final plan says on which day it is made', async () => {
    const letter = LETTER.replace(
      'The statement',
      'This final plan is made by Ambleton Council on 4 May 2021. The statement',
    );
    const plan = await planOf(`${letter}\n${TITLE}\n${SECTIONS}\nFreya agreed.`);
    expect(datesOf(plan)['finalDate']).toEqual(['2021-05-04']);
  });
});

it('a letter to a young person speaks to them', async () => {
  const letter = `Dear Noor
You were born on 2 May 2006 and are in Year 13 at Ashby Sixth Form College.
You asked for an assessment on 2 October 2023. We sent you the draft plan on 9 January 2024.
Yours sincerely
Tom Bell`;
  const plan = await planOf(`${letter}\n${TITLE} for Noor Haddad\n${SECTIONS}`);
  expect(textOf(plan, 'setting')).toBe('Ashby Sixth Form College');
  expect(datesOf(plan)).toEqual({
    dateOfBirth: ['2006-05-02'],
    requestDate: ['2023-10-02'],
    draftDate: ['2024-01-09'],
  });
});

it('a sentence tells whom a plan is about, and on whose behalf it was approved', async () => {
  const opening = 'This plan is about Noor Haddad. Her mother is Leila Haddad.';
  const end = 'This plan was approved on behalf of Brack Council by Tom Bell, Head of SEND, on 5 March 2024.';
  const plan = await planOf(`${TITLE}\n${opening}\n${SECTIONS}\n# Approval\n${end}`);
  expect(textOf(plan, 'name')).toBe('Noor Haddad');
  expect(datesOf(plan)['signOffDate']).toEqual(['2024-03-05']);
});

describe('the last line of a plan', () => {
  const signedBy = async (last: string): Promise<string[] | undefined> =>
    datesOf(await planOf(`${TITLE}\nName: Freya Marsh\n${SECTIONS}\n${last}`))['signOffDate'];

  it.each([
    '# Your rights\nYou may appeal.\nAnn Hale, Casework Lead, for Ambleton Council, 4 May 2021',
    '# Your rights\nYou may appeal.\nA. Hale, for Ambleton Council, 04/05/2021',
    '# Your rights\nYou may appeal.\nIssued by Ann Hale for Ambleton Council on 4 May 2021.',
  ])('is signed by an officer in the council’s name: %s', async (last) => {
    expect(await signedBy(last)).toEqual(['2021-05-04']);
  });

  it.each([
    'Dr Ann Hale, educational psychologist, for Ambleton Council, 4 May 2021',
    '# Your rights\nYou may appeal.\nA report was written by Ann Hale for Ambleton Council, 4 May 2021',
    '# Your rights\nYou may appeal.\nAnn Hale, Casework Lead, for Tess Marsh, 4 May 2021',
  ])('is no signature of the council: %s', async (last) => {
    expect(await signedBy(last)).toBeUndefined();
  });
});

it('a name beside the day of birth is the child’s; a parent’s is not', async () => {
  const rows = '| Freya Marsh | Born: 3 May 2012 |\n| Mother: Tess Marsh | Born: 4 June 1985 |';
  const plan = await planOf(`${TITLE}\n${rows}\n${SECTIONS}`);
  expect(textOf(plan, 'name')).toBe('Freya Marsh');
  expect(datesOf(plan)['dateOfBirth']).toEqual(['2012-05-03']);
});

it.each([
  ['Ashby Vale School, a mainstream academy', 'Ashby Vale School'],
  ['Ashby Vale School (Lower site)', 'Ashby Vale School'],
  ['Ashby Vale Church of England School (Ashby)', 'Ashby Vale Church of England School (Ashby)'],
])('the setting "%s" is called %s', async (printed, name) => {
  expect(textOf(await planOf(`${TITLE}\nSchool: ${printed}\n${SECTIONS}`), 'setting')).toBe(name);
});

it('labels under their values are read where only some are known by a phrase', async () => {
  const rows =
    '| Freya Marsh | 3 May 2012 | Year 4 |\n| Child | Born | School year |\n| 1 March 2021 | 28 February 2022 | Ashby Vale School |\n| Final plan | Review by | School |';
  const plan = await planOf(`${TITLE}\n${rows}\n${SECTIONS}`);
  expect(textOf(plan, 'name')).toBe('Freya Marsh');
  expect(datesOf(plan)).toEqual({
    dateOfBirth: ['2012-05-03'],
    finalDate: ['2021-03-01'],
    reviewDueDate: ['2022-02-28'],
  });
});

it('a letter from the parents inside section A ends with their last word, and the section with its last line', async () => {
  const letter =
    'Dear panel\nFreya sleeps badly.\nWith best wishes\nTess Marsh\nShe hopes to work with horses.';
  const { sections } = await planOf(
    `${TITLE}\n${SECTIONS.replace('Likes music, the garden and a good joke.', letter)}`,
  );
  expect(sections.A.lines.map(({ text }) => text)).toEqual(letter.split('\n'));
});

it('what a bold heading says of its section is no title', async () => {
  const plan = await planOf(
    '# Section B: Special educational needs\nKai reads slowly.\n\n**Section C: None**\n\n**Section D: Social care needs**\n',
  );
  expect(plan.sections.C.state).toBe('nil');
  expect(plan.sections.D.state).toBe('blank');
});

it('one line may say of several sections that there is nothing', async () => {
  const plan = await planOf(
    '# Section B: Special educational needs\nKai reads slowly.\n\n**Section C: None and Section G: None**\n\n**Section D: none. Section H1: None; Section H2: none.**\n',
  );
  const { C, D, G, H1, H2 } = plan.sections;
  expect([C, D, G, H1, H2].map(({ state }) => state)).toEqual(['nil', 'nil', 'nil', 'nil', 'nil']);
});

it('one that says something of one of them says nothing of the other', async () => {
  const plan = await planOf(
    '# Section B: Special educational needs\nKai reads slowly.\n\n**Section C: None. Section G: A nurse visits weekly.**\n',
  );
  expect(plan.sections.G.state).not.toBe('nil');
});

it.each([
  ['Section I: Northcote School', 'content'],
  ['Section I: Hill School, a mainstream primary school', 'content'],
  ['Section I: Hill School', 'blank'],
  ['Section I: Type of School', 'blank'],
  ['Section I: My New School', 'blank'],
  ['Section I: Name of School or College', 'blank'],
  ['Section I: The school, a placement named by the authority', 'blank'],
])('a bold heading that names the placement: %s, %s', async (heading, state) => {
  const { sections } = await planOf(
    `# Section B: Special educational needs\nKai reads slowly.\n\n**${heading}**\n\n**Section J: Personal budget**\nNone.\n`,
  );
  expect(sections.I.state).toBe(state);
});
