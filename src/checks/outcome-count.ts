import { z } from 'zod';
import { type Check, hit, NOT_APPLICABLE, PASS } from './check.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({ least: z.int(), most: z.int() });

/** Fewer (case `few`) or more (case `many`) outcomes than a review can work with. */
export const outcomeCount: Check<z.infer<typeof schema>> = {
  name: 'outcome-count',
  parameters: schema,
  cases: () => ['few', 'many'],
  unsure: () => false,
  run: (plan, { least, most }) => {
    // The same outcome may stand under several areas of need.
    const count = new Set(plan.outcomes.map(({ text }) => text)).size;
    if (count === 0) {
      return unlessUnread(plan, ['E'], NOT_APPLICABLE);
    }
    const data = { count, least, most };
    if (count < least) {
      return hit({ absentFrom: ['E'], section: 'E', case: 'few', data });
    }
    return count > most
      ? hit({ absentFrom: [], section: 'E', case: 'many', data })
      : unlessUnread(plan, ['E'], PASS);
  },
};
