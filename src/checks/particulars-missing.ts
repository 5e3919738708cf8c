import { z } from 'zod';
import { findQuantities, isAmount } from '../language/quantities.ts';
import type { Hit } from '../model/check.ts';
import type { ProvisionItem } from '../model/plan.ts';
import { type Check, type CheckContext, hitsOrPass, NOT_APPLICABLE, PASS } from './check.ts';
import { list, sections } from './parameters.ts';
import { provisionIn } from './provision-items.ts';
import { unexcused } from './unexcused.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  /** Words by which an item is teaching, therapy, help or care that somebody gives. */
  services: list,
  /** Equipment, environment, curriculum, staff training: what needs no hours. */
  noHours: list,
  /** Staff training, breaks and the care of equipment, which need no particulars even where they have a length. */
  exempt: list,
  /** Reviews, visits and groups for which a rhythm is enough. */
  noAmount: list,
});

type Parameters = z.infer<typeof schema>;

/** How the particulars are called in messages. */
const WORDS = { who: 'who delivers it', amount: 'how much', frequency: 'how often' } as const;

type Lacking = keyof typeof WORDS;

/** A length or number of sessions makes an item a service, whatever it is called; equipment and training apart. */
function needsParticulars(
  { what }: ProvisionItem,
  { services, noHours, exempt }: Parameters,
  context: CheckContext,
): boolean {
  const isTimed = findQuantities(what).some((one) => one.kind !== 'coverage' && isAmount(one));
  return (
    unexcused(what, context.wording(services), context.wording(noHours)) !== null ||
    (isTimed && context.wording(exempt).find(what) === null)
  );
}

function lacking(item: ProvisionItem, { noAmount }: Parameters, { wording }: CheckContext): Lacking[] {
  const needless = item.states.includes('frequency') && wording(noAmount).find(item.what) !== null;
  return (Object.keys(WORDS) as Lacking[]).filter(
    (one) => !item.states.includes(one) && !(one === 'amount' && needless),
  );
}

function hitOf(item: ProvisionItem, parameters: Parameters, context: CheckContext): Hit[] {
  const lacks = needsParticulars(item, parameters, context) ? lacking(item, parameters, context) : [];
  const { section, text, place } = item;
  const data = { section, lacks: lacks.map((one) => WORDS[one]) };
  return lacks.length === 0
    ? []
    : [{ absentFrom: [section], section, evidence: { text, place }, confidence: 'medium', data }];
}

/** Items of provision that do not say who, how much or how often (SEND Code of Practice 9.69). */
export const particularsMissing: Check<Parameters> = {
  name: 'particulars-missing',
  parameters: schema,
  lists: ({ services, noHours, exempt, noAmount }) => [services, noHours, exempt, noAmount],
  unsure: () => false,
  run: (plan, parameters, context) => {
    // A section that only points elsewhere, or announces something, has another rule.
    const items = provisionIn(plan, parameters.sections).filter(
      ({ section }) => plan.sections[section].state === 'content',
    );
    const hits = items.flatMap((item) => hitOf(item, parameters, context));
    const otherwise = unlessUnread(plan, parameters.sections, items.length === 0 ? NOT_APPLICABLE : PASS);
    return hits.length === 0 ? otherwise : hitsOrPass(hits);
  },
};
