import type { DocumentResult } from '../../src/model/result.ts';
import type { Label } from './labelled.ts';

/** One finding that was expected, made, or both. */
export interface FindingOutcome {
  readonly rule: string;
  readonly section: string | null;
  readonly outcome: 'hit' | 'miss' | 'false';
  readonly message: string;
}

/**
 * Every expected and every made finding, each matched once: by rule, and by section where the label names one.
 * A label that is silent on findings compares none.
 */
export function findingOutcomes(result: DocumentResult, label: Label): FindingOutcome[] {
  if (label.findings === undefined) return [];
  const open = [...result.findings];
  const matched = label.findings.map(({ rule, section }): FindingOutcome => {
    const at = open.findIndex(
      (finding) => finding.rule === rule && (section === undefined || finding.section === section),
    );
    const [found] = at === -1 ? [] : open.splice(at, 1);
    const outcome = found === undefined ? 'miss' : 'hit';
    return { rule, section: section ?? found?.section ?? null, outcome, message: found?.message ?? '' };
  });
  const surplus = open.map(
    ({ rule, section, message }): FindingOutcome => ({ rule, section, outcome: 'false', message }),
  );
  return [...matched, ...surplus];
}
