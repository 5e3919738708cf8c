import { Command } from '@oclif/core/command';
import { failureOf } from './failure.ts';
import { note } from './streams.ts';

/** What all commands share: failures become one sentence on standard error and an exit code. */
export abstract class BaseCommand extends Command {
  protected override async catch(error: Error): Promise<void> {
    const { message, exitCode } = failureOf(error);
    note(`Error: ${message}`);
    if (process.env.DEBUG !== undefined && error.stack !== undefined) note(error.stack);
    process.exitCode = exitCode;
  }
}
