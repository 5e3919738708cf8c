import { findDates } from '../language/printed-dates.ts';
import type { Plan } from '../model/plan.ts';

/** "24 April 2026", "Date: 24 April 2026": a day that nothing says more of. */
function isOpenDate(text: string): boolean {
  const [date, ...more] = findDates(text);
  if (date === undefined || more.length > 0 || date.precision !== 'day') return false;
  return /^\W*(?:dated?\W*)?$/iu.test(text.slice(0, date.start)) && /^\W*$/u.test(text.slice(date.end));
}

/** Whether a day stands outside every section that may be that of this version: nobody can tell. */
export const showsOpenDate = ({ outside }: Plan): boolean => outside.some(({ text }) => isOpenDate(text));
