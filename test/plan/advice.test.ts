import { describe, expect, it } from 'vitest';
import { planOf } from './vocabulary.ts';

const listed = async (sectionK: string) => {
  const { advice } = await planOf(`# Section K: Advice and information\n${sectionK}`);
  return advice.map(({ types, status }) => [types.join(), status]);
};

const doubted = async (sectionK: string) =>
  (await planOf(`Name: Leila Marsh\n# Section K: Advice and information\n${sectionK}`)).adviceInDoubt;

describe('a cell that holds the whole list', () => {
  const LINES =
    'Mother: Ann Marsh, 17.11.2025<br>School: Mrs P. Lisle, SENCO<br>Educational psychologist: not received<br>Social care: Neil Hasting, 26.01.2026';
  const READ = [
    ['parent', 'listed'],
    ['education', 'listed'],
    ['psychology', 'not-received'],
    ['social-care', 'listed'],
  ];

  it('is read line by line beside a question of the form', async () => {
    const table = `| K | Advice and information<br>What did we receive, from whom and when? | ${LINES} |`;
    const { advice } = await planOf(`| J | Personal budget | None. |\n${table}`);
    expect(advice.map(({ types, status }) => [types.join(), status])).toEqual(READ);
    expect(await listed(`| Who told us? | ${LINES} |`)).toEqual(READ);
  });

  it('is one entry beside what it is advice of', async () => {
    expect(await listed('| Health | Dr O. Farrant, 5 May 2025<br>Nurse J. Pike, 9 May 2025 |')).toEqual([
      ['health', 'listed'],
    ]);
  });

  it('may have the kinds, the names and the days in cells beside one another', async () => {
    expect(
      await listed(
        '| Parents<br>School<br>Health | Ann Marsh<br>P. Lisle<br>O. Farrant | 3 May 2025<br>4 May 2025<br>5 May 2025 |',
      ),
    ).toEqual([
      ['parent', 'listed'],
      ['education', 'listed'],
      ['health', 'listed'],
    ]);
  });
});

it('what is still to be done is no advice', async () => {
  expect(await listed('Parents: Ann Marsh, 3 May 2025\nThis plan must be reviewed by 5 March 2027.')).toEqual(
    [['parent', 'listed']],
  );
});

describe('advice in doubt', () => {
  it.each([
    [
      'a sentence that tells of several',
      'We took advice from Leila’s mother on 3 May 2025, her school, the paediatrician and the social worker.',
      ['education', 'health', 'social-care'],
    ],
    ['a name that may be anybody’s', 'Dr J. Patel, 5 March 2025', ['health', 'psychology', 'education']],
  ])('%s', async (_, text, types) => {
    expect(await doubted(text)).toEqual(expect.arrayContaining(types));
  });

  it.each([
    ['entries that say what they are of', 'Parents: Ann Marsh, 3 May 2025\nDr L. Marsh, EP, 4 May 2025'],
    ['the child’s own', 'Leila Marsh, 24 February 2026'],
    [
      'the officer’s name below the list',
      '| Health | Not received |\n\nDraft prepared by M. Heaton, EHC caseworker',
    ],
  ])('none: %s', async (_, text) => {
    expect(await doubted(text)).toEqual([]);
  });
});
