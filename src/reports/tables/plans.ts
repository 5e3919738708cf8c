import { type DocumentResult, factsResultSchema } from '../../model/result.ts';
import { severityCounts } from '../describe.ts';
import type { ReportOptions } from '../options.ts';
import { indicate } from '../scale/indicate.ts';
import { planKey } from './keys.ts';
import { type Column, type Columns, date, integer, type Row, type Table, text } from './table.ts';

/** What the columns of the plans depend on. */
export interface Shape {
  /** Facts of at least one document. */
  readonly facts: ReadonlySet<string>;
  /** Names of groups, in code point order. */
  readonly groups: readonly string[];
  /** Whether plans are rated by a scale of words. */
  readonly hasWords: boolean;
  /** Whether something is to be known of a file. */
  readonly hasCautions: boolean;
}

const HEAD = {
  // LibreOffice does not break links over lines.
  path: text(80),
  outcome: text(12),
  kind: text(10),
  stage: text(14),
  standing: text(12),
  superseded_by: text(30),
  rating: text(8),
  errors: integer,
  warnings: integer,
  information: integer,
  waived: integer,
  baselined: integer,
  rules_passed: integer,
  rules_not_assessed: integer,
} as const satisfies Columns;

/** What a scale of words says, always with the share of the rules that could be assessed. */
const WORDS = {
  indicative_automated_word: text(22),
  indicative_coverage_percent: integer,
  indicative_cap: text(40),
} as const satisfies Columns;

const PROBLEM = { problem: text(40), hint: text(40), problem_code: text(16) } as const satisfies Columns;

/** Their codes, and what is said of the file. */
const CAUTIONS = { caution_codes: text(16), cautions: text(40) } as const satisfies Columns;

const TAIL = {
  child_key: text(20),
  sha256: text(20),
  plan_id: text(20),
  run_id: text(20),
} as const satisfies Columns;

const FACTS = Object.keys(factsResultSchema.shape);
const INTEGER_FACTS: readonly string[] = ['yearGroup', 'yearGroupAsOf', 'ageYears'];

/** One row a document, whatever became of it: the dimension that all other tables point to. */
export function plansTable({ facts, groups, hasWords, hasCautions }: Shape): Table {
  const known = FACTS.filter((name) => facts.has(name));
  return {
    name: 'plans',
    columns: {
      ...HEAD,
      ...(hasWords ? WORDS : {}),
      ...Object.fromEntries(known.map((name) => [snake(name), factColumn(name)])),
      ...Object.fromEntries(groups.map((name) => [groupColumn(name), text(20)])),
      ...PROBLEM,
      ...(hasCautions ? CAUTIONS : {}),
      ...TAIL,
    },
  };
}

function factColumn(name: string): Column {
  if (INTEGER_FACTS.includes(name)) return integer;
  return name.endsWith('Date') || name === 'dateOfBirth' ? date : text(20);
}

function groupColumn(name: string): string {
  return `group_${name}`;
}

/** "yearGroup" as "year_group". */
function snake(name: string): string {
  return name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

export function planRow(document: DocumentResult, run: string, options: ReportOptions): Row {
  const { path, outcome, kind, stage, standing, supersededBy, ratings, problem, sha256 } = document;
  return {
    path,
    outcome,
    kind,
    stage,
    standing,
    superseded_by: supersededBy,
    rating: ratings['overall'],
    ...counts(document),
    ...wordCells(document, options),
    ...Object.fromEntries(Object.entries(document.facts ?? {}).map(([name, fact]) => [snake(name), fact])),
    ...Object.fromEntries(Object.entries(document.groups).map(([name, group]) => [groupColumn(name), group])),
    problem: problem?.message,
    hint: problem?.hint,
    problem_code: problem?.code,
    caution_codes: document.cautions?.map(({ code }) => code).join(', '),
    cautions: document.cautions?.map(({ message }) => message).join(' '),
    child_key: document.key,
    sha256,
    plan_id: planKey(run, path),
    run_id: run,
  };
}

function wordCells(document: DocumentResult, { rules, scale }: ReportOptions): Row {
  if (scale === undefined || document.outcome !== 'audited' || document.kind !== 'plan') return {};
  const { word, coverage, capped } = indicate(document, { rules, ...scale });
  return {
    indicative_automated_word: word,
    indicative_coverage_percent: Math.floor(coverage * 100),
    indicative_cap: capped,
  };
}

function counts(document: DocumentResult): Row {
  const { error, warning, info } = severityCounts(document);
  if (document.outcome !== 'audited') return {};
  return {
    errors: error,
    warnings: warning,
    information: info,
    waived: document.waived.length,
    baselined: document.baselined,
    rules_passed: document.passed.length,
    rules_not_assessed: document.notAssessed.length,
  };
}
