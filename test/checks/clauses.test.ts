import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const says = (id: string, text: string): Promise<string> =>
  ruleSays(
    id,
    `Section F: Special educational provision\nA teacher reads with Kai for 20 minutes daily. ${text}`,
  );

it.each([
  ['Hours will fall as he settles, without the plan being reissued.', true],
  ['The council will not need to amend this plan when hours change.', true],
  ['The council will not change these hours.', false],
  ['Changes to the hours by agreement between the school and the family.', true],
  ['Changes to these hours to be made locally by the SENCO.', true],
  ['A mentor meets Kai, goes through changes to the day and agrees his route between lessons.', false],
  ['The hours cannot fall without the plan being amended.', false],
  ['Nothing in this section changes without the plan being amended.', false],
])('a clause that lets provision change: %s %s', async (text, isFound) => {
  expect((await says('provision-change-clause', text)) !== 'pass').toBe(isFound);
});

describe('a decision left to somebody', () => {
  it.each([
    ['What it holds is left for the head of year to settle.', true],
    ['How the hours are used is up to the tutor.', true],
    ['Sessions are up to 30 minutes with a specialist teacher, twice a week.', false],
    ['A careers adviser qualified to Level 6 will set up a week at work, 50 minutes each half term.', false],
  ])('%s %s', async (text, isFound) => {
    expect((await says('provision-delegated', text)) !== 'pass').toBe(isFound);
  });
});
