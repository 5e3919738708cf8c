import { byCodePoint } from '../language/order.ts';
import type { DocumentResult, Finding, NotAssessed } from '../model/result.ts';
import { SEVERITIES, type Severity } from '../model/rule.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';

/** Findings that say the same thing of several places of one section. */
export interface Alike {
  readonly finding: Finding;
  readonly others: readonly Finding[];
}

interface SectionFindings {
  readonly section: SectionLetter | null;
  readonly alike: readonly Alike[];
}

export interface SeverityFindings {
  readonly severity: Severity;
  readonly count: number;
  readonly sections: readonly SectionFindings[];
}

/** The findings of a plan: errors first, then by section, findings alike together. */
export function groupFindings(findings: readonly Finding[]): SeverityFindings[] {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    return ofSeverity.length === 0
      ? []
      : [{ severity, count: ofSeverity.length, sections: bySection(ofSeverity) }];
  });
}

function bySection(findings: readonly Finding[]): SectionFindings[] {
  const sections: readonly (SectionLetter | null)[] = [null, ...SECTIONS];
  return sections.flatMap((section) => {
    const ofSection = findings.filter((finding) => finding.section === section);
    return ofSection.length === 0 ? [] : [{ section, alike: alikeOf(ofSection) }];
  });
}

function alikeOf(findings: readonly Finding[]): Alike[] {
  const groups = groupBy(findings, ({ rule, message, action, agency }) =>
    JSON.stringify([rule, message, action, agency]),
  );
  return [...groups.values()].flatMap(([finding, ...others]) => (finding ? [{ finding, others }] : []));
}

/** What could not be told and why: the rules of one reason together, in code point order. */
export interface Untold {
  readonly reason: string;
  readonly rules: readonly string[];
}

export function groupNotAssessed(entries: readonly NotAssessed[]): Untold[] {
  const groups = groupBy(entries, ({ reason }) => reason);
  return [...groups]
    .map(([reason, members]) => ({ reason, rules: members.map(({ rule }) => rule).toSorted(byCodePoint) }))
    .toSorted((one, other) => byCodePoint(one.reason, other.reason));
}

/** Documents not audited, or not in full, for the same reason and with the same remedy. */
export interface NotAudited {
  readonly what: 'unreadable' | 'read in part' | 'skipped';
  readonly message: string;
  readonly hint: string;
  readonly documents: readonly DocumentResult[];
}

/** The unreadable first: they are what makes a run incomplete. */
export function groupNotAudited(documents: readonly DocumentResult[]): NotAudited[] {
  return (['unreadable', 'read in part', 'skipped'] as const).flatMap((what) => {
    const members = documents.filter((document) => whatBecame(document) === what);
    const groups = groupBy(members, ({ problem }) => JSON.stringify([problem?.message, problem?.hint]));
    return [...groups]
      .toSorted(([one], [other]) => byCodePoint(one, other))
      .map(([, group]) => notAudited(what, group));
  });
}

function whatBecame({ outcome, problem }: DocumentResult): NotAudited['what'] | 'audited' {
  if (outcome !== 'audited') return outcome;
  return problem === null ? 'audited' : 'read in part';
}

function notAudited(what: NotAudited['what'], members: readonly DocumentResult[]): NotAudited {
  const problem = members[0]?.problem;
  return {
    what,
    message: problem?.message ?? 'The document was not audited.',
    hint: problem?.hint ?? 'See how it was understood with "ehc-audit parse".',
    documents: members.toSorted((one, other) => byCodePoint(one.path, other.path)),
  };
}

/** In the order in which the keys first appear. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
