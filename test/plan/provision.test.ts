import { describe, expect, it } from 'vitest';
import type { ProvisionItem } from '../../src/model/plan.ts';
import { planOf } from './vocabulary.ts';

/** The items of section F: what, and which particulars it states. */
async function itemsOf(text: string): Promise<string[]> {
  const { provision } = await planOf(`Section F: Special educational provision\n${text}\n`);
  return provision.map(({ what, states }: ProvisionItem) => `${what} (${states.join(', ')})`);
}

async function firstItem(text: string): Promise<ProvisionItem | undefined> {
  const { provision } = await planOf(`Section F: Special educational provision\n${text}\n`);
  return provision[0];
}

it('a header in bold print needs one column that is known', async () => {
  const header = '| **Help** | **Given on behalf of me by** | **How often** |';
  expect(await itemsOf(`${header}\n| Phonics | Class teacher | 20 minutes daily |`)).toEqual([
    'Phonics Class teacher (who, amount, frequency)',
  ]);
});

describe('what is one item', () => {
  it.each([
    [
      'A teacher teaches Kai maths for 6 hours a week. An assistant works with him in a pair for two of those hours.',
      1,
    ],
    ['A therapist works with Kai for 40 minutes each week. A teaching assistant joins these sessions.', 1],
    ['A therapist works with Kai. A teaching assistant joins these sessions.', 2],
    ['A tutor teaches Kai for 90 minutes, every weekday. Steps are noted by the tutor each half term.', 1],
    ['A therapist sees Kai for 40 minutes, once a month. Notes are sent to the school within five days.', 1],
    [
      'Listening practice. Who: Teacher of the deaf. How often: weekly. How long: 60 minutes. Gone over: Every term with class staff.',
      1,
    ],
    [
      'A therapist works with Kai for 40 minutes each week. A teaching assistant uses ideas from these sessions.',
      2,
    ],
    [
      'Teaching in listening. By: Teacher of the deaf. One hour, weekly; one to one, staff in pairs. Checked each term by the adviser.',
      1,
    ],
    [
      'Reading games. Given by: A tutor. 40 minutes, weekly. A therapist teaches Kai to sign for 30 minutes each week.',
      2,
    ],
  ])('a sentence that takes its times from the one before: "%s"', async (text, items) => {
    expect(await itemsOf(text)).toHaveLength(items);
  });

  it('a row of a grid, with what its cells say', async () => {
    expect(
      await firstItem(
        '| Provision | By whom | How often | Group size | Reviewed |\n| --- | --- | --- | --- | --- |\n| Phonics | Teaching assistant, Level 3 | 20 minutes daily | 1:1 | termly |',
      ),
    ).toMatchObject({
      what: 'Phonics',
      who: 'Teaching assistant, Level 3',
      amount: '20 minutes',
      frequency: '20 minutes daily',
      ratio: '1:1',
      review: 'termly',
      states: ['who', 'amount', 'frequency', 'ratio'],
    });
  });

  it.each([
    ['50 minutes each week, 38 weeks a year.', '50 minutes', 'each week, 38 weeks a year'],
    ['20 minutes, twice each day, five days a week.', '20 minutes', 'twice each day, five days a week'],
    ['Short breaks: two days a month.', 'two days', 'a month'],
    ['A programme of six weeks, 30 minutes each week.', '30 minutes', 'each week'],
  ])('of "%s" the amount and the rhythm, each with its own words', async (said, amount, frequency) => {
    expect(await firstItem(`A teaching assistant will work with him: ${said}`)).toMatchObject({
      amount,
      frequency,
    });
  });

  it.each([
    ['Hours per week', '3'],
    ['Weekly hours', '3'],
    ['Number of hours per week', '3.5'],
    ['Minutes per day', '20'],
  ])('a figure takes its unit from the header "%s"', async (header, figure) => {
    const item = await firstItem(
      `| Provision | Who | ${header} |\n| --- | --- | --- |\n| Reading | TA | ${figure} |`,
    );
    expect(item?.states).toEqual(['who', 'amount', 'frequency']);
  });

  it('a bare figure under "Times" says how often', async () => {
    const item = await firstItem(
      '| What | From whom | Minutes | Times |\n| --- | --- | --- | --- |\n| Reading | Teaching assistant | 20 | 5 |',
    );
    expect(item?.states).toEqual(['who', 'amount', 'frequency']);
  });

  it.each(['As required', 'Ongoing', 'To be agreed'])('"%s" in the cells states nothing', async (cell) => {
    const item = await firstItem(
      `| Provision | Who | How often | How long |\n| --- | --- | --- | --- |\n| Reading | ${cell} | ${cell} | ${cell} |`,
    );
    expect(item?.states).toEqual([]);
  });

  it('each paragraph, and each sentence that names somebody of its own', async () => {
    expect(
      await itemsOf(
        'A speech and language therapist will lead a group for 30 minutes each week. A teaching assistant will practise with him for 10 minutes daily.\nThe SENCO will meet him weekly.',
      ),
    ).toEqual([
      'A speech and language therapist will lead a group for 30 minutes each week. (who, amount, frequency)',
      'A teaching assistant will practise with him for 10 minutes daily. (who, amount, frequency)',
      'The SENCO will meet him weekly. (who, frequency)',
    ]);
  });

  it('a sentence that carries on belongs to the one before', async () => {
    expect(
      await itemsOf(
        'A therapist will work with him. The sessions last 45 minutes. They take place every fortnight.',
      ),
    ).toEqual([
      'A therapist will work with him. The sessions last 45 minutes. They take place every fortnight. (who, amount, frequency)',
    ]);
  });

  it('figures alone say more of the paragraph above', async () => {
    expect(await itemsOf('Reading with the HLTA\n45 minutes each week, 1:1.')).toEqual([
      'Reading with the HLTA 45 minutes each week, 1:1. (who, amount, frequency, ratio)',
    ]);
  });

  it('lines with labels are one item', async () => {
    expect(
      await firstItem(
        'Provision: Reading programme\nDelivered by: HLTA\nHow often: twice a week\nDuration: 30 minutes',
      ),
    ).toMatchObject({ what: 'Reading programme', who: 'HLTA', states: ['who', 'amount', 'frequency'] });
  });

  it('a line that leads in to a list speaks for each of its items', async () => {
    expect(
      await itemsOf(
        'The following will be delivered weekly by the teaching assistant:\n- phonics for 20 minutes\n- reading for 30 minutes\n\nThe SENCO will advise.',
      ),
    ).toEqual([
      'phonics for 20 minutes (who, amount, frequency)',
      'reading for 30 minutes (who, amount, frequency)',
      'The SENCO will advise. (who)',
    ]);
  });

  it('a total speaks for what it covers', async () => {
    expect(
      await itemsOf('A TA is funded for 20 hours a week to deliver the provision below.\nHelp with reading.'),
    ).toContain('Help with reading. (who, amount, frequency)');
  });

  it.each([
    ['reviewed by the SENCO', 'Reading for 20 minutes daily, reviewed by the SENCO.'],
    ['staff in general', 'Staff will read with him for 20 minutes daily.'],
  ])('%s is not who delivers it', async (_, text) => {
    expect((await firstItem(text))?.states).toEqual(['amount', 'frequency']);
  });
});

it('a row is one item, though a header in the form’s own words names no column that is known', async () => {
  const { provision } = await planOf(
    `# Section F: Special educational provision
| Strategy for reading | Who | How often |
| Precision teaching of sight words | A teaching assistant | 15 minutes each day |
| Paired reading | Her teacher | Twice a week |`,
  );
  expect(provision.map(({ what, who, frequency }) => [what, who, frequency])).toEqual([
    ['Precision teaching of sight words', 'A teaching assistant', '15 minutes each day'],
    ['Paired reading', 'Her teacher', 'Twice a week'],
  ]);
});

it('a reference to outcomes is no item of provision', async () => {
  const { provision } = await planOf(
    '# Section F: Special educational provision\n| E1, E2 | A mentor, 20 minutes a day. |\n| (E3) | A tutor, 1:1, 2 hours a week. |',
  );
  expect(provision.map(({ text }) => text).join(' ')).not.toMatch(/E[123]/u);
  expect(provision).toHaveLength(2);
});

it('a label without an answer rules nothing behind its table', async () => {
  const card = '| Provision | Clinic review |\n| --- | --- |\n| Who | Paediatrician |\n| Ratio |  |';
  const [first] = (
    await planOf(`# Section G: Health provision\n${card}\n\nThis was agreed by the health board.`)
  ).provision;
  expect(first?.ratio).toBeNull();
});

it('words that begin like a reference may provide something', async () => {
  const row =
    '| Provision | By whom | How often |\n| --- | --- | --- |\n| See Kai for counselling, subject to funding being found | Counsellor | 50 minutes weekly |';
  expect((await firstItem(row))?.what).toBe('See Kai for counselling, subject to funding being found');
});

it('whoever gives it, with times, behind what is given is no item of its own', async () => {
  const { provision } = await planOf(
    '# Section G: Health provision\n- Diabetes clinic: review of pump and dose. The diabetes team (a doctor and a nurse): 40 minutes every three months.\n- Training of staff. The diabetes nurse: three hours every September.',
  );
  expect(provision.map(({ states }) => states.slice(0, 3))).toEqual([
    ['who', 'amount', 'frequency'],
    ['who', 'amount', 'frequency'],
  ]);
});
