import { type Problem, problemOf } from '../model/problem.ts';
import { type AuditResult, type DocumentResult, documentResultSchema } from '../model/result.ts';
import type { PackHeader } from '../model/rule.ts';
import { TOOL } from '../model/tool.ts';
import type { Answer } from './child.ts';
import type { Input, Refusal } from './inputs.ts';
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

/** The result of an audit, its documents in the order of the inputs, whatever order the answers came in. */
export function collect(
  request: AuditRequest,
  collected: Collected,
): { result: AuditResult; verdict: Verdict } {
  const result = resultOf(request, collected);
  return { result, verdict: verdictOf(result.summary, request.failOn) };
}

function resultOf(request: AuditRequest, { inputs, answers, packs }: Collected): AuditResult {
  const documents = inputs.flatMap((input) => documentOf(input, answers.get(input.path)));
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

function documentOf(input: Input, answer: Answer | undefined): DocumentResult[] {
  const { path, entry, named, refusal } = input;
  if (entry !== 'file') return [unaudited(path, notOpened(entry, named))];
  if (refusal !== undefined) return [unaudited(path, refusedOpening(refusal))];
  if (answer === undefined) return [];
  if (answer.type === 'failed') {
    return [unaudited(path, { outcome: 'unreadable', problem: problemOf(answer.code) })];
  }
  // What comes from a worker has been near untrusted bytes: only the agreed shape gets any further.
  const parsed = documentResultSchema.safeParse(answer.answer);
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
};

function notOpened(entry: Unopened, named: boolean): Unaudited {
  return { outcome: named || entry === 'closed' ? 'unreadable' : 'skipped', problem: UNOPENED[entry] };
}
