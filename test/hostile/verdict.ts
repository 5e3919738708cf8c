import type { DocumentResult } from '../../src/model/result.ts';
import { SECTIONS } from '../../src/model/section.ts';
import type { HostileRun } from './audit-cases.ts';
import type { Told, Verdict } from './case.ts';

/** What a result says, as far as verdicts look at it. */
interface Said {
  readonly outcome: DocumentResult['outcome'];
  readonly problem: string | null;
  /** Sections that are there, and findings as "rule section". */
  readonly sections?: readonly string[];
  readonly findings?: readonly string[];
}

const findingsOf = ({ findings }: DocumentResult): string[] =>
  findings.map(({ rule, section }) => `${rule} ${section ?? '-'}`).toSorted();

function sectionsOf({ sections }: DocumentResult): string[] {
  return SECTIONS.flatMap((letter) => {
    const state = sections[letter]?.state;
    return state === undefined || state === 'missing' ? [] : [letter];
  });
}

function saidBy(document: DocumentResult): Said {
  const { outcome, problem } = document;
  const said = { outcome, problem: problem?.code ?? null };
  return outcome === 'audited'
    ? { ...said, sections: sectionsOf(document), findings: findingsOf(document) }
    : said;
}

/** Codes of what is told of the file, with the sentences that do not say what they must. */
function toldOf({ cautions = [] }: DocumentResult, expected: Told = {}): readonly string[] {
  return cautions.map(({ code, message }) => {
    const wanted = Object.entries(expected).find(([name]) => name === code)?.[1];
    return wanted === undefined || wanted.test(message) ? code : `${code}: ${message}`;
  });
}

/** The result of a case beside what it must be, both in the same words. */
export function compared(
  { results }: HostileRun,
  { file, verdict }: { readonly file: string; readonly verdict: Verdict },
): { readonly actual: unknown; readonly expected: unknown } {
  const document = results.get(file);
  if (document === undefined) return { actual: `no result for ${file}`, expected: verdict };
  const actual = saidBy(document);
  const message = document.problem?.message ?? '';
  const isSaid = 'says' in verdict && verdict.says !== undefined ? verdict.says.test(message) : true;
  const told = isSaid ? {} : { message };
  switch (verdict.type) {
    case 'refused':
      return {
        actual: { ...actual, ...told },
        expected: { outcome: 'unreadable', problem: verdict.problem },
      };
    case 'skipped':
      return { actual: { ...actual, ...told }, expected: { outcome: 'skipped', problem: verdict.problem } };
    case 'read': {
      const control = results.get(`control.${verdict.as}`);
      const { findings = [], ...rest } = control === undefined ? { outcome: 'audited' } : saidBy(control);
      const expected = { ...rest, findings: [...findings, ...(verdict.more ?? [])].toSorted() };
      return {
        actual: { ...actual, told: toldOf(document, verdict.told) },
        expected: { ...expected, told: Object.keys(verdict.told ?? {}) },
      };
    }
    case 'partly': {
      const absent = document.findings
        .filter(({ section, verdict: kind }) => kind === 'not-shown' && section === verdict.open)
        .map(({ rule }) => rule);
      return {
        actual: {
          outcome: actual.outcome,
          problem: actual.problem,
          absent,
          ...told,
          cautions: toldOf(document, verdict.told),
        },
        expected: {
          outcome: 'audited',
          problem: 'partly-read',
          absent: [],
          cautions: Object.keys(verdict.told ?? {}),
        },
      };
    }
  }
}

/** What stands in a message for its reader, and must not: words of programs, and words of documents. */
const STRANGE =
  /\b(?:Error|Exception|undefined|null|NaN|saxes|parse5|pdf\.?js|fflate|zod|worker|stack|regex\w*|UTF-8|offset)\b|\bat \w+ \(|\.[jt]s\b|node_modules|<\/?\w|\[object/;

/** Messages of problems that hold words of programs or of the plan. */
export function strangeMessages(run: HostileRun): readonly string[] {
  const texts = [...run.results.values()]
    .flatMap(({ problem, cautions = [] }) => (problem === null ? cautions : [problem, ...cautions]))
    .flatMap(({ message, hint }) => [message, hint]);
  return [...new Set(texts)].filter((text) => STRANGE.test(text) || /Penhallow|Orla|passwd/.test(text));
}
