import { z } from 'zod';
import { adulthoodLists, area, coverageOf, outcomeWording } from './adulthood-areas.ts';
import { headingList, namesProvision } from './adulthood-provision.ts';
import { type Check, hit, NOT_APPLICABLE, notAssessed, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { dateData, dateEvidence, versionDate } from './plan-dates.ts';
import { decidedYearGroup, yearGroupAsOf } from './year-group.ts';

const schema = z.strictObject({
  fromYear: z.int(),
  sections,
  lists: z.array(list).min(1),
  headings: headingList,
  areas: z.array(area).min(1),
  outcome: outcomeWording,
});

/** A plan made before a year group that the person has reached since, with nothing on adulthood in it. */
export const adulthoodStale: Check<z.infer<typeof schema>> = {
  name: 'adulthood-stale',
  parameters: schema,
  lists: (all) => [...all.lists, all.headings, ...adulthoodLists(all)],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const { fromYear } = parameters;
    const now = yearGroupAsOf(plan, context);
    if (now !== null && now < fromYear) {
      return NOT_APPLICABLE;
    }
    const then = decidedYearGroup(plan, fromYear, context);
    if (now === null || 'unknown' in then) {
      const reason = 'the year group on the date of the audit is not known';
      return notAssessed('unknown' in then ? then.unknown : reason);
    }
    const version = versionDate(plan, context);
    if (then.year >= fromYear || version === null) {
      return NOT_APPLICABLE;
    }
    const covered = coverageOf(plan, parameters, context).some(({ outcomes }) => outcomes.length > 0);
    if (covered || namesProvision(plan, parameters, context)) {
      return PASS;
    }
    const data = {
      ...dateData('versionDate', version),
      yearGroup: then.year,
      yearGroupAsOf: now,
      asOf: context.asOf,
    };
    const absentFrom = ['E', ...parameters.sections] as const;
    return hit({ absentFrom, section: null, evidence: dateEvidence(version), data });
  },
};
