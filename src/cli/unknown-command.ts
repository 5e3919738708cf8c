import { existsSync } from 'node:fs';
import type { Interfaces } from '@oclif/core';
import { Config } from '@oclif/core/config';
import { display } from '../language/display.ts';
import { didYouMean } from '../language/nearest.ts';
import { EXIT } from './exit-codes.ts';
import type { Failure } from './failure.ts';

/** What to do about a command that does not exist: most often a path without "check" before it. */
export async function describeUnknownCommand(typed: string, options: Interfaces.Options): Promise<Failure> {
  const exitCode = EXIT.usage;
  if (existsSync(typed)) {
    return { message: `To audit "${display(typed)}", put "check" before it: ehc-audit check PATH`, exitCode };
  }
  const config = await Config.load(options);
  const names = config.commandIDs.map((id) => id.replaceAll(':', ' '));
  const name = typed.replaceAll(':', ' ');
  const nearest = didYouMean(name, names) || didYouMean(name.split(' ')[0] ?? '', names);
  const message = `There is no command "${display(name)}".${nearest} "ehc-audit --help" shows them all.`;
  return { message, exitCode };
}
