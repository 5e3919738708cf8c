import { byCodePoint } from '../../language/order.ts';
import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { remembered } from '../figures/remembered.ts';
import type { ReportOptions } from '../options.ts';
import { FIGURES_TABLE, figureRows } from './figures.ts';
import { archiveRows, FINDINGS_TABLE, findingRows } from './findings.ts';
import {
  ADVICE_TABLE,
  adviceRows,
  OUTCOMES_TABLE,
  outcomeRows,
  PROVISION_TABLE,
  provisionRows,
} from './items.ts';
import { planKey, runKey } from './keys.ts';
import { planRow, plansTable, type Shape } from './plans.ts';
import { RULES_TABLE, ruleTally } from './rules.ts';
import { RUNS_TABLE, runRow } from './runs.ts';
import { SECTIONS_TABLE, sectionRows } from './sections.ts';
import type { Row, Table } from './table.ts';

/** Some rows of one table. */
interface Rows {
  /** The table's name. */
  readonly table: string;
  readonly rows: readonly Row[];
}

/**
 * The result as flat tables, in the order in which they are best read; that of figures only where there are groups to
 * tell apart. Walks over the documents once.
 */
export const tablesOf = remembered((result, { scale }): Table[] => {
  const shape = shapeOf(result);
  return [
    plansTable({ ...shape, hasWords: scale !== undefined }),
    SECTIONS_TABLE,
    FINDINGS_TABLE,
    OUTCOMES_TABLE,
    PROVISION_TABLE,
    ADVICE_TABLE,
    ...(shape.groups.length === 0 ? [] : [FIGURES_TABLE]),
    RULES_TABLE,
    RUNS_TABLE,
  ];
});

function shapeOf({ documents }: AuditResult): Omit<Shape, 'hasWords'> {
  const facts = new Set<string>();
  const groups = new Set<string>();
  let hasCautions = false;
  for (const document of documents) {
    for (const name of Object.keys(document.facts ?? {})) facts.add(name);
    for (const name of Object.keys(document.groups)) groups.add(name);
    hasCautions ||= document.cautions !== undefined;
  }
  return { facts, groups: [...groups].toSorted(byCodePoint), hasCautions };
}

/**
 * The rows of all tables in one walk over the documents, so that nothing has to be held or read again; where there are
 * groups, two more. Those of one table come in the order of the documents.
 */
export function* rowsOf(result: AuditResult, options: ReportOptions): Iterable<Rows> {
  const run = runKey(result);
  const rules = ruleTally();
  let hasGroups = false;
  for (const document of result.documents) {
    hasGroups ||= Object.keys(document.groups).length > 0;
    rules.add(document);
    yield* documentRows(document, run, options);
  }
  yield { table: 'findings', rows: archiveRows(result, { run, options }) };
  if (hasGroups) yield { table: 'figures', rows: figureRows(result, run, options) };
  yield { table: 'rules', rows: rules.rows(options) };
  yield { table: 'runs', rows: [runRow(result, run)] };
}

function documentRows(document: DocumentResult, run: string, options: ReportOptions): Rows[] {
  const plan = planKey(run, document.path);
  return [
    { table: 'plans', rows: [planRow(document, run, options)] },
    { table: 'sections', rows: sectionRows(document, plan) },
    { table: 'findings', rows: findingRows(document, { run, options }) },
    { table: 'outcomes', rows: outcomeRows(document, plan) },
    { table: 'provision', rows: provisionRows(document, plan) },
    { table: 'advice', rows: adviceRows(document, plan) },
  ];
}
