import type { FindingData } from '../model/check.ts';
import type { AdviceEntry, AdviceType } from '../model/plan.ts';
import { type Check, hitsOrPass, NOT_APPLICABLE } from './check.ts';
import { noParameters } from './parameters.ts';

/** The child's own views and the parents' advice name their author by what they are. */
const SPEAKS_FOR_ITSELF = new Set<AdviceType>(['child', 'parent']);

function lacking({ date, author, role, types, status }: AdviceEntry): FindingData | null {
  // That nothing is known of a child is a service's answer, and the entry says which.
  const isNamed =
    author !== null ||
    role !== null ||
    status === 'nil-return' ||
    types.some((type) => SPEAKS_FOR_ITSELF.has(type));
  const lacks = [...(date === null ? ['a date'] : []), ...(isNamed ? [] : ['an author or a role'])];
  return lacks.length === 0 ? null : { lacks };
}

/** Entries of section K that lack a date, or both author and role; a role without a name is enough. */
export const adviceEntries: Check<object> = {
  name: 'advice-entries',
  parameters: noParameters,
  unsure: () => false,
  run: (plan) => {
    const entries = plan.advice.filter(({ status }) => status === 'listed' || status === 'nil-return');
    if (entries.length === 0) {
      return NOT_APPLICABLE;
    }
    return hitsOrPass(
      entries.flatMap((entry) => {
        const data = lacking(entry);
        const { text, place } = entry;
        return data === null
          ? []
          : [{ absentFrom: ['K'] as const, section: 'K' as const, evidence: { text, place }, data }];
      }),
    );
  },
};
