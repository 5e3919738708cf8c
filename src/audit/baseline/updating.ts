import type { DocumentResult } from '../../model/result.ts';
import { type Applied, idsOfRules } from '../applied.ts';
import type { Audited } from '../audited.ts';
import type { AuditRequest } from '../request.ts';
import type { Baseline } from './baseline.ts';

interface Updating {
  readonly baseline: Baseline | null;
  /** The documents with the findings that the baseline holds. */
  readonly found: Iterable<DocumentResult>;
  readonly rules: Applied;
}

/** What writes the baseline after an audit; null where the request does not ask for that. */
export function updateOf(
  request: AuditRequest,
  { baseline, found, rules }: Updating,
): Audited['updateBaseline'] {
  const { path, update } = request.baseline ?? { path: '', update: false };
  if (baseline === null || !update) return null;
  return async () => {
    const { saveUpdated } = await import('./update.ts');
    return saveUpdated(path, baseline, { documents: found, ran: idsOfRules(rules) });
  };
}
