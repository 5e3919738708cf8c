import type { DocumentResult } from '../../model/result.ts';
import { LAST_YEAR } from '../words.ts';

/** Everyone who has left the last year of school is in one band. */
const LAST_BAND = LAST_YEAR + 1;

/** The year group at the run's date, else at that of the plan; null where the document shows neither. */
export function yearBand({ facts }: DocumentResult): number | null {
  const year = facts?.yearGroupAsOf ?? facts?.yearGroup ?? null;
  return year === null ? null : Math.min(year, LAST_BAND);
}
