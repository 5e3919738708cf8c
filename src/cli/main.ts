import { fileURLToPath } from 'node:url';
import type { Interfaces } from '@oclif/core';
import { endEarly, startEarly } from '../audit/first-worker.ts';
import { type Failure, failureOf } from './failure.ts';
import { stopWhenInterrupted } from './interruption.ts';
import { leave } from './leave.ts';
import { drain, note } from './streams.ts';

interface Program extends Omit<Interfaces.Options, 'root'> {
  /** The folder of package.json. */
  readonly root: URL;
}

/**
 * Runs one command. Exit codes are set, never forced: the process ends by itself once its output has been
 * read, which no time limit cuts short.
 */
export async function main(argv: string[], program: Program): Promise<void> {
  process.once('uncaughtException', (error) => void endBadly(failureOf(error)));
  if (argv[0] === 'check' || argv[0] === 'parse') {
    stopWhenInterrupted();
    startEarly();
  }
  const { run } = await import('@oclif/core/run');
  const options = { ...program, root: fileURLToPath(program.root) };
  try {
    await run(argv, options);
  } catch (error) {
    tell((await unknownCommand(error, options)) ?? failureOf(error));
  } finally {
    endEarly();
  }
}

function tell({ message, exitCode }: Failure): void {
  note(`Error: ${message}`);
  process.exitCode = exitCode;
}

/** Where not even this can be written, as on a full disk, a second failure must not be told for ever. */
async function endBadly(failure: Failure): Promise<void> {
  process.on('uncaughtException', () => leave(failure.exitCode));
  tell(failure);
  await drain();
  leave(failure.exitCode);
}

/** oclif only says that there is no such command. */
async function unknownCommand(error: unknown, options: Interfaces.Options): Promise<Failure | undefined> {
  const typed = error instanceof Error ? /^command (.+) not found$/s.exec(error.message)?.[1] : undefined;
  if (typed === undefined) return undefined;
  const { describeUnknownCommand } = await import('./unknown-command.ts');
  return describeUnknownCommand(typed, options);
}
