// Days of the generated cases: arithmetic of its own, so that it can disagree with the code it measures.

const DAY = 86_400_000;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date as days since 1970. */
export type Day = number;

export function dayOf(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

export function isoOf(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The same day of a later month; generated days are at most the 28th, so that it always exists. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * DAY);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime() / DAY;
}

function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13;
  return `${number}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')}`;
}

/** The ways in which councils print a date, day first. */
export const PRINTED: readonly ((day: Day) => string)[] = [
  (day) => `${parts(day).day} ${parts(day).name} ${parts(day).year}`,
  (day) => `${two(parts(day).day)}/${two(parts(day).month)}/${parts(day).year}`,
  (day) => `${ordinal(parts(day).day)} ${parts(day).name} ${parts(day).year}`,
  (day) => `${two(parts(day).day)}.${two(parts(day).month)}.${parts(day).year}`,
  (day) => `${parts(day).day} ${parts(day).name.slice(0, 3)} ${parts(day).year}`,
  (day) => `${two(parts(day).day)}-${two(parts(day).month)}-${parts(day).year}`,
  (day) => `${parts(day).day}/${parts(day).month}/${String(parts(day).year).slice(2)}`,
];

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function parts(day: Day): { day: number; month: number; year: number; name: string } {
  const date = new Date(day * DAY);
  const month = date.getUTCMonth() + 1;
  return { day: date.getUTCDate(), month, year: date.getUTCFullYear(), name: MONTHS[month - 1] ?? '' };
}
