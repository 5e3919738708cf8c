import type { DocumentResult, Finding } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';

/** What became of the rules on one document; rules that did not apply are in none. */
export interface RuleStates {
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly passed: ReadonlySet<string>;
  /** Left open; also rules whose only findings somebody has decided to live with. */
  readonly untold: ReadonlySet<string>;
}

export function ruleStates({ findings, passed, notAssessed, waived }: DocumentResult): RuleStates {
  return {
    findings: Map.groupBy(findings, ({ rule }) => rule),
    passed: new Set(passed),
    untold: new Set([...notAssessed, ...waived].map(({ rule }) => rule)),
  };
}

/** The ids that "reviews/*" or an id stands for, of the packs of the run. */
export function rulesNamed(names: readonly string[], { rules }: ReportOptions): string[] {
  return names.flatMap((name) => {
    if (!name.endsWith('/*')) return [name];
    const family = name.slice(0, -2);
    return [...rules].filter(([, rule]) => rule.family === family).map(([id]) => id);
  });
}
