import type { CalendarDate } from '../model/calendar-date.ts';
import { childrenOf } from './children.ts';
import { type Standing, standingsOf } from './current.ts';
import type { Version } from './version.ts';

const UNKNOWN: Standing = { standing: 'unknown' };

/**
 * Tells how each plan of an archive stands on a day, by its path: which version of a child's plan holds, and by
 * which one it was superseded. Nothing here depends on the order of the versions. A plan is never found to have
 * ceased: no fact of a document says so.
 */
export function standings(versions: readonly Version[], asOf: CalendarDate): (path: string) => Standing {
  const byPath = new Map<string, Standing>();
  for (const child of childrenOf(versions)) {
    for (const [{ path }, standing] of standingsOf(child, asOf)) byPath.set(path, standing);
  }
  return (path) => byPath.get(path) ?? UNKNOWN;
}
