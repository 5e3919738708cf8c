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
