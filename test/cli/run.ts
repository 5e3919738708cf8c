import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

/** Plans that come with the program. */
export const PLANS = fileURLToPath(new URL('../../fixtures/plans/', import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands on its standard input; nothing can be read there otherwise. */
  readonly input?: string;
}

/** Starts the command as a user does: another process, standard output into a pipe. */
export function start(args: readonly string[], { cwd, environment, input }: RunOptions = {}): ChildProcess {
  const { NO_COLOR: _noColor, CI: _ci, DEBUG: _debug, ...inherited } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...inherited, ...environment },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  child.stdin?.end(input);
  return child;
}

/** The command's output and exit code, once it has ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve) =>
    child.once('close', (exitCode) =>
      resolve({
        exitCode,
        stdout: Buffer.concat(stdout).toString(),
        stderr: Buffer.concat(stderr).toString(),
      }),
    ),
  );
}

export function run(args: readonly string[], options?: RunOptions): Promise<Ended> {
  return ended(start(args, options));
}
