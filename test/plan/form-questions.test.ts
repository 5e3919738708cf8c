import { describe, expect, it } from 'vitest';
import { formQuestions } from '../../src/plan/form-questions.ts';
import { planOf, statesOf } from './vocabulary.ts';

const asked = (text: string): string[] => {
  const lines = text.split('\n').map((line) => ({ text: line, label: null }));
  return [...formQuestions(lines)].map((line) => line.text);
};

describe('questions of a form', () => {
  it.each([
    ['numbered through the document', '1. Who?\nKai\n2. When?\nMay\n3. Where?\n4. Why?\nNo\n5. How?', 5],
    [
      'numbered anew in each part',
      '1. Who?\n2. When?\nSection B\n1. What?\n2. Why?\nSection C\n1. Where?\n2. How?',
      6,
    ],
    ['told again and again', 'What will be given?\nA\nWhat will be given?\nB\nWhat will be given?', 3],
    ['few', '1. Who?\n2. When?\n3. Where?\nWhat will be given?\nWhat will be given?', 0],
    ['numbers that do not follow one another', '1. Who?\n4. When?\n9. Where?\n2. Why?\n7. How?', 0],
    ['asked one after the other', '1. Will I?\n2. Can I?\n3. Do I?\n4. Is it?\n5. Who?\nI like bees.', 0],
    ['somebody’s own', '1. "Who?"\n2. "When?"\n3. "Where?"\n4. "Why?"\n5. "How?"', 0],
  ])('%s', (_, text, count) => {
    expect(asked(text)).toHaveLength(count);
  });

  it('are numbered by their list, too', () => {
    const lines = [...'12345'].flatMap((label) => [
      { text: `What is it of ${label}?`, label: `${label}.` },
      { text: 'An answer.', label: null },
    ]);
    expect(formQuestions(lines).size).toBe(5);
  });
});

it('heads of columns that ask stay heads, however often a form tells them', async () => {
  const table = (what: string): string =>
    `| What will be given? | Who? | How often? |\n| --- | --- | --- |\n| ${what} | A therapist | 30 minutes each week |\n\nNext\n\n`;
  const { provision, sections } = await planOf(
    `# Section A: Views\nI like trains.\n# Section F: Special educational provision\n${['Signing', 'Reading', 'Balance'].map(table).join('')}`,
  );
  const given = provision.filter(({ states }) => states.includes('who') && states.includes('frequency'));
  expect(given.map(({ text }) => text.split(/\s/)[0])).toEqual(['Signing', 'Reading', 'Balance']);
  expect(new Set(sections.F.setApart.map(({ as }) => as))).toEqual(new Set(['column-header']));
});

describe('a plan of questions and answers', () => {
  const FORM = `# Education, Health and Care Plan
1. What is the child or young person's full name?
Oliver Stubbs
2. What is the date of birth?
25 November 2012
3. Which school, nursery or college is attended now?
Thistledown Primary School
# Section B: Special educational needs
4. Cognition and learning: what goes well, and what is difficult?
Oliver reads at a seven-year level.
# Section F: Special educational provision
5. Cognition and learning: what will be provided, by whom and how often?
A teaching assistant will read with Oliver for 20 minutes each day.
# Section G: Health provision
6. What will be provided, by whom and how often?
No provision.
# Section H1: Social care provision under section 2 of the Chronically Sick and Disabled Persons Act 1970
7. What will be provided, by whom and how often?
# Section K: Advice and information
8. Whose advice has been used?
School report, Amy Lord, 3 May 2026
9. Who signed this plan for the local authority?
Jonathan Reeve, Principal EHC Officer`;

  it('has the answers alone as its text', async () => {
    const plan = await planOf(FORM);
    expect(statesOf(plan)).toMatchObject({ B: 'content', F: 'content', G: 'nil', H1: 'blank', K: 'content' });
    expect(plan.provision.map(({ text, area }) => [text, area])).toEqual([
      ['A teaching assistant will read with Oliver for 20 minutes each day.', 'cognition-learning'],
    ]);
    expect(plan.advice.map(({ types }) => types.join())).toEqual(['education']);
  });

  it('names its facts by the questions', async () => {
    const { texts } = (await planOf(FORM)).facts;
    expect(texts.name?.[0]?.value).toBe('Oliver Stubbs');
    expect(texts.setting?.[0]?.value).toBe('Thistledown Primary School');
    expect(texts.officer?.[0]?.value).toBe('Jonathan Reeve');
  });
});
