import { z } from 'zod';

/** A day of the Gregorian calendar as "YYYY-MM-DD": date-only, so no time zone can move it. */
export const calendarDateSchema = z.iso.date().brand<'CalendarDate'>();

export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** A date as printed: dates that name only a month or a school term carry its last day as `value`. */
export interface PrintedDate {
  readonly value: CalendarDate;
  readonly precision: 'day' | 'month' | 'term';
}
