import type { Keeping } from './cache/keeping.ts';
import type { Child } from './child.ts';
import type { Input } from './inputs.ts';
import type { Journal } from './journal.ts';
import { examineAll } from './pool.ts';
import type { AuditPorts } from './ports.ts';
import type { Job } from './protocol.ts';
import type { Examined } from './record.ts';
import type { Resources } from './request.ts';
import type { Source, Stamp } from './source.ts';

interface Examining {
  readonly inputs: readonly Input[];
  /** Those of the inputs that are read. */
  readonly sources: readonly Source[];
  readonly job: Job;
  readonly first: Child;
  readonly resources: Resources;
  readonly isShard: boolean;
  readonly journal: Journal;
  /** Where another run may go on with the journal. */
  readonly keeping: Pick<Keeping, 'stampOf'> | null;
  readonly ports: AuditPorts;
}

/** Has the documents examined that the journal does not have yet, until the end or an interruption. */
export async function examineSources(examining: Examining): Promise<Examined> {
  const { sources, job, first, resources, journal, keeping, ports } = examining;
  // Loaded while the worker is at its first document.
  const recording = import('./record.ts').then(({ recorder }) => recorder(examining));
  const pending = [...sources.keys()].filter((document) => !journal.has(document));
  const inHand = new Map<number, InHand>();
  const sourceOf = (document: number): Source => sources[document] ?? { path: '' };
  const resumed = journal.count();
  const told = (findings: number): void => {
    const [oldest] = inHand;
    const slowest = oldest === undefined ? null : { document: oldest[0] + 1, since: oldest[1].since };
    ports.onProgress({ finished: journal.count(), resumed, total: sources.length, findings, slowest });
  };
  await examineAll(pending, {
    ...resources,
    first,
    start: () => {
      const child = ports.startWorker(resources);
      child.give(job);
      return child;
    },
    signal: ports.signal,
    sourceOf,
    onBegin: (document) => {
      const stamp = keeping?.stampOf(sourceOf(document)) ?? null;
      inHand.set(document, { since: performance.now(), stamp });
    },
    onAnswer: async (document, answer) => {
      const recorder = await recording;
      recorder.record(document, { answer, stamp: inHand.get(document)?.stamp ?? null });
      inHand.delete(document);
      if (answer.type === 'failed' && answer.trace !== '') ports.onTrouble(document + 1, answer.trace);
      told(recorder.findings());
    },
  });
  return (await recording).examined();
}

/** A document that a worker has. */
interface InHand {
  readonly since: number;
  readonly stamp: Stamp | null;
}
