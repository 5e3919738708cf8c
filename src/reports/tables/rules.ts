import { byCodePoint } from '../../language/order.ts';
import type { DocumentResult } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import { severityWords } from '../rule-list.ts';
import { oneLine } from '../words.ts';
import { type Columns, integer, type Row, type Table, text } from './table.ts';

const COLUMNS = {
  rule: text(28),
  title: text(50),
  family: text(14),
  severity: text(16),
  basis: text(10),
  documents_with_findings: integer,
  documents_passed: integer,
  documents_not_assessed: integer,
  findings: integer,
  why: text(60),
  authority: text(50),
} as const satisfies Columns;

/** One row a rule of the packs, with what became of it over all audited documents. */
export const RULES_TABLE: Table<typeof COLUMNS> = { name: 'rules', columns: COLUMNS };

interface Tally {
  found: number;
  passed: number;
  notAssessed: number;
  findings: number;
}

/** What became of each rule. It did not apply to the audited documents that it has in none of its counts. */
export interface RuleTally {
  readonly add: (document: DocumentResult) => void;
  readonly rows: (options: ReportOptions) => Row<typeof COLUMNS>[];
}

export function ruleTally(): RuleTally {
  const tallies = new Map<string, Tally>();
  const of = (rule: string): Tally => {
    const tally = tallies.get(rule) ?? { found: 0, passed: 0, notAssessed: 0, findings: 0 };
    tallies.set(rule, tally);
    return tally;
  };
  return {
    add: ({ findings, passed, notAssessed }) => {
      for (const { rule } of findings) of(rule).findings += 1;
      for (const rule of new Set(findings.map((finding) => finding.rule))) of(rule).found += 1;
      for (const rule of passed) of(rule).passed += 1;
      for (const { rule } of notAssessed) of(rule).notAssessed += 1;
    },
    rows: (options) => {
      const rules = new Set([...options.rules.keys(), ...tallies.keys()]);
      return [...rules]
        .toSorted(byCodePoint)
        .map((rule) => ({ ...texts(rule, options), ...counts(of(rule)) }));
    },
  };
}

function counts({ found, passed, notAssessed, findings }: Tally): Row<typeof COLUMNS> {
  return {
    documents_with_findings: found,
    documents_passed: passed,
    documents_not_assessed: notAssessed,
    findings,
  };
}

function texts(rule: string, options: ReportOptions): Row<typeof COLUMNS> {
  const known = options.rules.get(rule);
  if (known === undefined) return { rule, title: rule };
  const { title, family, basis, severity, why, authority } = known;
  return {
    rule,
    title,
    family,
    basis,
    severity: severityWords(severity),
    why: oneLine(why),
    authority: authority.map((one) => one.text).join('; '),
  };
}
