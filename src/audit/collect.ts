import type { z } from 'zod';
import { type Costs, costsSchema } from '../model/costs.ts';
import { type Problem, problemOf } from '../model/problem.ts';
import { type AuditResult, type DocumentResult, documentResultSchema } from '../model/result.ts';
import type { PackHeader } from '../model/rule.ts';
import { TOOL } from '../model/tool.ts';
import { type Verification, verificationSchema } from '../model/verification.ts';
import type { Answer } from './child.ts';
import { type Input, isReadable, type Refusal } from './inputs.ts';
import type { AuditRequest } from './request.ts';
import { statusOf, type Verdict, verdictOf } from './status.ts';
import { summarise } from './summary.ts';
import { type Unaudited, unaudited } from './unaudited.ts';

interface Collected {
  readonly inputs: readonly Input[];
  /** By path; an input without one was not begun before the interruption. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly packs: readonly PackHeader[];
}

/** A verification with the number of its document among those that were read, counted from 1. */
export interface DocumentVerification extends Verification {
  readonly document: number;
}

/** What a worker answers: the result of the document and, where asked for, what a second reader found and what it took. */
const answerSchema = documentResultSchema.extend({
  verification: verificationSchema.optional(),
  costs: costsSchema.optional(),
});

export type Answered = z.infer<typeof answerSchema>;

interface Outcome {
  readonly result: AuditResult;
  readonly verdict: Verdict;
  readonly verifications: readonly DocumentVerification[];
  readonly costs: readonly Costs[];
}

/** The result of an audit, its documents in the order of the inputs, whatever order the answers came in. */
export function collect(request: AuditRequest, collected: Collected): Outcome {
  const { inputs, answers } = collected;
  const answered = inputs.flatMap((input) => documentOf(input, answers.get(input.path)));
  const readable = inputs.filter(isReadable).map(({ path }) => path);
  const verifications = answered.flatMap(({ path, verification }) =>
    verification === undefined ? [] : [{ ...verification, document: readable.indexOf(path) + 1 }],
  );
  const result = resultOf(request, collected, answered.map(resultAlone));
  const costs = answered.flatMap(({ costs: one }) => one ?? []);
  return { result, verdict: verdictOf(result.summary, request.failOn), verifications, costs };
}

function resultAlone({ verification: _verification, costs: _costs, ...document }: Answered): DocumentResult {
  return document;
}

function resultOf(
  request: AuditRequest,
  { inputs, packs }: Collected,
  documents: DocumentResult[],
): AuditResult {
  const { asOf } = request.reading;
  const status = statusOf(documents, { inputs, interrupted: documents.length < inputs.length });
  return {
    schemaVersion: 1,
    tool: { name: TOOL, version: request.version },
    asOf,
    packs: packs.map(({ name, version, lawAsAt }) => ({ name, version, lawAsAt })),
    documents,
    selection: { only: [...request.only], except: [...request.except] },
    archive: { findings: [] },
    summary: summarise(documents, { asOf, status }),
  };
}

function documentOf(input: Input, answer: Answer | undefined): Answered[] {
  const { path, entry, named, refusal } = input;
  if (entry !== 'file') return [unaudited(path, notOpened(entry, named))];
  if (refusal !== undefined) return [unaudited(path, refusedOpening(refusal))];
  if (answer === undefined) return [];
  if (answer.type === 'failed') {
    return [unaudited(path, { outcome: 'unreadable', problem: problemOf(answer.code) })];
  }
  // What comes from a worker has been near untrusted bytes: only the agreed shape gets any further.
  const parsed = answerSchema.safeParse(answer.answer);
  if (parsed.success && parsed.data.path === path) return [parsed.data];
  return [unaudited(path, { outcome: 'unreadable', problem: problemOf('reader-crashed') })];
}

function refusedOpening({ outcome, code, detail }: Refusal): Unaudited {
  return { outcome, problem: problemOf(code, detail) };
}

type Unopened = Exclude<Input['entry'], 'file'>;

const UNOPENED: Readonly<Record<Unopened, Problem>> = {
  beside: problemOf(
    'unsupported-format',
    'It lies beside the plans and was left alone: name it, if it is a plan.',
  ),
  link: problemOf('not-readable', 'It is a link, and links are not followed: name the file it leads to.'),
  special: problemOf('not-readable', 'It is a device, a pipe or a socket.'),
  closed: problemOf('not-readable', 'It is a folder that you may not open.'),
  missing: problemOf(
    'not-readable',
    'The list names it, and there is no such file, or no document in the folder.',
  ),
};

function notOpened(entry: Unopened, named: boolean): Unaudited {
  return { outcome: named || entry === 'closed' ? 'unreadable' : 'skipped', problem: UNOPENED[entry] };
}
