import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Command, Config } from '@oclif/core';
import type { Ended } from './run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

type CommandClass = typeof Command & (new (argv: string[], config: Config) => Command);

const COMMANDS: Readonly<Record<string, () => Promise<{ readonly default: CommandClass }>>> = {
  'baseline prune': () => import('../../src/commands/baseline/prune.ts'),
  'cache clear': () => import('../../src/commands/cache/clear.ts'),
  check: () => import('../../src/commands/check.ts'),
  'config show': () => import('../../src/commands/config/show.ts'),
  explain: () => import('../../src/commands/explain.ts'),
  merge: () => import('../../src/commands/merge.ts'),
  parse: () => import('../../src/commands/parse.ts'),
  report: () => import('../../src/commands/report.ts'),
  'rules diff': () => import('../../src/commands/rules/diff.ts'),
  'rules list': () => import('../../src/commands/rules/list.ts'),
  'rules new': () => import('../../src/commands/rules/new.ts'),
  'rules schema': () => import('../../src/commands/rules/schema.ts'),
  'rules test': () => import('../../src/commands/rules/test.ts'),
};

interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const config = Config.load(ROOT);
let before: Promise<unknown> = Promise.resolve();

/**
 * The command's output and exit code, as `run` of `run.ts` gives them, without another process: that takes a second
 * longer. What belongs to the process (help, signals, pipes, limits of time and memory) is tried there. One at a time.
 */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const ended = before.then(() => withProcess(options, () => runCommand(args)));
  before = ended.catch(() => undefined);
  return ended;
}

async function runCommand(args: readonly string[]): Promise<void> {
  const words = [2, 1].find((count) => COMMANDS[args.slice(0, count).join(' ')] !== undefined) ?? 0;
  const load = COMMANDS[args.slice(0, words).join(' ')];
  if (load === undefined) throw new Error(`No command is called as in "${args.join(' ')}".`);
  const { default: command } = await load();
  await command.run(args.slice(words), await config);
}

/** Gives the work a process of its own as far as commands can tell. */
async function withProcess(
  { cwd = process.cwd(), environment = {} }: RunOptions,
  work: () => Promise<void>,
): Promise<Ended> {
  const { NO_COLOR: _noColor, CI: _ci, DEBUG: _debug, NODE_ENV: _node, ...inherited } = process.env;
  const [stdout, stderr] = [sink(), sink()];
  const signals = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  const restore = [
    replaced('env', { ...inherited, ...environment }),
    replaced('stdout', stdout.stream),
    replaced('stderr', stderr.stream),
  ];
  const home = process.cwd();
  process.chdir(cwd);
  process.exitCode = undefined;
  try {
    await work();
    return { exitCode: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.exitCode = undefined;
    process.chdir(home);
    for (const back of restore) back();
    for (const [signal, kept] of signals)
      for (const listener of process.listeners(signal))
        if (!kept.includes(listener)) process.off(signal, listener);
  }
}

/** Puts something else into the place of a property of the process; gives what puts the first one back. */
function replaced(name: 'env' | 'stdout' | 'stderr', value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(process, name);
  Object.defineProperty(process, name, { value, configurable: true, writable: true, enumerable: true });
  return () => own !== undefined && Object.defineProperty(process, name, own);
}

/** A stream that keeps what is written to it. */
function sink(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
