import { display } from '../language/display.ts';
import { byCodePoint } from '../language/order.ts';
import type { AuditResult, DocumentResult, Finding } from '../model/result.ts';
import { stepsTo } from './item-place.ts';
import { type ReportOptions, titleOf } from './options.ts';
import { oneLine, plural } from './words.ts';

/** What became of one rule, or of the reading, on one document. */
interface Case {
  readonly name: string;
  /** The XML inside; empty where it passed. */
  readonly outcome: string;
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
}

/**
 * JUnit XML: a suite a document, a case a rule that applied, so that a list of tests reads as a checklist.
 * Errors and warnings are failures; what is for information stands in the output of a case that passes; what
 * could not be told, is waived or in the baseline is skipped, with the reason, and what could not be read is an error.
 */
export function* junitReport(result: AuditResult, options: ReportOptions): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ehc-audit">\n';
  for (const document of result.documents) yield suite(document.path, casesOf(document, options));
  if (result.archive.findings.length > 0) yield suite('Several plans', archiveCases(result, options));
  yield '</testsuites>\n';
}

function suite(name: string, cases: readonly Case[]): string {
  const count = (kind: Case['kind']): number => cases.filter((one) => one.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const members = cases.map(
    (one) =>
      `    <testcase classname="${escaped(name)}" name="${escaped(one.name)}"${one.outcome === '' ? '/>' : `>${one.outcome}</testcase>`}\n`,
  );
  return `  <testsuite name="${escaped(name)}" ${counts}>\n${members.join('')}  </testsuite>\n`;
}

function casesOf(document: DocumentResult, options: ReportOptions): Case[] {
  const ran = [...document.findings, ...document.waived, ...document.notAssessed].map(({ rule }) => rule);
  const rules = [...new Set([...ran, ...document.passed])].toSorted(byCodePoint);
  return [
    readingCase(document),
    ...rules.map((rule) => ({ name: caseName(rule, options), ...ruleOutcome(rule, document) })),
    ...baselineCases(document),
  ];
}

/** What became of a rule: what it found comes first, then what somebody lives with, then what it left open. */
function ruleOutcome(rule: string, document: DocumentResult): Outcome {
  const waived = document.waived.filter((one) => one.rule === rule).map(({ waiver }) => waivedWords(waiver));
  const findings = document.findings.filter((finding) => finding.rule === rule);
  if (findings.length > 0)
    return found(findings, { placeOf: (finding) => stepsTo(finding, document).join(' > '), waived });
  if (waived.length > 0) return skipped([...new Set(waived)].join('; '));
  const untold = document.notAssessed.filter((one) => one.rule === rule).map(({ reason }) => reason);
  return untold.length > 0 ? skipped([...new Set(untold)].join('; ')) : PASSED;
}

/** Of findings in a baseline only the number is known, and their rules are in no list. */
function baselineCases({ baselined }: DocumentResult): Case[] {
  const words = `${plural(baselined, 'finding')} in the baseline`;
  return baselined === 0 ? [] : [{ name: 'known beforehand', ...skipped(words) }];
}

function archiveCases({ archive }: AuditResult, options: ReportOptions): Case[] {
  const rules = [...new Set(archive.findings.map(({ rule }) => rule))].toSorted(byCodePoint);
  return rules.map((rule) => ({
    name: caseName(rule, options),
    ...found(
      archive.findings.filter((finding) => finding.rule === rule),
      { placeOf: ({ documents }) => documents.join(', '), waived: [] },
    ),
  }));
}

function caseName(rule: string, options: ReportOptions): string {
  return `${rule}: ${titleOf(rule, options)}`;
}

type Waiver = DocumentResult['waived'][number]['waiver'];

type Outcome = Omit<Case, 'name'>;

const PASSED: Outcome = { kind: 'passed', outcome: '' };

function readingCase({ outcome, problem, cautions = [] }: DocumentResult): Case {
  const name = 'the document was read in full';
  const notes = cautions.map(({ message, hint }) => escaped(`${message} ${hint}`)).join('\n');
  if (problem === null && notes !== '')
    return { name, kind: 'passed', outcome: `<system-out>${notes}</system-out>` };
  if (problem === null) return { name, ...PASSED };
  const message = `${problem.message} ${problem.hint}`;
  if (outcome === 'skipped') return { name, ...skipped(message) };
  return { name, kind: 'error', outcome: `<error type="${problem.code}" message="${escaped(message)}"/>` };
}

function skipped(reason: string): Outcome {
  return { kind: 'skipped', outcome: `<skipped message="${escaped(reason)}"/>` };
}

function waivedWords({ reason, owner, until }: Waiver): string {
  return `Waived until ${until} by ${owner}: ${reason}`;
}

interface Telling<Of> {
  readonly placeOf: (finding: Of) => string;
  /** Of the same rule, findings that somebody has decided to live with. */
  readonly waived: readonly string[];
}

/** The findings of one rule. */
function found<Of extends Finding>(findings: readonly Of[], { placeOf, waived }: Telling<Of>): Outcome {
  const lines = findings.map((finding) => findingLines(finding, placeOf(finding)));
  const text = [...lines, ...waived.map((words) => escaped(oneLine(words)))].join('\n\n');
  const loud = findings.find(({ severity }) => severity !== 'info');
  if (loud === undefined) return { kind: 'passed', outcome: `<system-out>${text}</system-out>` };
  const failure = `<failure type="${loud.severity}" message="${escaped(loud.message)}">${text}</failure>`;
  return { kind: 'failure', outcome: failure };
}

function findingLines({ severity, message, quote, action }: Finding, place: string): string {
  return [
    `${severity}: ${place === '' ? '' : `${place}: `}${message}`,
    ...(quote === null ? [] : [`“${quote}”`]),
    `Next: ${action}`,
  ]
    .map((line) => escaped(oneLine(line)))
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for attributes; "]]>" and characters that XML forbids cannot come out of it. */
function escaped(text: string): string {
  return display(text)
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\ufffe\uffff]/gu, '\uFFFD');
}
