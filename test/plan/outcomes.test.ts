import { describe, expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

async function outcomesOf(text: string): Promise<string[]> {
  const { outcomes } = await planOf(`Section E: Outcomes\n${text}\n`);
  return outcomes.map(({ text: words, timescale }) => `${words} | ${timescale ?? '-'}`);
}

describe('outcomes', () => {
  it('are told from steps, criteria and arrangements', async () => {
    expect(
      await outcomesOf(
        'By July 2027 he will read a page. Steps: by Easter he will read a line.\nSuccess criteria: four times out of five\nHow we will know: his teacher says so\nProgress will be monitored each term',
      ),
    ).toEqual(['By July 2027 he will read a page. | July 2027']);
  });

  it('may end alike and be two', async () => {
    const of = 'Part of adult life: employment, education and training.';
    const both = [
      `By July 2027 Kai will read a page. ${of}`,
      `By July 2027 Kai will read a whole book. ${of}`,
    ];
    expect(await outcomesOf(both.join('\n'))).toEqual(both.map((text) => `${text} | July 2027`));
  });

  it('are told once where a list prints them without their time', async () => {
    expect(
      await outcomesOf(
        'By July 2027 Kai will read a page aloud to his class.\n- Kai will read a page aloud to his class.',
      ),
    ).toEqual(['By July 2027 Kai will read a page aloud to his class. | July 2027']);
  });

  it('may be numbered and end without a full stop', async () => {
    expect(await outcomesOf('E1. Kai will read a page\nE2. Kai will cook a meal by July 2028')).toEqual([
      expect.stringContaining('Kai will read a page | -'),
      expect.stringContaining('Kai will cook a meal by July 2028 | July 2028'),
    ]);
  });

  it('may say what a person does without', async () => {
    const words = 'By July 2027 Kai will keep to a weekly budget of £25 for eight weeks with no reminders.';
    expect(await outcomesOf(words)).toEqual([`${words} | July 2027`]);
  });

  it('keep an outcome beside which the time of all stands', async () => {
    expect(
      await outcomesOf('Kai can read a page aloud. All outcomes are for July 2028.\nKai will cook a meal.'),
    ).toEqual([expect.stringContaining('Kai can read a page'), 'Kai will cook a meal. | July 2028']);
  });

  it('may be the headings of their steps', async () => {
    const said = await outcomesOf(
      '## By July 2027 Kai will read a page aloud\n- First with an adult beside him\n- Then alone\n\n## By July 2028 Kai will cook a meal\n- First with a friend\n',
    );
    expect(said).toEqual([
      'By July 2027 Kai will read a page aloud | July 2027',
      'By July 2028 Kai will cook a meal | July 2028',
    ]);
  });

  it('may have steps in a list, each of which may be an outcome itself', async () => {
    const said = await outcomesOf(
      'By July 2027 Kai will read a page aloud.\n\n- First with an adult beside him\n- By Easter 2027 he will read a line aloud.\n',
    );
    expect(said).toEqual([
      'By July 2027 Kai will read a page aloud. | July 2027',
      'By Easter 2027 he will read a line aloud. | Easter 2027',
    ]);
  });

  it('are not the words that lead in to a list of them', async () => {
    const said = await outcomesOf(
      '## By July 2027 Kai will have achieved the following outcomes\n- Kai reads a page aloud.\n- Kai joins a club.',
    );
    expect(said).toEqual(['Kai reads a page aloud. | July 2027', 'Kai joins a club. | July 2027']);
  });

  it.each([
    '## My reading\nKai will read a page aloud.\n(end of Key Stage 3)\n\n## My friends\nKai will join a club.\n(end of Key Stage 3)',
    '## My reading\nKai will read a page aloud.\nBy the end of Key Stage 3\n\n## My friends\nKai will join a club.\nBy the end of Key Stage 3',
    'Kai will read a page aloud.\n(end of Key Stage 3)\nKai will join a club.\n(end of Key Stage 3)',
  ])('may have their time alone below them: %s', async (text) => {
    expect(await outcomesOf(text)).toEqual([
      'Kai will read a page aloud. | end of Key Stage 3',
      'Kai will join a club. | end of Key Stage 3',
    ]);
  });

  it.each([
    '| Section E – Outcome 1 | Kai will read a page aloud. | **By when: July 2027** |\n| --- | --- | --- |\n| Provision | Delivered by | How often |',
    '| Outcome 1 | Reading aloud |\n| --- | --- |\n| What will change | Kai will read a page aloud. |\n| By when | July 2027 |',
    '### Outcome 1\nKai will read a page aloud.\n\n### By when\nJuly 2027\n\n### Reviewed\nEach year at the annual review',
  ])('have the time that stands beside or below them under its label: %s', async (text) => {
    expect(await outcomesOf(text)).toEqual(['Kai will read a page aloud. | July 2027']);
  });

  it('end with the next number what a label above heads', async () => {
    const said = await outcomesOf(
      '### Outcome 1\nKai will read a page aloud.\n\n### By when\nJuly 2027\n\n### Reviewed\nEach year\n\n### Outcome 2\nKai will join a club.\n\n### By when\nJuly 2028',
    );
    expect(said).toEqual(['Kai will read a page aloud. | July 2027', 'Kai will join a club. | July 2028']);
  });

  it('have no time from one that leads in to others', async () => {
    expect(
      await outcomesOf('Kai will join a club.\nBy July 2028\nKai will read a page aloud.\nKai will cook.'),
    ).toEqual([
      'Kai will join a club. | -',
      'Kai will read a page aloud. | July 2028',
      'Kai will cook. | July 2028',
    ]);
  });

  it('are split where a sentence has a time of its own', async () => {
    expect(await outcomesOf('By July 2027 he will read a page. By July 2028 he will read a book.')).toEqual([
      'By July 2027 he will read a page. | July 2027',
      'By July 2028 he will read a book. | July 2028',
    ]);
  });

  it('are the items of a list that a time and "will" begin', async () => {
    expect(
      await outcomesOf(
        'By the end of Year 4 Kai will:\n- hand over a card to ask for one of four things\n- play beside another child for five minutes\nBy age 9 Kai will sit with his class at lunch.',
      ),
    ).toEqual([
      'hand over a card to ask for one of four things | end of Year 4',
      'play beside another child for five minutes | end of Year 4',
      'By age 9 Kai will sit with his class at lunch. | By age 9',
    ]);
  });

  it('stand first on a card that the heading of the section begins', async () => {
    expect(
      await outcomesOf(
        'Below is what is sought.\n\n| E Outcome 1 | Kai will read a page aloud. |\n| Timescale | July 2027 |\n| Evidence | Running record |\n\n| E Outcome 2 | Kai will spell fifty words. |\n| Timescale | July 2028 |\n| Evidence | Work sample |',
      ),
    ).toEqual(['Kai will read a page aloud. | July 2027', 'Kai will spell fifty words. | July 2028']);
  });

  it('follow a label that names their time', async () => {
    const words = 'To be met by July 2027: Kai asks for help in three lessons a day.';
    expect(await outcomesOf(words)).toEqual([`${words} | July 2027`]);
  });

  it.each([
    'Steps by Easter 2027: he will read a line of print',
    'Review by July 2027: the teacher will look at the targets',
  ])('are not what another label with a time says: %s', async (words) => {
    expect(await outcomesOf(`By July 2027 Kai will read a page.\n${words}`)).toEqual([
      'By July 2027 Kai will read a page. | July 2027',
    ]);
  });

  it('begin behind what was before', async () => {
    expect(await outcomesOf('Kai could not swim in 2024. By July 2027 he will swim 25 metres.')).toEqual([
      'By July 2027 he will swim 25 metres. | July 2027',
    ]);
  });

  it('may be told as what has been done by then', async () => {
    expect(
      await outcomesOf('By July 2027 Kai mastered his tables. Measured by: a test each term.'),
    ).toHaveLength(1);
  });

  it('of one cell are no measure of each other', async () => {
    const { outcomes } = await planOf(
      'Section E: Outcomes\n| Outcomes | Note |\n| --- | --- |\n| Kai will read 60 words.\nKai will be happier. | - |\n',
    );
    expect(outcomes.map(({ beside }) => beside)).not.toContain('Kai will read 60 words.');
  });

  it('have the time of their column, whose header is no outcome', async () => {
    expect(
      await outcomesOf(
        '| No. | By the end of Year 11 ... | By the end of Year 9 ... |\n| 1 | He will read a whole page. | He will read one line. |',
      ),
    ).toEqual(['He will read a whole page. | end of Year 11', 'He will read one line. | end of Year 9']);
  });

  it.each([
    'There is one page for each need. All help is for the school year.',
    'Now: he writes his first name and no more.',
    'His tutor and he will look at these every half term.',
    'The school will set smaller targets each term and will talk about them with his parents.',
    'No outcome is required.',
    'First step, by Easter 2027: a line of three words.',
  ])('are told from "%s"', async (beside) => {
    expect(await outcomesOf(`${beside}\nBy July 2028 he will read a page.`)).toEqual([
      'By July 2028 he will read a page. | July 2028',
    ]);
  });

  it.each([
    'He will be able to read a page to his mother.',
    'Reads a page to his mother without help.',
  ])('are not lost where nothing says when: "%s"', async (aim) => {
    expect(await outcomesOf(`By July 2028 he will write a line.\n${aim}`)).toContain(`${aim} | -`);
  });

  it('have the time that stands alone in a cell, whatever its column is called', async () => {
    expect(
      await outcomesOf('| Ref | Outcome | Aim for |\n| 1 | He will read a whole page. | July 2028 |'),
    ).toEqual(['He will read a whole page. | July 2028']);
  });

  it('are told from steps towards them in a column for an earlier day', async () => {
    expect(
      await outcomesOf(
        '| Need | By July 2028 | By May 2027 |\n| Reading | He will read a whole page. | reads one line of a page |',
      ),
    ).toEqual(['He will read a whole page. | July 2028']);
  });

  it('are kept for both days where both are told as outcomes', async () => {
    expect(
      await outcomesOf(
        '| Need | By July 2028 | By May 2027 |\n| Reading | He will read a whole page. | He will read one line. |',
      ),
    ).toHaveLength(2);
  });

  it('begin in the header of their column', async () => {
    expect(
      await outcomesOf(
        'What we want him to be able to do.\n| By July 2028 Oskar will: | Next step, by July 2027 |\n| walk 20 metres with a walker. | stand in his frame for ten minutes. |',
      ),
    ).toEqual(['walk 20 metres with a walker. | July 2028']);
  });

  it('have no more than the words of a term as their time', async () => {
    expect(await outcomesOf('By the end of the summer term 2027 he will wait in a line.')).toEqual([
      'By the end of the summer term 2027 he will wait in a line. | summer term 2027',
    ]);
  });

  it('are counted once where a table and a list print the same', async () => {
    expect(
      await outcomesOf(
        'Marcus will carry out a written list of three steps, without a prompt, in class.\nBy July 2028 Marcus will carry out a written list of three steps, without a prompt, in class.',
      ),
    ).toHaveLength(1);
  });

  it.each([
    [
      'a cell',
      '| Outcome | By when |\n| --- | --- |\n| He will read a page | End of Year 6 |',
      'End of Year 6',
    ],
    [
      'a line for all',
      'All outcomes are for the end of Key Stage 2.\nHe will read a page.',
      'end of Key Stage 2',
    ],
    ['a line above a list', 'By the end of Year 6 he will:\n- read a page of print', 'end of Year 6'],
    ['a line of time alone', 'By the end of Year 6\nHe will read a page.', 'end of Year 6'],
    [
      'the header',
      '| Outcomes | Outcome by the end of Year 6 |\n| --- | --- |\n| Reading | He will read a page |',
      'end of Year 6',
    ],
  ])('take their time from %s', async (_, text, time) => {
    expect((await outcomesOf(text)).some((outcome) => outcome.includes(time))).toBe(true);
  });

  it('"ongoing" is no time', async () => {
    expect(
      await outcomesOf('| Outcome | By when |\n| --- | --- |\n| He will read a page | Ongoing |'),
    ).toEqual(['He will read a page | -']);
  });
});

it('a heading that numbers and names its outcome is none itself', async () => {
  const { outcomes } = await planOf(
    '# Section E: Outcomes\n| Section E, outcome 1 – Telling people about pain | By July 2027 Kai will point to where it hurts. |\n\n| Section E, outcome 2 – Friends | By July 2027 Kai will play with one friend. |\n',
  );
  expect(outcomes.map(({ text }) => text)).toEqual([
    'By July 2027 Kai will point to where it hurts.',
    'By July 2027 Kai will play with one friend.',
  ]);
});
