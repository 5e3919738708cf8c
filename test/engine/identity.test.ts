import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { identityWords, keyedIdentity, keyOf } from '../../src/engine/identity.ts';
import type { Plan, TextFact } from '../../src/model/plan.ts';
import { located, planOf } from '../checks/plan-builder.ts';

const KEY = Buffer.from('a key that is invented for a test');

function planWith(texts: Partial<Record<TextFact, string>>, born?: string): Plan {
  const plan = planOf(born === undefined ? {} : { dates: { dateOfBirth: born } });
  const readings = Object.entries(texts).map(([fact, text]) => [fact, [located(text, text)]]);
  return { ...plan, facts: { ...plan.facts, texts: Object.fromEntries(readings) } };
}

const hmac = (text: string): string => createHmac('sha256', KEY).update(text).digest('hex');
const keyFor = (plan: Plan): string | null => keyOf(identityWords(plan), KEY);

const UPN = 'H801200001001';
const NAME = 'Emma Louise Vanderhoeven';

test('the key is the keyed hash of the UPN, else of the NHS number, else of name and date of birth', () => {
  const nhsNumber = '9434765919';
  expect(keyFor(planWith({ upn: UPN, nhsNumber, name: NAME }, '2012-03-04'))).toBe(hmac(UPN));
  expect(keyFor(planWith({ nhsNumber, name: NAME }, '2012-03-04'))).toBe(hmac(nhsNumber));
  expect(keyFor(planWith({ name: NAME }, '2012-03-04'))).toBe(hmac('emma louise vanderhoeven|2012-03-04'));
});

test('a name is one however it is written', () => {
  const one = keyFor(planWith({ name: "Zoë O'Neill-Marsh" }, '2012-03-04'));
  expect(keyFor(planWith({ name: 'Zoe O’Neill Marsh' }, '2012-03-04'))).toBe(one);
});

test('half of an identity is none', () => {
  expect(keyFor(planWith({ name: NAME }))).toBeNull();
  expect(keyFor(planWith({ name: 'Emma' }, '2012-03-04'))).toBeNull();
  expect(keyFor(planWith({}, '2012-03-04'))).toBeNull();
  expect(keyedIdentity(identityWords(planWith({ name: NAME })), KEY)).toBeNull();
});

test('numbers that cannot be a child’s, or that stand in unfilled forms, are left aside', () => {
  const fallback = hmac('emma louise vanderhoeven|2012-03-04');
  for (const texts of [{ upn: 'H8012' }, { upn: 'A000000000000' }, { nhsNumber: '1234567890' }]) {
    expect(keyFor(planWith({ ...texts, name: NAME }, '2012-03-04'))).toBe(fallback);
  }
});

test('what crosses holds no word of the identity, and no two parts of it alike', () => {
  const words = identityWords(planWith({ upn: UPN, name: NAME, preferredName: 'Em' }, '2012-03-04'));
  expect(words.names).toEqual(['em', 'emm', 'lou']);
  const text = JSON.stringify(keyedIdentity(words, KEY));
  for (const part of [UPN, 'emma', 'Emma', '2012']) expect(text).not.toContain(part);
  const other = JSON.stringify(keyedIdentity(words, Buffer.from('another key, for another archive')));
  expect(other).not.toBe(text);
});
