import { type Check, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { noParameters } from './parameters.ts';
import { unlessUnread } from './unread.ts';

/** Outcomes for which neither their own words nor their table or heading say by when. */
export const outcomeTimescale: Check<object> = {
  name: 'outcome-timescale',
  parameters: noParameters,
  unsure: () => false,
  run: (plan) => {
    const { outcomes } = plan;
    if (outcomes.length === 0) {
      return unlessUnread(plan, ['E'], NOT_APPLICABLE);
    }
    const hits = outcomes
      .filter(({ timescale }) => timescale === null)
      .map(({ text, place }) => ({
        absentFrom: ['E'] as const,
        section: 'E' as const,
        evidence: { text, place },
      }));
    return hits.length === 0 ? unlessUnread(plan, ['E'], PASS) : hitsOrPass(hits);
  },
};
