import { byCodePoint } from '../../language/order.ts';
import type { Counter } from '../../model/counter.ts';
import type { Waived } from '../finding-state.ts';

/** Findings of one rule that one waiver covers. */
export interface WaivedRow extends Pick<Waived, 'rule' | 'waiver'> {
  readonly plans: number;
  readonly findings: number;
}

/** Counts waived findings by rule and waiver, those that end first before the others. */
export function waiverCounter(): Counter<WaivedRow[]> {
  const rows = new Map<string, WaivedRow>();
  return {
    add: ({ waived }) => {
      const alike = Map.groupBy(waived, ({ rule, waiver: { until, owner, reason } }) =>
        JSON.stringify([until, rule, owner, reason]),
      );
      for (const [key, [first, ...others]] of alike) {
        if (first === undefined) continue;
        const { plans, findings } = rows.get(key) ?? { plans: 0, findings: 0 };
        const { rule, waiver } = first;
        rows.set(key, { rule, waiver, plans: plans + 1, findings: findings + 1 + others.length });
      }
    },
    figures: () => [...rows].toSorted(([one], [other]) => byCodePoint(one, other)).map(([, row]) => row),
  };
}
