import { byCodePoint } from '../language/order.ts';
import type { DocumentDifference, Fate, Removed, Reweighed, RuleDifference } from '../model/difference.ts';
import type { AuditResult, DocumentResult, Finding } from '../model/result.ts';
import { UsageError } from './usage-error.ts';
import { walked } from './walked.ts';

/**
 * The documents whose findings differ between two audits of the same documents. They are walked side by side, so that
 * no more than one of each is held at a time.
 *
 * @throws UsageError where the audits did not see the same documents
 */
export function differences(before: AuditResult, after: AuditResult): Iterable<DocumentDifference> {
  return walked(function* () {
    const later = after.documents[Symbol.iterator]();
    for (const earlier of before.documents) {
      const { value } = later.next();
      if (value?.path !== earlier.path) throw new UsageError(CHANGED);
      const difference = differenceOf(earlier, value);
      if (difference !== null) yield difference;
    }
    if (later.next().done !== true) throw new UsageError(CHANGED);
  });
}

const CHANGED = 'Documents came or went while they were audited by both packs. Run it again.';

function differenceOf(before: DocumentResult, after: DocumentResult): DocumentDifference | null {
  const earlier = new Map(before.findings.map((finding) => [finding.id, finding]));
  const later = new Map(after.findings.map((finding) => [finding.id, finding]));
  const added = after.findings.filter(({ id }) => !earlier.has(id));
  const removed = before.findings
    .filter(({ id }) => !later.has(id))
    .map((finding): Removed => ({ finding, now: fateOf(finding, after) }));
  const reweighed = after.findings.flatMap((finding): Reweighed[] => {
    const one = earlier.get(finding.id);
    return one === undefined || one.severity === finding.severity ? [] : [{ finding, before: one.severity }];
  });
  const isSame = added.length + removed.length + reweighed.length === 0;
  return isSame ? null : { path: after.path, added, removed, reweighed };
}

function fateOf({ id, rule }: Finding, { findings, waived, passed, notAssessed }: DocumentResult): Fate {
  if (waived.some((one) => one.id === id)) return 'waived';
  if (notAssessed.some((one) => one.rule === rule)) return 'not-assessed';
  if (passed.includes(rule)) return 'passed';
  return findings.some((one) => one.rule === rule) ? 'changed' : 'not-run';
}

/** The same by rule, in the order of their ids. */
export function differencesByRule(documents: Iterable<DocumentDifference>): RuleDifference[] {
  const byRule = new Map<string, RuleDifference>();
  for (const difference of documents) {
    for (const [rule, one] of countsOf(difference)) {
      const { documents: before, ...sum } = byRule.get(rule) ?? { documents: 0, ...NONE };
      byRule.set(rule, {
        rule,
        documents: before + 1,
        added: sum.added + one.added,
        removed: sum.removed + one.removed,
        reweighed: sum.reweighed + one.reweighed,
      });
    }
  }
  return [...byRule.values()].toSorted((one, other) => byCodePoint(one.rule, other.rule));
}

const NONE = { added: 0, removed: 0, reweighed: 0 };

type Counts = typeof NONE;

function countsOf({ added, removed, reweighed }: DocumentDifference): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const count = (what: keyof Counts, { rule }: Finding): void => {
    const known = counts.get(rule) ?? NONE;
    counts.set(rule, { ...known, [what]: known[what] + 1 });
  };
  for (const finding of added) count('added', finding);
  for (const { finding } of removed) count('removed', finding);
  for (const { finding } of reweighed) count('reweighed', finding);
  return counts;
}
