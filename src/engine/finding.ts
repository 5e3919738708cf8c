import { type Agency, SECTION_AGENCIES } from '../model/agency.ts';
import type { FindingData, Hit } from '../model/check.ts';
import type { Evidence } from '../model/plan.ts';
import type { Finding } from '../model/result.ts';
import { type Rule, SEVERITIES } from '../model/rule.ts';
import type { Stage } from '../model/stage.ts';
import { renderMessage } from './message.ts';
import { severityAt } from './severity.ts';

/** A finding before it is redacted: the evidence still stands as the document has it. */
export interface RawFinding extends Omit<Finding, 'id' | 'quote' | 'location'> {
  readonly evidence: Evidence | null;
  readonly case: string | undefined;
}

function agencyOf(rule: Rule, hit: Hit): Agency {
  const named = hit.agency ?? rule.cases[hit.case ?? '']?.agency ?? rule.agency;
  if (named !== 'section') {
    return named;
  }
  return hit.section === null ? 'send' : SECTION_AGENCIES[hit.section];
}

function plainData(data: FindingData): Finding['data'] {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );
}

/** The finding a rule makes of a hit: texts and severity by the case and the stage. */
export function findingOf(rule: Rule, hit: Hit, stage: Stage | 'unknown'): RawFinding {
  const changed = rule.cases[hit.case ?? ''] ?? {};
  const data = hit.data ?? {};
  return {
    rule: rule.id,
    verdict: changed.verdict ?? rule.verdict,
    confidence: hit.confidence ?? rule.confidence,
    severity: severityAt(changed.severity ?? rule.severity, stage),
    basis: changed.basis ?? rule.basis,
    agency: agencyOf(rule, hit),
    section: hit.section,
    message: renderMessage(changed.message ?? rule.message, data),
    authority: [...(changed.authority ?? rule.authority)],
    action: renderMessage(changed.action ?? rule.action, data),
    data: plainData(data),
    evidence: hit.evidence ?? null,
    case: hit.case,
  };
}

/** A finding in a plan whose particulars make the rule milder: never more severe than before, and it says why. */
export function milderFinding({ milder }: Rule, finding: RawFinding): RawFinding {
  if (milder === undefined) return finding;
  // From the loudest to the quietest.
  const quieter = Math.max(SEVERITIES.indexOf(milder.severity), SEVERITIES.indexOf(finding.severity));
  const severity = SEVERITIES[quieter] ?? finding.severity;
  return { ...finding, severity, message: `${finding.message} ${milder.note}` };
}
