import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Amir Rashid\nSection I: Placement';

describe('home as the placement', () => {
  it.each([
    ['Home', 'I: Home'],
    ['At home with his mother.', 'I: At home with his mother.'],
    ['Hopton School', 'pass'],
    ['Home. Hopton School from May.', 'pass'],
    ['Hopton School, with a taxi from home.', 'pass'],
    [
      'Hopton School on three days and the family home on two days',
      'I: Hopton School on three days and the family home on two days',
    ],
    [
      "Until May: Hopton School\nFrom May: Amir's home at 3 Elm Road",
      "I: From May: Amir's home at 3 Elm Road",
    ],
    ['Hopton School; a carer walks him from the family home on Mondays', 'pass'],
    ['Hopton School, boarding; he sleeps at the family home on three nights', 'pass'],
    ['Hopton School, four miles from his home at 3 Elm Road', 'pass'],
    ["Amir's grandmother's house, 3 Elm Road", "I: Amir's grandmother's house, 3 Elm Road"],
    ['3 Elm Road, Derby DE1 2AB', 'I: 3 Elm Road, Derby DE1 2AB'],
    ['Hopton School, 3 Elm Road, Derby DE1 2AB', 'pass'],
    ['Home\nSection F: Provision\nAmir is educated otherwise than at school under section 61.', 'pass'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('placement-home', `${PLAN}\n${text}`)).toBe(said);
  });
});
