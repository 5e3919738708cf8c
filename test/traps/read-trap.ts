import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../../src/audit/examine.ts';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { normaliseText } from '../../src/language/normalise.ts';
import { calendarDateSchema } from '../../src/model/calendar-date.ts';
import type { Document } from '../../src/model/document.ts';
import type { Plan } from '../../src/model/plan.ts';
import { type DocumentResult, documentResultSchema } from '../../src/model/result.ts';
import type { RuleSet } from '../../src/model/rule-set.ts';
import type { SectionLetter } from '../../src/model/section.ts';
import { understand } from '../../src/plan/understand.ts';
import { plainFacts } from '../accuracy/plan-differences.ts';
import { fixtureDocument } from '../fixture-document.ts';
import { OF_THE_PLAN } from './base.ts';
import type { Reading, Refusal } from './trap.ts';

export const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));

const AS_OF = calendarDateSchema.parse('2026-06-15');

/** A fixture down the whole road, and its plan on the way. */
export interface Read {
  readonly document: Document;
  readonly plan: Plan;
  readonly result: DocumentResult;
}

/** What an audit makes of a fixture. */
export async function auditFixture(file: string, ruleSet: RuleSet): Promise<DocumentResult> {
  const reading = { asOf: AS_OF, identifiable: false, quotes: true };
  const job = { task: 'audit', ruleSet, reading, maxFileBytes: DEFAULT_LIMITS.maxFileBytes } as const;
  const examine = await prepare(job, null);
  return documentResultSchema.parse(await examine({ path: join(FIXTURES, file) }));
}

export async function readFixture(file: string, ruleSet: RuleSet): Promise<Read> {
  const document = await fixtureDocument(join(FIXTURES, file));
  const plan = understand(document, ruleSet.vocabulary);
  return { document, plan, result: await auditFixture(file, ruleSet) };
}

/** The writer's text of a section in one string. */
export const textOf = (plan: Plan, letter: SectionLetter): string =>
  oneLine(plan.sections[letter].lines.map(({ text }) => text).join(' '));

const oneLine = (text: string): string => normaliseText(text).replaceAll(/\s+/g, ' ');

function whereIs(words: string, plan: Plan): SectionLetter[] {
  return Object.values(plan.sections)
    .filter(({ letter }) => textOf(plan, letter).includes(oneLine(words)))
    .map(({ letter }) => letter);
}

/** "rule section" of all findings, in order. */
export const findingsOf = ({ findings }: DocumentResult): string[] =>
  findings.map(({ rule, section }) => `${rule} ${section ?? '-'}`);

/** What came out, in the shape of what was expected: the words that were asked for and nothing more. */
export function givenBy({ plan, result }: Read, expected: Reading): Reading {
  const found = Object.values(plan.sections).filter(({ state }) => state !== 'missing');
  return {
    kind: plan.kind.value,
    stage: plan.stage.value,
    facts: plainFacts(plan),
    sections: Object.fromEntries(found.map(({ letter, state }) => [letter, state])),
    words: Object.fromEntries(Object.keys(expected.words).map((words) => [words, whereIs(words, plan)])),
    findings: findingsOf(result).filter((finding) => !OF_THE_PLAN.includes(finding)),
    problem: result.problem?.code ?? null,
  };
}

/** The refusal of a document that was not audited, with as much as was expected of it. */
export function refusalOf({ outcome, problem, kind }: DocumentResult, expected: Refusal): unknown {
  const said =
    expected.says === undefined
      ? {}
      : { says: problem?.message.includes(expected.says) ? expected.says : problem?.message };
  return { outcome, problem: problem?.code, ...(expected.kind === undefined ? {} : { kind }), ...said };
}
