import { byCodePoint } from '../../language/order.ts';
import { AGENCIES, type Agency } from '../../model/agency.ts';
import type { Counter } from '../../model/counter.ts';
import type { Count, DocumentResult, Finding } from '../../model/result.ts';
import { SEVERITIES, type Severity } from '../../model/rule.ts';

/** Counts findings by key, and each document once for every key it has; keys named at first are there from the start. */
function findingCounter<Key extends string>(
  keyOf: (finding: Finding) => Key,
  keys: readonly Key[],
): Counter<Map<Key, Count>> {
  const counts = new Map(keys.map((key) => [key, { plans: 0, findings: 0 }]));
  const countOf = (key: Key): Count => {
    const count = counts.get(key) ?? { plans: 0, findings: 0 };
    counts.set(key, count);
    return count;
  };
  return {
    add: ({ findings }) => {
      const found = findings.map(keyOf);
      for (const key of found) countOf(key).findings += 1;
      for (const key of new Set(found)) countOf(key).plans += 1;
    },
    figures: () => counts,
  };
}

export function severityCounter(): Counter<Record<Severity, Count>> {
  const counter = findingCounter(({ severity }) => severity, SEVERITIES);
  const figures = () => Object.fromEntries(counter.figures()) as Record<Severity, Count>;
  return { add: counter.add, figures };
}

export function agencyCounter(): Counter<Record<Agency, Count>> {
  const counter = findingCounter(({ agency }) => agency, AGENCIES);
  const figures = () => Object.fromEntries(counter.figures()) as Record<Agency, Count>;
  return { add: counter.add, figures };
}

/** What became of one rule over many documents. */
export interface RuleCount extends Count {
  /** Documents that the rule could judge: those with findings of it among them. */
  readonly assessed: number;
  /** Documents that left it open. */
  readonly untold: number;
}

/** By rule, in code point order. */
export type RuleCounts = ReadonlyMap<string, RuleCount>;

/** Counts every rule that was run, also where it found nothing. */
export function ruleCounter(): Counter<RuleCounts> {
  const counter = findingCounter(({ rule }) => rule, []);
  const passed = new Map<string, number>();
  const untold = new Map<string, number>();
  return {
    add: (document) => {
      counter.add(document);
      for (const rule of document.passed) passed.set(rule, (passed.get(rule) ?? 0) + 1);
      for (const rule of untoldRules(document)) untold.set(rule, (untold.get(rule) ?? 0) + 1);
    },
    figures: () => {
      const counts = counter.figures();
      const rules = new Set([...counts.keys(), ...passed.keys(), ...untold.keys()]);
      return new Map(
        [...rules].toSorted(byCodePoint).map((rule): [string, RuleCount] => {
          const { plans, findings } = counts.get(rule) ?? { plans: 0, findings: 0 };
          const assessed = plans + (passed.get(rule) ?? 0);
          return [rule, { plans, findings, assessed, untold: untold.get(rule) ?? 0 }];
        }),
      );
    },
  };
}

/** A rule may have findings and be left open for a part of the same plan: then it did tell. */
function untoldRules({ findings, notAssessed }: DocumentResult): string[] {
  return notAssessed.map(({ rule }) => rule).filter((rule) => findings.every((one) => one.rule !== rule));
}

export interface RuleRow extends RuleCount {
  readonly rule: string;
}

/** The rules with findings, and those also named, most plans first. */
export function ruleRows(counts: RuleCounts, also: readonly string[] = []): RuleRow[] {
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .filter(({ rule, findings }) => findings > 0 || also.includes(rule))
    .toSorted(
      (one, other) =>
        other.plans - one.plans || other.findings - one.findings || byCodePoint(one.rule, other.rule),
    );
}
