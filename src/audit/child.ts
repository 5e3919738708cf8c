import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ProblemCode } from '../model/problem.ts';
import { residentBytes } from './memory.ts';
import type { FromWorker, Job, Question, ToWorker } from './protocol.ts';

const MIB = 1024 * 1024;
/** The heap is bounded below the whole process, so that V8 collects before the parent loses patience. */
const HEAP_SHARE = 0.75;
const MEMORY_WATCH_MS = 20;
/** From this share of the limit on, growth that would pass the limit by the next look is not waited for. */
const NEAR = 0.75;
/** A process goes on taking memory until it has ended. */
const SPARE = 0.96;
const START_LIMIT_MS = 60_000;
const ERROR_TAIL = 4096;

export interface ChildLimits {
  readonly timeoutSeconds: number;
  readonly maxMemoryMb: number;
}

export type Answer =
  | { readonly type: 'answer'; readonly answer: unknown; readonly rssBytes: number }
  | { readonly type: 'failed'; readonly code: ProblemCode; readonly trace: string };

/** A worker process. It examines one document at a time and may be killed at any moment. */
export interface Child {
  readonly give: (job: Job) => void;
  /** Always answers: a child that hangs, bursts or dies answers with that. */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly alive: () => boolean;
  readonly kill: () => void;
}

const alive = new Set<ChildProcess>();

/** However the process ends, as long as it can do anything at all, no worker outlives it. */
function endWithUs(child: ChildProcess): void {
  if (alive.size === 0) process.on('exit', killAlive);
  alive.add(child);
  child.once('exit', () => {
    alive.delete(child);
    if (alive.size === 0) process.off('exit', killAlive);
  });
}

function killAlive(): void {
  for (const child of alive) child.kill('SIGKILL');
}

/** Starts a worker; it loads its modules while the caller goes on. */
export function startChild(worker: URL, limits: ChildLimits): Child {
  const heapMb = Math.floor(limits.maxMemoryMb * HEAP_SHARE);
  const child = fork(fileURLToPath(worker), {
    // What a parser prints must not reach our standard output; of its errors only the end is looked at.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // The C library keeps free memory apart for every thread that ever compiled something; one store keeps less.
    env: { MALLOC_ARENA_MAX: '1', ...process.env },
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      // Larger ones are no faster, and are never given back.
      '--min-semi-space-size=8',
      '--max-semi-space-size=8',
      // For `tidy`.
      '--expose-gc',
      '--disable-warning=ExperimentalWarning',
    ],
  });
  endWithUs(child);
  const onEnd = endingsOf(child);
  const ready = Promise.race([messageOrEnd(child, onEnd), delayed(START_LIMIT_MS)]);
  return {
    give: (job) => post(child, { type: 'job', job }),
    ask: async (question) => {
      if ((await ready)?.type !== 'ready') throw new Error('A worker process could not be started.');
      return askWithin(child, { question, onEnd, limits });
    },
    alive: () => child.connected && !child.killed,
    kill: () => child.kill('SIGKILL'),
  };
}

interface Asking {
  readonly question: Question;
  readonly onEnd: OnEnd;
  readonly limits: ChildLimits;
}

async function askWithin(child: ChildProcess, { question, onEnd, limits }: Asking): Promise<Answer> {
  const watch = watchLimits(child, limits);
  const reply = messageOrEnd(child, onEnd);
  post(child, question);
  const message = await reply;
  const exceeded = watch.stop();
  if (message.type === 'answer') return message;
  if (message.type === 'ready') throw new Error('A worker process lost its place.');
  return exceeded === null ? message : { type: 'failed', code: exceeded, trace: '' };
}

/** Kills the child when it takes too long or too much; `stop` tells which. */
function watchLimits(child: ChildProcess, { timeoutSeconds, maxMemoryMb }: ChildLimits) {
  let exceeded: ProblemCode | null = null;
  const killFor = (code: ProblemCode) => {
    exceeded ??= code;
    child.kill('SIGKILL');
  };
  const time = setTimeout(killFor, timeoutSeconds * 1000, 'timed-out');
  const most = SPARE * maxMemoryMb * MIB;
  let before = most;
  const memory = setInterval(() => {
    const rss = residentBytes(child.pid ?? 0);
    if (rss === null) return;
    const next = rss > NEAR * most ? rss + Math.max(0, rss - before) : rss;
    if (next > most) killFor('out-of-memory');
    before = rss;
  }, MEMORY_WATCH_MS);
  return {
    stop: (): ProblemCode | null => {
      clearTimeout(time);
      clearInterval(memory);
      return exceeded;
    },
  };
}

function post(child: ChildProcess, message: ToWorker): void {
  // A child that has just died cannot take it; its end answers instead.
  if (child.connected) child.send(message, () => undefined);
}

/** Has the end of a child told, once; gives the function that calls it off. */
type OnEnd = (tell: (end: Answer) => void) => () => void;

/** What the child says next, or how it ended. */
function messageOrEnd(child: ChildProcess, onEnd: OnEnd): Promise<FromWorker | Answer> {
  return new Promise((resolve) => {
    const callOff = onEnd(resolve);
    child.once('message', (message) => {
      callOff();
      resolve(message as FromWorker);
    });
  });
}

/**
 * How the child ended, as the answer to whatever it was asked. No promise of the end, which lives as long as the
 * child: what raced against it would keep every answer until then.
 */
function endingsOf(child: ChildProcess): OnEnd {
  const told = new Set<(end: Answer) => void>();
  let ended: Answer | null = null;
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    tail = `${tail}${chunk}`.slice(-ERROR_TAIL);
  });
  const failed = (code: ProblemCode): void => {
    ended ??= { type: 'failed', code, trace: '' };
    for (const tell of told) tell(ended);
    told.clear();
  };
  child.once('error', () => failed('reader-crashed'));
  child.once('close', () =>
    failed(/out of memory|allocation fail/i.test(tail) ? 'out-of-memory' : 'reader-crashed'),
  );
  return (tell) => {
    if (ended === null) told.add(tell);
    else tell(ended);
    return () => told.delete(tell);
  };
}

function delayed(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms, null).unref();
  });
}
