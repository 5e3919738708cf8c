import { z } from 'zod';

/** A day of the Gregorian calendar as "YYYY-MM-DD": date-only, so no time zone can move it. */
export const calendarDateSchema = z.iso.date().brand<'CalendarDate'>();

export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** A date as printed: month-only dates carry the month's last day as `value`. */
export interface PrintedDate {
  readonly value: CalendarDate;
  readonly precision: 'day' | 'month';
}
