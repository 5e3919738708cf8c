import type { Plan } from '../model/plan.ts';
import { type Problem, problemOf } from '../model/problem.ts';
import type { DocumentResult, Finding } from '../model/result.ts';
import { SEVERITIES } from '../model/rule.ts';
import { SECTIONS } from '../model/section.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Assessment } from './assess.ts';
import { factsResult } from './facts-result.ts';
import type { RawFinding } from './finding.ts';
import { fingerprinter } from './fingerprint.ts';
import { itemsResult } from './items-result.ts';
import { ratingsOf } from './ratings.ts';
import { waive } from './waive.ts';

export interface ResultOptions {
  readonly path: string;
  readonly sha256: string | null;
  /** Which part of an audited document could not be read. */
  readonly problem?: Problem | null;
  /** Names, dates of birth and identifiers stay in. */
  readonly identifiable: boolean;
  /** No text of the plan where false. */
  readonly quotes: boolean;
  /** The parsed items; they are left out without `quotes` too. */
  readonly items?: boolean;
  /** Those that hold for the document on the day. */
  readonly waivers?: readonly Waiver[];
}

const MAX_QUOTE = 300;

/** In one line: the cells of a row come in lines of their own. */
function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= MAX_QUOTE ? line : `${line.slice(0, line.lastIndexOf(' ', MAX_QUOTE)).trimEnd()} …`;
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  return a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** The whole document first, then by section; in it by severity, place, rule and id, compared by code point. */
function inOrder(a: Finding, b: Finding): number {
  const place = ({
    section,
    severity,
    location: { page, paragraph, table, row, column },
  }: Finding): number[] => [
    section === null ? -1 : SECTIONS.indexOf(section),
    SEVERITIES.indexOf(severity),
    ...[page, paragraph, table, row, column].map((index) => index ?? 0),
  ];
  const words = (finding: Finding): string => `${finding.rule}\n${finding.id}`;
  return byNumbers(place(a), place(b)) || (words(a) < words(b) ? -1 : 1);
}

function finished(raw: RawFinding, id: string, quote: string | null): Finding {
  const { evidence, case: _case, ...rest } = raw;
  return { id, ...rest, quote, location: evidence?.place ?? {} };
}

function findingsOf({ outcomes, redact }: Assessment, { identifiable, quotes }: ResultOptions): Finding[] {
  const fingerprint = fingerprinter();
  return outcomes
    .flatMap(({ findings }) => findings)
    .map((raw) => {
      const text = raw.evidence?.text ?? null;
      const redacted = text === null ? '' : redact(text);
      const id = fingerprint({ rule: raw.rule, section: raw.section, case: raw.case, evidence: redacted });
      const quote = text === null || !quotes ? null : shortened(identifiable ? text : redacted);
      return finished(raw, id, quote);
    })
    .toSorted(inOrder);
}

function idsOf({ outcomes }: Assessment, wanted: string): string[] {
  return outcomes.filter(({ outcome }) => outcome === wanted).map(({ rule }) => rule.id);
}

/** What is said of the file itself; nothing where there is nothing to say. */
export function cautionsOf({ cautions = [] }: Pick<Plan, 'cautions'>): Pick<DocumentResult, 'cautions'> {
  return cautions.length === 0
    ? {}
    : { cautions: cautions.map(({ code, detail }) => problemOf(code, detail)) };
}

/** The result of an audited document, redacted unless asked otherwise: the last thing before it leaves the worker. */
export function documentResult(plan: Plan, assessment: Assessment, options: ResultOptions): DocumentResult {
  const { standing: findings, waived } = waive(findingsOf(assessment, options), options.waivers ?? []);
  const show = (text: string): string => (options.identifiable ? text : assessment.redact(text));
  return {
    path: options.path,
    standing: 'unknown',
    sha256: options.sha256,
    outcome: 'audited',
    problem: options.problem ?? null,
    ...cautionsOf(plan),
    kind: plan.kind.value,
    stage: assessment.stage,
    facts: factsResult(plan, assessment, options),
    sections: Object.fromEntries(
      SECTIONS.map((letter) => {
        const { state, foundBy } = plan.sections[letter];
        return [letter, { state, foundBy }];
      }),
    ),
    findings,
    waived,
    baselined: 0,
    passed: idsOf(assessment, 'pass').toSorted((a, b) => (a < b ? -1 : 1)),
    notAssessed: assessment.outcomes
      .filter(({ outcome }) => outcome === 'not-assessed')
      .map(({ rule, reason }) => ({ rule: rule.id, reason: reason ?? '' })),
    ...(options.quotes && options.items !== false ? { items: itemsResult(plan, show) } : {}),
    groups: {},
    ratings: ratingsOf(plan, assessment, findings),
  };
}
