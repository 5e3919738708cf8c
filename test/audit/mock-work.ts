import { listArchive } from '../../src/audit/list-archive.ts';
import { createSourceReader, type ReadSource } from '../../src/audit/read-source.ts';
import type { Work } from '../../src/audit/serve.ts';
import type { Source } from '../../src/audit/source.ts';
import { unaudited } from '../../src/audit/unaudited.ts';
import { problemOf, ReadProblem } from '../../src/model/problem.ts';

/** A worker that does what the file it is given says, so that no real document has to be made to fail. */
const BEHAVIOURS: Readonly<Record<string, (path: string) => unknown>> = {
  good: (path) => ({
    ...unaudited(path, { outcome: 'skipped', problem: problemOf('not-a-plan') }),
    outcome: 'audited',
    problem: null,
    kind: 'plan',
    stage: 'final',
  }),
  named: (path) => ({ ...Object(BEHAVIOURS.good?.(path)), namedInPath: true }),
  skipped: (path) =>
    unaudited(path, { outcome: 'skipped', problem: problemOf('not-a-plan'), kind: 'advice' }),
  hang: () => {
    for (;;);
  },
  exit: () => process.kill(process.pid, 'SIGKILL'),
  eat: () => {
    const held: unknown[] = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
  },
  swell: () => {
    const held: Buffer[] = [];
    for (;;) held.push(Buffer.alloc(8 * 1024 * 1024, 1));
  },
  throw: () => {
    throw new TypeError('Robin Ashdown was born on 4 May 2014');
  },
  deep: () => {
    const descend = (depth: number): number => descend(depth + 1) + 1;
    return descend(0);
  },
  noise: (path) => {
    process.stdout.write('noise on standard output');
    return BEHAVIOURS.good?.(path);
  },
  strange: () => ({ path: 'somewhere-else.docx', outcome: 'audited' }),
};

async function behaviourOf(source: Source, readSource: ReadSource): Promise<string | ReadProblem> {
  try {
    return new TextDecoder().decode(await readSource(source)).trim();
  } catch (error) {
    if (error instanceof ReadProblem) return error;
    throw error;
  }
}

/** The work of one worker. */
export function mockWork(): Work {
  let examined = 0;
  const examine = async (source: Source, readSource: ReadSource): Promise<unknown> => {
    const { path } = source;
    examined += 1;
    const behaviour = await behaviourOf(source, readSource);
    if (typeof behaviour !== 'string') {
      const problem = problemOf(behaviour.code, behaviour.detail);
      return unaudited(path, { outcome: 'unreadable', problem });
    }
    // A worker that its earlier documents have worn out: fails unless it is new.
    if (behaviour === 'tired' && examined > 1) process.kill(process.pid, 'SIGKILL');
    return (BEHAVIOURS[behaviour] ?? BEHAVIOURS.good)?.(path);
  };
  return {
    prepare: async ({ maxFileBytes }) => {
      const readSource = createSourceReader(maxFileBytes);
      return (source) => examine(source, readSource);
    },
    list: (source, maxFileBytes) => {
      if (source.path.endsWith('hang.zip')) BEHAVIOURS.hang?.(source.path);
      return listArchive(source, maxFileBytes);
    },
    view: async () => null,
  };
}
