import { compulsorySchoolAgeEnd } from '../language/calendar.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { dateOfBirth, dayOfVersion, yearGroupAtVersion } from './year-group.ts';

/**
 * Whether compulsory school age was over when this version was made; null where nobody can tell. From year group
 * `fromYear` on everybody is.
 */
export function isYoungPerson(plan: Plan, fromYear: number, context: CheckContext): boolean | null {
  const born = dateOfBirth(plan);
  const on = dayOfVersion(plan, context);
  if (born !== null && (on !== null || context.asOf <= compulsorySchoolAgeEnd(born))) {
    return (on ?? context.asOf) > compulsorySchoolAgeEnd(born);
  }
  const year = yearGroupAtVersion(plan, context);
  return year === null ? null : year >= fromYear;
}
