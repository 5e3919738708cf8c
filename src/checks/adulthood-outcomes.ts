import { z } from 'zod';
import type { Plan } from '../model/plan.ts';
import { adulthoodLists, area, type Coverage, coverageOf, outcomeWording } from './adulthood-areas.ts';
import {
  type Check,
  type CheckContext,
  hit,
  hitsOrPass,
  NOT_APPLICABLE,
  notAssessed,
  PASS,
} from './check.ts';
import { unlessUnread } from './unread.ts';
import { decidedYearGroup } from './year-group.ts';

const schema = z.strictObject({
  fromYear: z.int(),
  areas: z.array(area).min(1),
  outcome: outcomeWording,
  /** `none`: no area has an outcome. `some`: one finding for each area without, if others have one. */
  report: z.enum(['none', 'some']),
});

type Parameters = z.infer<typeof schema>;

function coveredWords({ area: { name }, outcomes }: Coverage): string {
  return `${name} (outcome ${outcomes.join(', ')})`;
}

function perhapsWords({ area: { name }, doubtful }: Coverage): string {
  return `perhaps ${name} (outcome ${doubtful.join(', ')})`;
}

function doubtWords({ area: { name }, doubtful }: Coverage): string {
  return `whether outcome ${doubtful.join(', ')} is for ${name} is not known`;
}

function judge(plan: Plan, parameters: Parameters & { year: number }, context: CheckContext) {
  const coverage = coverageOf(plan, parameters, context);
  const covered = coverage.filter(({ outcomes }) => outcomes.length > 0);
  const open = coverage.filter(({ outcomes, doubtful }) => outcomes.length === 0 && doubtful.length > 0);
  const missing = coverage.filter(({ outcomes, doubtful }) => outcomes.length + doubtful.length === 0);
  const data = {
    yearGroup: parameters.year,
    covered: [...covered.map(coveredWords), ...open.map(perhapsWords)],
  };
  if (covered.length === 0) {
    if (open.length > 0) return notAssessed(open.map(doubtWords).join('; '));
    return parameters.report === 'none'
      ? hit({ absentFrom: ['E'], section: 'E', data: { yearGroup: parameters.year } })
      : unlessUnread(plan, ['E'], NOT_APPLICABLE);
  }
  if (parameters.report === 'none') {
    return PASS;
  }
  if (missing.length === 0 && open.length > 0) return notAssessed(open.map(doubtWords).join('; '));
  return hitsOrPass(
    missing.map(({ area: { name, agency } }) => ({
      absentFrom: ['E'] as const,
      section: 'E' as const,
      case: name.replaceAll(' ', '-'),
      agency,
      confidence: 'medium' as const,
      data: { ...data, area: name },
    })),
  );
}

/** Outcomes in section E for the areas of preparation for adulthood, from a year group on. */
export const adulthoodOutcomes: Check<Parameters> = {
  name: 'adulthood-outcomes',
  parameters: schema,
  lists: adulthoodLists,
  cases: ({ areas }) => areas.map(({ name }) => name.replaceAll(' ', '-')),
  unsure: () => true,
  run: (plan, parameters, context) => {
    const group = decidedYearGroup(plan, parameters.fromYear, context);
    if ('unknown' in group) {
      return notAssessed(group.unknown);
    }
    if (group.year < parameters.fromYear) {
      return NOT_APPLICABLE;
    }
    return plan.sections.E.state === 'missing'
      ? unlessUnread(plan, ['E'], NOT_APPLICABLE)
      : judge(plan, { ...parameters, year: group.year }, context);
  },
};
