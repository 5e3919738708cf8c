import type { CalendarDate } from './calendar-date.ts';

/** Findings that somebody has decided to live with until a day, that day included. */
export interface Waiver {
  readonly rule: string;
  /** A glob over paths from the folder of the configuration file; null for every document. */
  readonly path: string | null;
  /** The id of the one finding it is about; null for all findings of the rule. */
  readonly fingerprint: string | null;
  readonly reason: string;
  readonly owner: string;
  readonly until: CalendarDate;
  /** File and line. */
  readonly by: string;
}
