import type { Counter } from '../../model/counter.ts';
import type { Problem } from '../../model/problem.ts';
import type { AuditResult, DocumentResult } from '../../model/result.ts';
import { type SetAside, setAsideCounter } from '../figures/counted.ts';
import { printable } from '../json.ts';
import type { ReportOptions } from '../options.ts';
import { archiveResults, resultsOf } from './results.ts';
import { descriptors } from './rules.ts';
import { uriOf } from './uri.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0 (OASIS, 2020) for code scanning and editors: one run, one result a line. */
export function* sarifReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  const indexes = new Map([...options.rules.keys()].map((rule, index) => [rule, index]));
  yield `{"$schema":${json(SCHEMA)},"version":"2.1.0","runs":[{\n"tool":{"driver":${json(driver(result, options))}},\n`;
  yield `"results":[`;
  const setAside = setAsideCounter();
  yield* list(results(result, indexes, setAside));
  yield `],\n"invocations":[{"executionSuccessful":${json(result.summary.status === 'complete')},"toolExecutionNotifications":[`;
  yield* list(notifications(result));
  yield `]}],\n"properties":${json({ ...properties(result), ...leftOut(setAside.figures()) })}\n}]}\n`;
}

function driver({ tool, packs }: AuditResult, options: ReportOptions): object {
  return {
    name: tool.name,
    version: tool.version,
    fullName: `${tool.name} ${tool.version}, ${packs.map(({ name, version }) => `${name} ${version}`).join(', ')}`,
    rules: descriptors(options),
  };
}

function* results(
  result: AuditResult,
  indexes: ReadonlyMap<string, number>,
  setAside: Counter<SetAside>,
): Iterable<object> {
  for (const document of result.documents) {
    setAside.add(document);
    yield* resultsOf(document, indexes);
  }
  yield* archiveResults(result, indexes);
}

/** Documents that were not read, or not in full: no result would otherwise look like no defect. */
function* notifications({ documents }: AuditResult): Iterable<object> {
  for (const document of documents) {
    const { outcome, problem, cautions = [] } = document;
    if (problem !== null)
      yield notification(document, { ...problem, level: outcome === 'skipped' ? 'note' : 'error' });
    for (const caution of cautions) yield notification(document, { ...caution, level: 'warning' });
  }
}

function notification(
  { path }: DocumentResult,
  { code, message, hint, level }: Problem & { readonly level: 'note' | 'warning' | 'error' },
): object {
  return {
    descriptor: { id: code },
    level,
    message: { text: `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}

function properties({ asOf, packs, selection, summary }: AuditResult): object {
  const { status, documents, audited, skipped, unreadable } = summary;
  return { asOf, packs, selection, status, documents, audited, skipped, unreadable };
}

/** Waived findings are results with a suppression; of those in a baseline only the number is known. */
function leftOut({ waived, baselined }: SetAside): object {
  return { waived, baselined };
}

function* list(members: Iterable<object>): Iterable<string> {
  let separator = '\n';
  for (const member of members) {
    yield `${separator}${json(member)}`;
    separator = ',\n';
  }
}

function json(value: unknown): string {
  return printable(JSON.stringify(value));
}
