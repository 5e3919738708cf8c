import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Child } from './child.ts';
import type { Question } from './protocol.ts';
import type { Source } from './source.ts';

const MIB = 1024 * 1024;
/** A worker that keeps more than this share of its memory between documents tidies up, or else is replaced. */
const TIRED_SHARE = 0.6;
/** After an interruption, how long documents that have been begun may go on. */
const GRACE_MS = 5000;
/** Until a signal that a worker has heard has reached this process too. */
const HEARSAY_MS = 100;
/** Starting one more worker costs as much as auditing some documents. */
const DOCUMENTS_PER_WORKER = 6;

export interface PoolOptions {
  readonly workers: number;
  readonly maxMemoryMb: number;
  /** Starts a worker and gives it its job. */
  readonly start: () => Child;
  /** A worker started beforehand, used first. */
  readonly first: Child;
  readonly signal: AbortSignal;
  readonly sourceOf: (document: number) => Source;
  /** Called just before a document is given to a worker. */
  readonly onBegin: (document: number) => void;
  /** Called as answers come in, in no particular order; the worker that answered waits until it is done. */
  readonly onAnswer: (document: number, answer: Answer) => Promise<void>;
}

/**
 * Has every document examined, by several workers where that pays; documents are numbers. After an interruption
 * none is begun, those in hand get a few seconds more, and the rest stays without an answer. No worker is left at
 * the end.
 *
 * No library's pool: they watch no worker's memory while it is at work, cannot start one before they know its
 * limits, and none could be handed the worker that has been loading since before the command line was read.
 */
export async function examineAll(documents: readonly number[], options: PoolOptions): Promise<void> {
  const children = new Set<Child>([options.first]);
  const killAll = () => {
    for (const child of children) child.kill();
  };
  const stopped = afterGrace(options.signal, killAll);
  const queue = documents.values();
  const lanes = Math.max(1, Math.min(options.workers, Math.ceil(documents.length / DOCUMENTS_PER_WORKER)));
  try {
    await Promise.all(
      Array.from({ length: lanes }, (_, lane) => runLane(lane, { queue, children, options })),
    );
  } finally {
    stopped();
    killAll();
  }
}

interface Lane {
  readonly queue: Iterator<number>;
  readonly children: Set<Child>;
  readonly options: PoolOptions;
}

async function runLane(lane: number, { queue, children, options }: Lane): Promise<void> {
  const { signal, start, sourceOf, onBegin, onAnswer } = options;
  let child = lane === 0 ? options.first : undefined;
  let fresh = true;
  const replace = () => {
    child?.kill();
    const next = start();
    children.add(next);
    fresh = true;
    return next;
  };
  while (!signal.aborted) {
    const next = queue.next();
    if (next.done === true) return;
    const document = next.value;
    const question: Question = { type: 'document', source: sourceOf(document) };
    if (child?.alive() !== true) child = replace();
    onBegin(document);
    let answer = await askUnlessStopped(child, question, signal);
    if (answer !== null && isTired(answer, fresh) && !signal.aborted) {
      child = replace();
      answer = await askUnlessStopped(child, question, signal);
    }
    if (answer === null || wasCutOff(answer, child, signal)) return;
    await onAnswer(document, answer);
    fresh = false;
    if (keepsTooMuch(answer, options) && !(await tidied(child, options))) child.kill();
  }
}

/**
 * The answer, or null after an interruption: one that goes to all processes of the group ends a worker that has
 * only just been started, perhaps before this process has heard of it.
 */
async function askUnlessStopped(
  child: Child,
  question: Question,
  signal: AbortSignal,
): Promise<Answer | null> {
  try {
    return await child.ask(question);
  } catch (error) {
    await wait(HEARSAY_MS);
    if (signal.aborted) return null;
    throw error;
  }
}

/** Whether earlier documents of the same worker may be to blame; such a document is tried once more alone. */
function isTired(answer: Answer, fresh: boolean): boolean {
  return !fresh && answer.type === 'failed' && answer.code !== 'timed-out';
}

function wasCutOff(answer: Answer, child: Child, signal: AbortSignal): boolean {
  return signal.aborted && answer.type === 'failed' && !child.alive();
}

/** A new worker costs as much as a dozen documents, tidying up about as much as one. */
async function tidied(child: Child, options: PoolOptions): Promise<boolean> {
  const answer = options.signal.aborted
    ? null
    : await askUnlessStopped(child, { type: 'tidy' }, options.signal);
  return answer?.type === 'answer' && !keepsTooMuch(answer, options);
}

function keepsTooMuch(answer: Answer, { maxMemoryMb }: PoolOptions): boolean {
  return answer.type === 'answer' && answer.rssBytes > maxMemoryMb * MIB * TIRED_SHARE;
}

/** Calls back some seconds after the signal; gives the function that calls it off. */
function afterGrace(signal: AbortSignal, callback: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    timer = setTimeout(callback, GRACE_MS);
  };
  signal.addEventListener('abort', begin, { once: true });
  return () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', begin);
  };
}
