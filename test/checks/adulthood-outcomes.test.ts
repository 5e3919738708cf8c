import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import type { AdultArea } from '../../src/model/sayings.ts';
import { england } from '../england.ts';
import { textReader } from '../packs/understand-text.ts';
import { day } from './plan-builder.ts';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nDate of birth: 4 May 2010\nDate of final plan: 10 January 2026';

describe('outcomes that prepare for adult life', () => {
  it.each([
    ['Section E: Outcomes\nBy July 2027 Amir will read a page.', 'E: not shown'],
    ['Section E: Outcomes\nBy July 2027 Amir will hold a paid job.', 'pass'],
    ['Section E: Outcomes\nEmployment\nBy July 2027 Amir will read a page.', 'E: not shown'],
    ['Section E: Outcomes\nAmir will have a job coach.', 'pass'],
    [
      'Section E: Outcomes\n## Employment, health, community\nBy July 2027 Amir will read a page.\n## Reading\nBy July 2027 Amir will read two.',
      'E: not shown',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-outcomes-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what an outcome is for, in words that no list holds', () => {
  const ALL = {
    employment: 'By July 2027 Amir will hold a paid job.',
    'independent living': 'By July 2027 Amir will cook his own meals.',
    community: 'By July 2027 Amir will meet friends in the community.',
    health: 'By July 2027 Amir will book his own health check.',
  };
  const others = (area: keyof typeof ALL): string =>
    Object.entries(ALL)
      .flatMap(([name, text]) => (name === area ? [] : [text]))
      .join('\n');

  it.each([
    [
      'community',
      'Amir will ring handbells with the village tower every Sunday and know the other ringers by face.',
    ],
    ['community', 'Amir will play dominoes at the Caribbean centre each Tuesday.'],
    ['employment', 'Amir will sweep up and pass tools at his uncle’s garage each Saturday for wages.'],
    ['independent living', 'Amir will ride the number 9 to his gran’s and back by himself.'],
    ['health', 'Amir will let the dentist count his teeth.'],
  ] as const)('is learned from examples: %s, %s', async (area, outcome) => {
    const without = `${PLAN}\nSection E: Outcomes\n${others(area)}`;
    expect(await ruleSays('adulthood-area-missing', without)).toBe('E: not shown');
    expect(await ruleSays('adulthood-area-missing', `${without}\nBy July 2027 ${outcome}`)).toBe('pass');
  });

  it.each([
    ['community', 'Amir will write a page that is readable to a stranger.'],
    ['employment', 'Amir will read one page more each week.'],
    ['independent living', 'Amir will spell the days of the week.'],
  ] as const)('is not shown by single words: %s, %s', async (area, outcome) => {
    const text = `${PLAN}\nSection E: Outcomes\n${others(area)}\nBy July 2027 ${outcome}`;
    expect(await ruleSays('adulthood-area-missing', text)).toBe('E: not shown');
  });
});

describe('each area of adult life', () => {
  it.each([
    [
      'Section E: Outcomes\nBy July 2027 Amir will hold a paid job.',
      'E: not shown | E: not shown | E: not shown',
    ],
    [
      'Section E: Outcomes\nBy July 2027 Amir will hold a paid job.\nBy July 2027 Amir will cook his own meals.\nBy July 2027 Amir will meet friends in the community.\nBy July 2027 Amir will book his own health check.',
      'pass',
    ],
    ['Section E: Outcomes\nBy July 2027 Amir will read a page.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-area-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('outcomes under headings and in tables', () => {
  it.each([
    [
      'Section E: Outcomes\nEmployment\nBy July 2027 Amir will read a job advert.\nHealth\nBy July 2027 Amir will run a mile.',
      'E: not shown | E: not shown',
    ],
    [
      'Section E: Outcomes\nEmployment\nBy July 2027 Amir will hold a paid job.\nHealth\nBy July 2027 Amir will run a mile.\nCommunity\nBy July 2027 Amir will meet five friends.\nIndependent living\nBy July 2027 Amir will cook a meal.',
      'pass',
    ],
    [
      'Section E: Outcomes\n| Area | Outcome | Who |\n| --- | --- | --- |\n| Employment | Amir will hold a paid job. | Health visitor |\n| Community | Amir will meet five friends. | Job coach |',
      'E: not shown | E: not shown',
    ],
    [
      'Section E: Outcomes\n| Outcome | Who helps |\n| --- | --- |\n| Amir will hold a paid job. | Health |\n| Amir will meet five friends. | Independent living |',
      'E: not shown | E: not shown',
    ],
    [
      'Section E: Outcomes\n| Outcome | Area |\n| --- | --- |\n| Amir will hold a paid job. | Health |\n| Amir will meet five friends. | Independent living |',
      'E: not shown',
    ],
    [
      'Section E: Outcomes\nBy July 2027 Amir will hold a paid job.\nBy July 2027 Amir will have a health check.',
      'E: not shown | E: not shown',
    ],
    ['Section E: Outcomes\nAmir likes cats.', 'not-applicable'],
    // Beside provision of health an outcome may be for health, whatever its words: that none is, is not said.
    [
      '| Section C: Health needs | Section E: Outcomes | Section G: Health provision |\n| --- | --- | --- |\n| Amir is allergic to nuts. | Amir will say which of three meals are safe. | A nurse teaches him each term. |\n| | Amir will hold a paid job, meet five friends and cook a meal. | |',
      'not-assessed',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('adulthood-area-missing', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('an outcome of which it is not known what it is for', () => {
  const THREE = [
    'By July 2027 Amir will hold a paid job.',
    'By July 2027 Amir will cook his own meals.',
    'By July 2027 Amir will meet friends in the community.',
  ];

  /** What the rule says where examples put the last outcome so surely into these areas. */
  async function said(outcomes: readonly string[], areas: Readonly<Partial<Record<AdultArea, number>>>) {
    const plan = await textReader(england.vocabulary)(
      `${PLAN}\nSection E: Outcomes\n${[...outcomes, 'By July 2027 Amir will do the blue ones.'].join('\n')}`,
      'final',
    );
    const last = plan.outcomes.at(-1);
    const told = plan.outcomes.map((one) =>
      one === last ? { ...one, areas: new Map(Object.entries(areas)) as typeof one.areas } : one,
    );
    const rules = england.rules.filter(({ id }) => id === 'adulthood-area-missing');
    const asOf = day('2026-11-23');
    return assess({ ...plan, outcomes: told }, { ...england, rules }, { asOf, stage: 'final' }).outcomes;
  }

  it('is no proof that an area has none', async () => {
    const [outcome] = await said(THREE, { health: 0.25, 'independent-living': 0.05 });
    expect(outcome).toMatchObject({
      outcome: 'not-assessed',
      reason: 'whether outcome 4 is for health is not known',
    });
  });

  it('is named where another area has none', async () => {
    const [outcome] = await said(THREE.slice(0, 2), { health: 0.25, 'independent-living': 0.05 });
    expect(outcome?.findings.map(({ message }) => message)).toEqual([
      'Section E does not show an outcome for community (Year 11). Areas with an outcome: employment (outcome 1), independent living (outcome 2), perhaps health (outcome 3).',
    ]);
  });

  it.each([
    { health: 0.25, 'independent-living': 0.9 },
    { health: 0.1 },
  ])('is none of them: %o', async (areas) => {
    const [outcome] = await said(THREE, areas);
    expect(outcome?.findings).toHaveLength(1);
  });
});
