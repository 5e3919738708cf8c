import { ageInYears } from '../language/calendar.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { dateOfBirth, dayOfVersion, yearGroupAtVersion } from './year-group.ts';

/** In year group N people turn N + 5: all are younger than an age, or all are of it, or it depends. */
function byYearGroup(plan: Plan, age: number, context: CheckContext): boolean | null {
  const year = yearGroupAtVersion(plan, context);
  const youngest = year === null ? null : year + 4;
  return youngest === null || youngest + 1 === age ? null : youngest >= age;
}

/** Whether the person had reached an age when this version was made; null where nobody can tell. */
export function isOfAge(plan: Plan, age: number, context: CheckContext): boolean | null {
  const born = dateOfBirth(plan);
  const on = dayOfVersion(plan, context);
  if (born !== null && on !== null) {
    return ageInYears(born, on) >= age;
  }
  return born !== null && ageInYears(born, context.asOf) < age ? false : byYearGroup(plan, age, context);
}
