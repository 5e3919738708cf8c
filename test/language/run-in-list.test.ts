import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberedEntries } from '../../src/language/run-in-list.ts';

it.each([
  ['By July 2027 Kai will 1) read 70 words a minute; 2) write five sentences; 3) recall tables to ten.', 3],
  ['(a) he eats with his class; (b) he names four feelings; (c) he dresses alone.', 3],
  [
    'i) two days a week at the club; ii) one late arrival a month; iii) sits through assembly; iv) shows a card.',
    4,
  ],
  ['1. Reads a page. 2. Spells ten words.', 2],
  ['List: 1 buys a ticket; 2 reads a timetable; 3 phones home.', 3],
  ['E1 By July he tells the time. E2 By July he plans a day.', 2],
  ['first, he spells 80 words; second, he starts work at once; third, he works with a partner.', 3],
  ['Outcome one, July 2027: eats fifteen foods. Outcome two, July 2027: sits at the table.', 2],
  // A form's own number of the paragraph is taken off before.
  ['Kai finds his rooms. 2. He hands in homework. 3. He goes by bus.', 3],
])('%s', (text, count) => {
  expect(numberedEntries(text)).toBe(count);
});

it.each([
  'By July 2027 Kai will read 60 words a minute with 2 mistakes.',
  'Kai will work in a group of 3 for 10 minutes.',
  'Kai will play with 1 adult and 2 friends for 3 games.',
  'He scores 1 goal.',
  '',
])('%s numbers no entries', (text) => {
  expect(numberedEntries(text)).toBe(0);
});

it('counts the entries of any list', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 30 }), (count) => {
      const entries = Array.from({ length: count }, (_, at) => `${at + 1}) he walks alone`);
      expect(numberedEntries(`He will: ${entries.join('; ')}.`)).toBe(count);
    }),
  );
});
