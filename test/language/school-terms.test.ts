import { expect, it } from 'vitest';
import { termNamed, termsNamed } from '../../src/language/school-terms.ts';

it.each([
  ['in the spring term 2026', '2026-04-30', 'spring term 2026'],
  ['Spring term of 2026', '2026-04-30', 'Spring term of 2026'],
  ['Autumn 2025/26', '2025-12-31', 'Autumn 2025/26'],
  ['autumn 2026-2027', '2026-12-31', 'autumn 2026-2027'],
  ['Summer 2025/26', '2026-07-31', 'Summer 2025/26'],
  ['summer (term) 2 2027', '2027-07-31', 'summer (term) 2 2027'],
])('%s ends on %s at the latest', (text, day, words) => {
  const [term] = termsNamed(text);
  expect(term).toMatchObject({ value: day, precision: 'term' });
  expect(text.slice(term?.start, term?.end)).toBe(words);
});

it('names all terms in order, and the first alone', () => {
  const text = 'from spring 2026 to summer 2027';
  expect(termsNamed(text).map(({ value }) => value)).toEqual(['2026-04-30', '2027-07-31']);
  expect(termNamed(text)).toEqual({ value: '2026-04-30', precision: 'term' });
});

it.each(['autumn 2026-08-01', 'winter term 2026', 'next spring'])('no term: %s', (text) => {
  expect(termNamed(text)).toBeNull();
});
