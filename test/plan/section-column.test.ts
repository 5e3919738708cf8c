import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/plan.ts';
import type { SectionLetter } from '../../src/model/section.ts';
import { planOf } from './vocabulary.ts';

const TITLE = '# Education, Health and Care Plan';

const linesOf = (plan: Plan, letter: SectionLetter): string[] =>
  plan.sections[letter].lines.map(({ text }) => text);

const SUPPORT = `| Support | Section | Who | When and how much |
| Teaching of each job on site | F | Job coach | Three hours every Monday |
| Help with washing at home | H2 | Care worker | Four evenings a week |`;

describe('a column that says of each row which section it is of', () => {
  it('puts each row into its section, and what follows the table into none of them', async () => {
    const plan = await planOf(
      `${TITLE}\n# Section E: Outcomes\nBy July 2028 Freya will work in a shop.\n${SUPPORT}\nBy July 2029 Freya will cook a meal.`,
    );
    expect(linesOf(plan, 'F')).toEqual([
      'Teaching of each job on site',
      'Job coach',
      'Three hours every Monday',
    ]);
    expect(linesOf(plan, 'H2')).toEqual(['Help with washing at home', 'Care worker', 'Four evenings a week']);
    expect(linesOf(plan, 'E')).toEqual([
      'By July 2028 Freya will work in a shop.',
      'By July 2029 Freya will cook a meal.',
    ]);
  });

  it('gives each row its particulars', async () => {
    const { provision } = await planOf(`${TITLE}\n# Section E: Outcomes\nFreya will work.\n${SUPPORT}`);
    expect(provision.map(({ section, who, states }) => [section, who, states.includes('frequency')])).toEqual(
      [
        ['F', 'Job coach', true],
        ['H2', 'Care worker', true],
      ],
    );
  });

  it.each([
    [
      'of changes, beside sections with headings of their own',
      `| Section | What has changed | Who | How often |
| F | The hours of the teaching assistant | Ann Hale | Twice |`,
      'F',
    ],
    [
      'of reports',
      `# Section K: Advice
| Report | Section | Author | Date |
| Therapy report on her words | F | Tom Hale, therapist | 3 May 2026 |`,
      'K',
    ],
  ] as const)('is none in a table %s', async (_, table, letter) => {
    const plan = await planOf(
      `${TITLE}\n# Section F: Special educational provision\nA job coach.\n${table}\n# Section G: Health provision\nA nurse.`,
    );
    expect(linesOf(plan, 'F')[0]).toBe('A job coach.');
    expect(
      plan.provision.filter(({ section }) => section === 'F').some(({ text }) => /report/u.test(text)),
    ).toBe(false);
    expect(plan.sections[letter].lines.length).toBeGreaterThan(1);
  });

  it('is none where the rows name the sections', async () => {
    const index = `| Section | What the law calls it | Where it is |
| E | Outcomes | The outcome line of each area |
| F | Special educational provision | The support rows |`;
    const plan = await planOf(`${TITLE}\n${index}\n# Section F: Special educational provision\nA job coach.`);
    expect(linesOf(plan, 'F')).toContain('A job coach.');
  });
});

const AREA = (heading: string, area: string, outcome: string): string => `# ${heading}
Area: ${area}
| My aspiration | A boat. |
| Outcome (Section E) | ${outcome} |
| Steps | March 2027: see a boat. |`;

describe('a heading above a section that repeats', () => {
  const parts = [
    AREA('Work', 'employment', 'By July 2028 Freya will work two mornings a week.'),
    AREA('People', 'friends and community', 'By July 2028 Freya will go to the club each week.'),
  ];
  const text = `${TITLE}\n# Section D: Social care needs\nFreya needs help at home.\n${parts.join('\n')}`;

  it('heads what stands in it, and is of no section before', async () => {
    const plan = await planOf(text);
    expect(plan.outcomes.map((one) => [one.text, one.subheading])).toEqual([
      ['By July 2028 Freya will work two mornings a week.', 'Work · Area: employment'],
      ['By July 2028 Freya will go to the club each week.', 'People · Area: friends and community'],
    ]);
    expect(linesOf(plan, 'D')).toEqual(['Freya needs help at home.']);
  });

  it('is no sub-heading with its text, which stays in the section before', async () => {
    const needs = (topic: string, need: string): string =>
      `# Section B: Needs\n## ${topic}\n${need}\n# Section E: Outcomes\nBy July 2028 Freya will do more in ${topic}.`;
    const areas = [needs('Reading', 'Reads ten words'), needs('Writing', 'Writes her name')];
    const plan = await planOf(`${TITLE}\n${areas.join('\n')}`);
    expect(linesOf(plan, 'B')).toEqual(['Reads ten words', 'Writes her name']);
  });

  it('heads nothing where it is one for all', async () => {
    const same = [parts[0], parts[0]?.replace('work two', 'work three')].join('\n');
    const plan = await planOf(`${TITLE}\n${same}`);
    expect(plan.outcomes.map(({ subheading }) => subheading)).toEqual([null, null]);
  });
});

describe('a card of an outcome with its provision', () => {
  const card = `| Outcome (E) | By July 2028 Freya will take two buses by herself. |
| Special educational provision (F) | A travel trainer, two hours each week. |
| Social care provision (H2) | None. |
| Reviewed how | The trainer fills in a card each week. |`;

  it('keeps a length of time with the provision that stands above it', async () => {
    const timed = card.replace(
      '| Reviewed how | The trainer fills in a card each week. |',
      '| Timescale | 12 weeks |',
    );
    const plan = await planOf(`${TITLE}\n${timed.replace(/\| Social.*\n/u, '')}`);
    expect(linesOf(plan, 'F')).toContain('12 weeks');
  });

  it('ends with rows that are of the outcome, and of no provision', async () => {
    const plan = await planOf(`${TITLE}\n${card}`);
    expect(linesOf(plan, 'H2')).toEqual(['None.']);
    expect(plan.sections.H2.state).toBe('nil');
    expect(linesOf(plan, 'E')).toContain('The trainer fills in a card each week.');
  });
});

describe('a line that says of which section it is', () => {
  it.each([
    'This is Section H2 of the plan.',
    'This part is Section H2',
    'This page answers section H2.',
  ])('opens it: %s', async (line) => {
    const plan = await planOf(`${TITLE}\n# What else will social care do?\n${line}\nTwo nights a month.`);
    expect(linesOf(plan, 'H2')).toEqual(['Two nights a month.']);
  });

  it('opens none where it goes on', async () => {
    const plan = await planOf(`${TITLE}\nThis is section H2 provision that the panel refused.\nTwo nights.`);
    expect(plan.sections.H2.state).toBe('missing');
  });
});
