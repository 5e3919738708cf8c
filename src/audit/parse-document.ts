import type { ProblemCode } from '../model/problem.ts';
import type { Parsed } from '../model/understanding.ts';
import { findInputs, type Input } from './inputs.ts';
import { openInputs } from './open-inputs.ts';
import type { AuditPorts } from './ports.ts';
import { rulesForJob } from './protocol.ts';
import type { Reading, Resources } from './request.ts';
import { UsageError } from './usage-error.ts';

const MIB = 1024 * 1024;

export interface ParseRequest {
  readonly path: string;
  readonly packs: readonly string[] | null;
  /** The configuration file; null where it is to be looked for. */
  readonly config: string | null;
  readonly reading: Reading;
  readonly resources: Omit<Resources, 'workers'>;
}

/**
 * Shows how one document is understood, in a worker that can be killed like those of an audit.
 *
 * @throws UsageError where the path leads to anything but one document; PackError
 */
export async function parseDocument(
  { path, packs, config, reading, resources }: ParseRequest,
  { loadRules, startWorker }: Pick<AuditPorts, 'loadRules' | 'startWorker'>,
): Promise<Parsed> {
  const found = await findInputs([path]);
  const { maxFileMb } = resources;
  const start = () => startWorker(resources);
  const { inputs, worker: child } = await openInputs(found, { worker: start(), start, maxFileMb });
  try {
    const input = theOne(path, inputs);
    const { ruleSet } = await loadRules({ packs, config, only: [] });
    child.give({
      task: 'parse',
      ruleSet: rulesForJob(ruleSet, ruleSet.rules),
      reading,
      maxFileBytes: maxFileMb * MIB,
    });
    const { refusal } = input;
    if (refusal !== undefined) return await unread(input, refusal);
    const answer = await child.ask({ type: 'document', source: { path: input.path, within: input.within } });
    if (answer.type === 'failed') return await unread(input, answer);
    const { parsedSchema } = await import('../model/understanding.ts');
    return parsedSchema.parse(answer.answer);
  } finally {
    child.kill();
  }
}

function theOne(path: string, inputs: readonly Input[]): Input {
  const [input] = inputs;
  if (input?.named === true && inputs.length === 1) return input;
  if (input?.within === undefined) throw new UsageError(`"${path}" is not one file. Name one document.`);
  throw new UsageError(`"${path}" is an archive. Name one document in it, as in "${input.path}".`);
}

async function unread(
  { path }: Input,
  { code, detail }: { readonly code: ProblemCode; readonly detail?: string | undefined },
): Promise<Parsed> {
  const { problemOf } = await import('../model/problem.ts');
  return { path, sha256: null, problem: problemOf(code, detail), understanding: null };
}
