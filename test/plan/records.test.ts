import { describe, expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

const card = (...rows: readonly (readonly [label: string, words: string])[]): string =>
  `${rows.map(([label, words]) => `| **${label}** | ${words} |`).join('\n')}\n`;

describe('a card', () => {
  it('gives an outcome the time that stands below it', async () => {
    const cards = ['read a page', 'cook a meal'].map((what, index) =>
      card(
        [`Agreed outcome ${index + 1}`, `Kai will ${what}.`],
        ['Small steps', 'Kai will do the first part.'],
        ['To be reached by', `July 202${index + 7}`],
      ),
    );
    const { outcomes } = await planOf(`# Section E: Outcomes\n${cards.join('\n\n')}`);
    expect(outcomes.map(({ text, timescale }) => [text, timescale])).toEqual([
      ['Kai will read a page.', 'July 2027'],
      ['Kai will cook a meal.', 'July 2028'],
    ]);
  });

  it('is one item of provision, whatever the order of its rows', async () => {
    const cards = [20, 40].map((minutes) =>
      card(
        ['Who will deliver it', 'A teaching assistant'],
        ['How often and for how long', `${minutes} minutes, twice a week`],
        ['What needs to be in place', 'Reading one to one'],
      ),
    );
    const { provision } = await planOf(`# Section F: Special educational provision\n${cards.join('\n\n')}`);
    expect(provision.map(({ what, states }) => [what, states])).toEqual([
      ['Reading one to one', ['who', 'amount', 'frequency', 'ratio']],
      ['Reading one to one', ['who', 'amount', 'frequency', 'ratio']],
    ]);
  });

  it('is none where the labels are the needs themselves', async () => {
    const { provision } = await planOf(
      `# Section F: Special educational provision\n${card(['Reading', 'A teacher reads with Kai for 20 minutes a day.'], ['Number', 'A tutor counts with Kai for 30 minutes a day.'])}`,
    );
    expect(provision).toHaveLength(2);
  });
});

describe('a table with its labels to the left of several columns', () => {
  it('gives no outcome the time of another, where its own cell is blank', async () => {
    const { outcomes } = await planOf(
      '# Section E: Outcomes\n| **Outcome** | Kai will read a page. | Kai will cook a meal. |\n| **Steps** | A line. | A snack. |\n| **By when** | July 2027 | |\n',
    );
    expect(outcomes.map(({ text, timescale }) => [text, timescale])).toEqual([
      ['Kai will read a page.', 'July 2027'],
      ['Kai will cook a meal.', null],
    ]);
  });
});

describe('a need in a cell', () => {
  it('rules the rows until the next one', async () => {
    const { provision } = await planOf(
      '# Section F: Special educational provision\n| **Need** | **Provision** | **By whom** |\n| Sensory and physical | Touch typing | A tutor |\n| | Large print | An assistant |\n| New places | Visits before the first day | A mentor |',
    );
    expect(provision.map(({ area }) => area)).toEqual(['sensory-physical', 'sensory-physical', null]);
  });
});

describe('records that a case system numbers', () => {
  const rows = (...cells: readonly (readonly [string, string])[]): string =>
    cells.map(([label, words]) => `| ${label} | ${words} |`).join('\n');

  it('are items of provision', async () => {
    const item = (number: string, what: string, who: string): readonly (readonly [string, string])[] => [
      [`Provision ${number}: description`, what],
      [`Provision ${number}: provider`, who],
      [`Provision ${number}: frequency`, 'twice a week'],
      [`Provision ${number}: duration`, '40 minutes'],
    ];
    const table = rows(
      ...item('1.1', 'Teach Kai signs', 'A signing tutor'),
      ...item('1.2', 'Read with Kai', 'A mentor'),
    );
    const { provision } = await planOf(`# Section F: Special educational provision\n${table}`);
    expect(provision.map(({ what, who, amount, frequency }) => [what, who, amount, frequency])).toEqual([
      ['Teach Kai signs', 'A signing tutor', '40 minutes', 'twice a week'],
      ['Read with Kai', 'A mentor', '40 minutes', 'twice a week'],
    ]);
  });

  it('are outcomes with their times', async () => {
    const table = rows(
      ['Outcome 1: text', 'Kai will read a page.'],
      ['Outcome 1: target date', 'July 2027'],
      ['Outcome 2: text', 'Kai will cook a meal.'],
      ['Outcome 2: target date', 'July 2028'],
    );
    const { outcomes } = await planOf(`# Section E: Outcomes\n${table}`);
    expect(outcomes.map(({ text, timescale }) => [text, timescale])).toEqual([
      ['Kai will read a page.', 'July 2027'],
      ['Kai will cook a meal.', 'July 2028'],
    ]);
  });
});

it('the area that a record names rules the rest of it, and no other record', async () => {
  const first = card(
    ['Reference', 'F-01'],
    ['Area', 'Social, emotional and mental health'],
    ['Description', 'Mentoring'],
    ['Provider', 'A mentor'],
    ['Frequency', '20 minutes a week'],
  );
  const second = card(
    ['Reference', 'F-02'],
    ['Description', 'Reading'],
    ['Provider', 'A teacher'],
    ['Frequency', '20 minutes a day'],
  );
  const { provision } = await planOf(`# Section F: Special educational provision\n${first}\n\n${second}`);
  expect(provision.map(({ what, area }) => [what, area])).toEqual([
    ['Mentoring', 'social-emotional-mental-health'],
    ['Reading', null],
  ]);
});
