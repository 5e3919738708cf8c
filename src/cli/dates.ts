import { UsageError } from '../audit/usage-error.ts';
import type { CalendarDate } from '../model/calendar-date.ts';

const PRINTED = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * A day as the user writes it.
 *
 * @throws UsageError where it is not a day of the calendar in the form YYYY-MM-DD
 */
export function parseDay(text: string): CalendarDate {
  const parts = PRINTED.exec(text)?.slice(1).map(Number);
  const [year = 0, month = 0, day = 0] = parts ?? [];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = parts !== undefined && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists) {
    throw new UsageError(
      `"${text}" is not a date. Write it as year, month and day, such as --as-of 2026-11-23.`,
    );
  }
  return text as CalendarDate;
}

/** The day in England at an instant. */
export function dayInEngland(instant: Date): CalendarDate {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}` as CalendarDate;
}
