import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';

/** System calls that open, make, move or remove files, and all that have to do with a network. */
const CALLS =
  '%network,open,openat,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat,mknod,mknodat';

/** What a command did, as the system saw it. */
export interface Trace {
  readonly status: number | null;
  readonly stderr: string;
  /** Families of the sockets it asked for: "AF_UNIX". */
  readonly sockets: readonly string[];
  /** Files that were opened to be read, and those that were written, made, moved or removed. */
  readonly read: readonly string[];
  readonly written: readonly string[];
}

/** Why system calls cannot be traced here; null where they can. */
export function whyNotTraceable(): string | null {
  const { error, status, stderr } = spawnSync('strace', ['-f', '-qq', '-o', '/dev/null', 'true'], {
    encoding: 'utf8',
  });
  if (error !== undefined) return 'strace is not installed: apt-get install strace';
  return status === 0 ? null : `strace is not allowed here: ${stderr.trim()}`;
}

/** Runs a command under strace. */
export function traced(
  command: readonly string[],
  { cwd, file, environment }: { cwd: string; file: string; environment: NodeJS.ProcessEnv },
): Trace {
  const { status, stderr } = spawnSync(
    'strace',
    ['-f', '-qq', '-o', file, '-e', `trace=${CALLS}`, ...command],
    {
      cwd,
      env: environment,
      encoding: 'utf8',
      timeout: 120_000,
      killSignal: 'SIGKILL',
    },
  );
  const calls = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/ = -1 E/.test(line));
  const files = calls.flatMap((line) => filesOf(line, cwd));
  return {
    status,
    stderr,
    sockets: calls.flatMap((line) => /\bsocket(?:pair)?\((AF_\w+)/.exec(line)?.[1] ?? []),
    read: unique(files.filter(({ isWritten }) => !isWritten)),
    written: unique(files.filter(({ isWritten }) => isWritten)),
  };
}

interface Touched {
  readonly path: string;
  readonly isWritten: boolean;
}

const unique = (files: readonly Touched[]): string[] => [...new Set(files.map(({ path }) => path))];

/** The files that a call names; calls without a name are no matter. */
function filesOf(line: string, cwd: string): Touched[] {
  const call = /^\d+\s+(\w+)\((.*)/.exec(line);
  const [, name = '', rest = ''] = call ?? [];
  if (call === null || /^(?:socket|connect|bind|send|recv|get|set|listen|accept|shutdown)/.test(name))
    return [];
  const isOpened = name === 'open' || name === 'openat';
  const isWritten = !isOpened || /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC/.test(rest);
  const paths = [...rest.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => path);
  return paths.map((path) => ({ path: normalize(isAbsolute(path) ? path : join(cwd, path)), isWritten }));
}
