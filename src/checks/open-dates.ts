import { findDates } from '../language/printed-dates.ts';
import type { Plan } from '../model/plan.ts';

/** "24 April 2026", "Date: 24 April 2026": a day that nothing says more of. */
function isOpenDate(text: string): boolean {
  const [date, ...more] = findDates(text);
  if (date === undefined || more.length > 0 || date.precision !== 'day') return false;
  return /^\W*(?:dated?\W*)?$/iu.test(text.slice(0, date.start)) && /^\W*$/u.test(text.slice(date.end));
}

/**
 * Whether a day stands outside every section that may be that of this version: nobody can tell. In a table the cells
 * about it say what it is of.
 */
export function showsOpenDate({ outside, facts: { dates } }: Plan): boolean {
  const told = new Set(Object.values(dates).flatMap((readings) => readings.map(({ place }) => place)));
  return outside.some(({ text, place }) => place.table === undefined && !told.has(place) && isOpenDate(text));
}
