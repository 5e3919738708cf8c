import type { DocumentResult, Finding } from '../../model/result.ts';
import { SEVERITIES, type Severity } from '../../model/rule.ts';
import type { ScalePart } from '../../model/scale.ts';
import type { ReportOptions } from '../options.ts';

/** What rules said of a section, or of the plan as a whole. */
export interface PartJudged {
  /** How many rules applied and were assessed. */
  readonly assessed: number;
  /** How many applied and could not tell, or would have had to read what could not be read. */
  readonly open: number;
  /** The worst finding of each rule that has any. */
  readonly worst: readonly Severity[];
}

type Rules = Pick<ReportOptions, 'rules'>;

/** By the parts that at least one rule judges; a rule about several sections counts in each. */
export function judgedParts(document: DocumentResult, options: Rules): ReadonlyMap<ScalePart, PartJudged> {
  const { passed, notAssessed, findings } = document;
  const parts = new Map<ScalePart, { assessed: number; open: number; worst: Severity[] }>();
  const of = (part: ScalePart) => {
    const judged = parts.get(part) ?? { assessed: 0, open: 0, worst: [] };
    parts.set(part, judged);
    return judged;
  };
  const isUnread = (part: ScalePart): boolean =>
    part !== 'plan' && document.sections[part]?.state === 'unread';
  const add = (part: ScalePart, isAssessed: boolean): void => {
    of(part)[isAssessed && !isUnread(part) ? 'assessed' : 'open'] += 1;
  };
  for (const [rule, own] of Map.groupBy(findings, (finding) => finding.rule)) {
    const byPart = Map.groupBy(own, ({ section }): ScalePart => section ?? 'plan');
    for (const part of new Set([...partsOf(rule, options), ...byPart.keys()])) add(part, true);
    for (const [part, there] of byPart) of(part).worst.push(worstOf(there));
  }
  for (const rule of passed) for (const part of partsOf(rule, options)) add(part, true);
  for (const { rule } of notAssessed) for (const part of partsOf(rule, options)) add(part, false);
  return parts;
}

function partsOf(rule: string, { rules }: Rules): readonly ScalePart[] {
  const sections = rules.get(rule)?.section ?? [];
  return sections.length === 0 ? ['plan'] : sections;
}

function worstOf(findings: readonly Finding[]): Severity {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}
