import { describe, expect, it } from 'vitest';
import { ruleSays } from './rule-says.ts';

const PLAN = 'Name: Noah Hartley\nSection J: Personal budget';

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
    ['| Direct payment | Yes |\n| --- | --- |\n| Notional budget | No |', 'not-applicable'],
    ['| Direct payment | No |\n| --- | --- |\n| Notional budget | Yes |', 'not-applicable'],
    ['| Notional budget | Yes |\n| --- | --- |\n| Direct payment | No |', 'not-applicable'],
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
    ['Is there a direct payment? It is agreed.', 'not-applicable'],
    ['Is there a direct payment? Agreed.', 'J: Is there a direct payment? Agreed.'],
    ['What is a direct payment? A leaflet tells. Agreed.', 'not-applicable'],
    ['Direct payments\nYes', 'J: Direct payments Yes'],
    ['Car\nYes', 'not-applicable'],
  ])('%s: %s', async (text, said) => {
    expect(await ruleSays('direct-payment-unlinked', `${PLAN}\n${text}`)).toBe(said);
  });
});
