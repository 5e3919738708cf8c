import { byCodePoint } from '../language/order.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { DocumentResult, Summary } from '../model/result.ts';
import { combined } from '../reports/figures/combined.ts';
import { isOpen } from '../reports/figures/counted.ts';
import {
  agencyCounter,
  type RuleCounts,
  ruleCounter,
  ruleRows,
  severityCounter,
} from '../reports/figures/findings.ts';
import { reviewCounter } from '../reports/figures/reviews.ts';

/**
 * The figures over all documents, in one walk over them. `bySeverity` counts every finding, as the exit code does;
 * `byRule` and `byAgency` leave out plans that are superseded or have ceased, as rates do. `reviewAge` counts the plans
 * that are in force or may be.
 */
export function summarise(
  documents: Iterable<DocumentResult>,
  { asOf, status }: { readonly asOf: CalendarDate; readonly status: Summary['status'] },
): Summary {
  const outcomes = { audited: 0, skipped: 0, unreadable: 0 };
  const bySeverity = severityCounter();
  const open = combined(
    { rules: ruleCounter(), byAgency: agencyCounter(), reviewAge: reviewCounter(asOf) },
    isOpen,
  );
  for (const document of documents) {
    outcomes[document.outcome] += 1;
    bySeverity.add(document);
    open.add(document);
  }
  const { rules, ...counts } = open.figures();
  return {
    status,
    documents: outcomes.audited + outcomes.skipped + outcomes.unreadable,
    ...outcomes,
    byRule: byRule(rules),
    bySeverity: bySeverity.figures(),
    ...counts,
  };
}

function byRule(rules: RuleCounts): Summary['byRule'] {
  const found = ruleRows(rules).toSorted((one, other) => byCodePoint(one.rule, other.rule));
  return Object.fromEntries(found.map(({ rule, plans, findings }) => [rule, { plans, findings }]));
}
