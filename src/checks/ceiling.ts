import { z } from 'zod';
import { findQuantities } from '../language/quantities.ts';
import type { Quantity } from '../language/quantity-kinds.ts';
import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Hit } from '../model/check.ts';
import type { ProvisionItem } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { provisionIn } from './provision-items.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  /** Words of a sentence by which the ceiling is a child's limit or a rest, not the end of what is given. */
  excuses: list,
});

type Parameters = z.infer<typeof schema>;

/** What is given: minutes, hours, days, nights, sessions, a rhythm. Programmes of weeks have an end, not a ceiling. */
function isGiven(quantity: Quantity): boolean {
  return (
    quantity.kind === 'count' ||
    quantity.kind === 'frequency' ||
    (quantity.kind === 'duration' && ['minute', 'hour', 'day', 'night'].includes(quantity.unit))
  );
}

/** From nothing up: "0 to 10 hours". */
const fromNothing = (quantity: Quantity): boolean =>
  'least' in quantity && quantity.least === 0 && quantity.most > 0;

const hasBound = (text: string, bound: 'ceiling' | 'floor'): boolean =>
  findQuantities(text).some(
    (one) =>
      isGiven(one) && (('bound' in one && one.bound === bound) || (bound === 'ceiling' && fromNothing(one))),
  );

function hitOf(
  { section, text: words, place }: ProvisionItem,
  { excuses }: Parameters,
  { wording }: CheckContext,
): Hit[] {
  const text = sentencesOf(words).find(
    (one) => hasBound(withoutQuotations(one), 'ceiling') && wording(excuses).find(one) === null,
  );
  return text === undefined || hasBound(words, 'floor')
    ? []
    : [{ absentFrom: [], section, evidence: { text, place }, data: { section } }];
}

/** Provision with a ceiling ("up to ten hours") and no floor: none at all would keep to it. */
export const ceiling: Check<Parameters> = {
  name: 'ceiling',
  parameters: schema,
  lists: ({ excuses }) => [excuses],
  unsure: () => false,
  run: (plan, parameters, context) => {
    const items = provisionIn(plan, parameters.sections);
    const hits = items.flatMap((item) => hitOf(item, parameters, context));
    const otherwise = unlessUnread(plan, parameters.sections, items.length === 0 ? NOT_APPLICABLE : PASS);
    return hits.length === 0 ? otherwise : hitsOrPass(hits);
  },
};
