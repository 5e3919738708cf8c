import type { DocumentResult } from '../model/result.ts';

/** Whether a finding counts: one that is waived or in the baseline was found too, and nobody has to act on it. */
export type FindingState = 'open' | 'waived' | 'baselined';

/** A finding that somebody has decided to live with, with the waiver that says why. */
export type Waived = DocumentResult['waived'][number];

/** Who has decided to live with a finding, why and how long, as tables show it. */
export function waiverCells({ until, owner, reason }: Waived['waiver']) {
  return { waived_until: until, waived_by: owner, waived_because: reason };
}
