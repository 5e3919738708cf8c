import type { Parsed } from '../model/understanding.ts';
import { findInputs } from './inputs.ts';
import type { AuditPorts } from './ports.ts';
import type { Reading, Resources } from './request.ts';
import { UsageError } from './usage-error.ts';

const MIB = 1024 * 1024;

export interface ParseRequest {
  readonly path: string;
  readonly packs: readonly string[];
  readonly reading: Reading;
  readonly resources: Omit<Resources, 'workers'>;
}

/**
 * Shows how one file is understood, in a worker that can be killed like those of an audit.
 *
 * @throws UsageError where the path leads to anything but one file; PackError
 */
export async function parseDocument(
  { path, packs, reading, resources }: ParseRequest,
  ports: Pick<AuditPorts, 'loadPacks' | 'startWorker'>,
): Promise<Parsed> {
  const [input, ...others] = await findInputs([path]);
  if (input?.named !== true || others.length > 0)
    throw new UsageError(`"${path}" is not one file. Name one document.`);
  const child = ports.startWorker(resources);
  try {
    const ruleSet = await ports.loadPacks(packs);
    child.give({ task: 'parse', ruleSet, reading, maxFileBytes: resources.maxFileMb * MIB });
    const answer = await child.ask(input.path);
    const [{ parsedSchema }, { problemOf }] = await Promise.all([
      import('../model/understanding.ts'),
      import('../model/problem.ts'),
    ]);
    if (answer.type === 'answer') return parsedSchema.parse(answer.answer);
    return { path: input.path, sha256: null, problem: problemOf(answer.code), understanding: null };
  } finally {
    child.kill();
  }
}
