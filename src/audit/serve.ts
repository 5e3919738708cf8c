import type { ProblemCode } from '../model/problem.ts';
import type { FromWorker, Job, ToWorker } from './protocol.ts';
import type { ViewWanted } from './reading-views/wanted.ts';
import type { Source } from './source.ts';

/** Examines a document. */
export type Examine = (source: Source) => Promise<unknown>;

interface Writing {
  readonly view: ViewWanted;
  readonly maxFileBytes: number;
}

/** What a worker can be asked for. */
export interface Work {
  readonly prepare: (job: Job) => Promise<Examine>;
  readonly list: (source: Source, maxFileBytes: number) => Promise<unknown>;
  readonly view: (source: Source, writing: Writing) => Promise<unknown>;
}

/** Answers the parent's messages, one document at a time, until the parent goes away. */
export function serve(work: Work): void {
  const answerTo = answering(work);
  // A terminal sends its signals to the whole group; only the parent decides what they mean.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
  process.on('message', (message: ToWorker) => void answerTo(message)?.then(send));
  // Whatever is in hand, nobody waits for it any more.
  process.on('disconnect', () => process.exit());
  send({ type: 'ready' });
}

/** What a worker answers to each message: nothing to a job, which the questions after it are about. */
export function answering({
  prepare,
  list,
  view,
}: Work): (message: ToWorker) => Promise<FromWorker> | undefined {
  let examine: Promise<Examine> | undefined;
  return (message) => {
    if (message.type === 'job') {
      examine = prepare(message.job);
      return undefined;
    }
    if (message.type === 'list') return answer(() => list(message.source, message.maxFileBytes));
    if (message.type === 'view') return answer(() => view(message.source, message));
    if (message.type === 'tidy') return answer(tidy);
    return answer(async () => (await examine)?.(message.source));
  };
}

/** V8 keeps what it may need again, up to several times of what is in use; nothing but this makes it give that back. */
async function tidy(): Promise<null> {
  await globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' });
  return null;
}

function send(message: FromWorker): void {
  process.send?.(message);
}

async function answer(work: () => Promise<unknown>): Promise<FromWorker> {
  try {
    return { type: 'answer', answer: await work(), rssBytes: process.memoryUsage.rss() };
  } catch (error) {
    return { type: 'failed', code: codeOf(error), trace: traceOf(error) };
  }
}

/** V8 reports some exhausted limits as errors that can be caught. */
function codeOf(error: unknown): ProblemCode {
  if (!(error instanceof RangeError)) return 'reader-crashed';
  if (error.message.startsWith('Maximum call stack')) return 'too-complex';
  return /allocation failed|Invalid string length|Invalid array length/i.test(error.message)
    ? 'out-of-memory'
    : 'reader-crashed';
}

/** Name and frames of an error without its message, which could quote the document. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
