import { byCodePoint } from '../language/order.ts';
import type { Finding, NotAssessed } from '../model/result.ts';
import { SEVERITIES, type Severity } from '../model/rule.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';

/** Findings that say the same thing of several places of one section. */
export interface Alike {
  readonly finding: Finding;
  readonly others: readonly Finding[];
}

export interface SectionFindings {
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

/** The findings of a plan by section: the plan as a whole first; in a section errors first, findings alike together. */
export function groupBySection(findings: readonly Finding[]): SectionFindings[] {
  const loudness = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);
  return bySection(findings.toSorted((one, other) => loudness(one) - loudness(other)));
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
