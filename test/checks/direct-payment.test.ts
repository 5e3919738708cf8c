import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Noah Hartley\nSection J: Personal budget';

describe('a direct payment that is made', () => {
  it.each([
    ['Direct payment: £62.40 a week.', 'J: Direct payment: £62.40 a week.'],
    ['Direct payment: £0.50 a mile.', 'J: Direct payment: £0.50 a mile.'],
    ['Direct payment\n£40 a week', 'J: Direct payment £40 a week'],
    ['Is there a direct payment? Yes.', 'J: Is there a direct payment? Yes.'],
    [
      'A direct payment (for an assistant) is made each month.',
      'J: A direct payment (for an assistant) is made each month.',
    ],
    ['A helper comes (paid by direct payment).', 'J: A helper comes (paid by direct payment).'],
    ['We use our direct payment for a helper.', 'J: We use our direct payment for a helper.'],
    [
      'No personal budget. A sum of £40 was paid for a direct payment.',
      'J: No personal budget. A sum of £40 was paid for a direct payment.',
    ],
    [
      'The council agreed the request for a direct payment.',
      'J: The council agreed the request for a direct payment.',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('direct-payment-unlinked', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('no direct payment', () => {
  it.each([
    ['Direct payment: none.', 'not-applicable'],
    ['Direct payment', 'not-applicable'],
    ['Direct payment: £0.', 'not-applicable'],
    ['Direct payment: £0.00', 'not-applicable'],
    ['Direct payment\nNone', 'not-applicable'],
    ['Direct payment: £0. A sum of £40 was asked for and refused.', 'not-applicable'],
    ['Is there a direct payment? No.', 'not-applicable'],
    ['Is there a direct payment?', 'not-applicable'],
    ['Is there a car? Yes.', 'not-applicable'],
    ['None', 'not-applicable'],
    ['A leaflet on direct payments: £5.', 'not-applicable'],
    ['Section F: Provision\nA direct payment of £40 a week.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('direct-payment-unlinked', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('what a payment is for', () => {
  it.each([
    ['A direct payment of £40 meets D2.', 'pass'],
    ['A direct payment of £40 meets outcome 3.', 'pass'],
    ['A direct payment of £40 a week in Room 2.', 'J: A direct payment of £40 a week in Room 2.'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('direct-payment-unlinked', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('a payment in a table', () => {
  it.each([
    ['| Direct payment | £40 a week |', 'J: Direct payment £40 a week'],
    ['| Direct payment | No |', 'not-applicable'],
    ['| Direct payment | Yes |', 'J: Direct payment Yes'],
    ['| Direct payment | Reason |\n| --- | --- |\n| Yes | It helps. |', 'J: Direct payment Yes'],
    ['| Direct payment | Reason |\n| --- | --- |\n| No | It helps. |', 'not-applicable'],
    ['| Reason | Direct payment |\n| --- | --- |\n| It helps. | Yes |', 'J: Direct payment Yes'],
    ['| Reason | Direct payment |\n| --- | --- |\n| It is agreed. | No |', 'not-applicable'],
    [
      '| Direct payment | Reason |\n| --- | --- |\n| None | He is agreed. |\n| Yes | It helps. |',
      'not-applicable',
    ],
    ['| Direct payment | £40 |\n| --- | --- |\n| Yes | It helps. |', 'J: Direct payment £40'],
    ['| Direct payment | No |\n| --- | --- |\n| Notional budget | Yes |', 'not-applicable'],
    ['| Direct payment |\n| --- |\n| Yes |', 'not-applicable'],
    [
      '| Personal budget | How it is paid |\n| --- | --- |\n| £40 | Direct payment |',
      'J: £40 Direct payment',
    ],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('direct-payment-unlinked', `${PLAN}\n${text}`)).toBe(said);
  });
});

describe('words around a payment', () => {
  it.each([
    ['No direct payment: Yes', 'not-applicable'],
    [
      'A direct payment was refused. A direct payment of £40 is agreed.',
      'J: A direct payment was refused. A direct payment of £40 is agreed.',
    ],
    ['A direct payment, £40 a week', 'J: A direct payment, £40 a week'],
    ['A direct payment from a fund of £40 was declined.', 'not-applicable'],
    ['Kai asks (is there a direct payment?) and hears no.', 'not-applicable'],
    ['He has a card (direct payment: yes).', 'J: He has a card (direct payment: yes).'],
    ['Is there a direct payment? Agreed.', 'J: Is there a direct payment? Agreed.'],
    ['What is a direct payment? A leaflet tells. Agreed.', 'not-applicable'],
    ['Direct payments\nYes', 'J: Direct payments Yes'],
    ['Car\nYes', 'not-applicable'],
    ['Without direct payment £40 is paid.', 'not-applicable'],
    ['Never direct payment of £40 a week.', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('direct-payment-unlinked', `${PLAN}\n${text}`)).toBe(said);
  });
});
