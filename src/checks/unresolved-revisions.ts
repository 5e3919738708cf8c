import type { Hit } from '../model/check.ts';
import type { PlanRevisions } from '../model/plan.ts';
import { type Check, hitsOrPass } from './check.ts';
import { noParameters } from './parameters.ts';

interface Trace {
  readonly as: string;
  readonly count: number;
  readonly evidence: PlanRevisions['shown'][keyof PlanRevisions['shown']];
}

function tracesOf({ insertions, deletions, comments, hiddenRuns, shown }: PlanRevisions): Trace[] {
  return [
    {
      as: 'tracked-changes',
      count: insertions + deletions,
      evidence: shown.insertions ?? shown.deletions,
    },
    { as: 'comments', count: comments, evidence: undefined },
    { as: 'hidden-text', count: hiddenRuns, evidence: shown.hiddenRuns },
  ];
}

/** Tracked changes, open comments and hidden text: the file says more than the page, and nobody agreed to it. */
export const unresolvedRevisions: Check<object> = {
  name: 'unresolved-revisions',
  parameters: noParameters,
  cases: () => ['tracked-changes', 'comments', 'hidden-text'],
  unsure: () => false,
  run: ({ revisions }) =>
    hitsOrPass(
      tracesOf(revisions)
        .filter(({ count }) => count > 0)
        .map(
          ({ as, count, evidence }): Hit => ({
            absentFrom: [],
            section: null,
            case: as,
            ...(evidence === undefined ? {} : { evidence }),
            data: { count },
          }),
        ),
    ),
};
