import { display, displayLines } from '../language/display.ts';
import { EXIT } from './exit-codes.ts';

/** How a failure is told to the user. */
export interface Failure {
  readonly message: string;
  readonly exitCode: number;
}

/** Failures whose sentences are written for users: nothing was audited, and they say what to do. */
const USER_ERRORS = new Set(['UsageError', 'PackError', 'SelectionError', 'ScaffoldError']);

/** Failures of the file system that a user can put right. */
const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room, or write the reports to another disk.',
  EACCES: 'A report cannot be written there: you have no permission. Choose another folder.',
  EPERM: 'A report cannot be written there: you have no permission. Choose another folder.',
  EROFS: 'A report cannot be written there: the disk is read-only. Choose another folder.',
  EMFILE: 'Too many files are open. Close other programs or use fewer --workers.',
};

/**
 * The sentence and the exit code of anything thrown. An error that nobody foresaw is ours: its own message
 * could quote a document, so it is not shown.
 */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : '';
  if (error instanceof Error && USER_ERRORS.has(error.name))
    return { message: displayLines(message), exitCode: EXIT.usage };
  if (isParserError(error)) return { message: parserMessage(message), exitCode: EXIT.usage };
  const known = error instanceof Error && 'code' in error ? SYSTEM[String(error.code)] : undefined;
  if (known !== undefined) return { message: known, exitCode: EXIT.internal };
  const name = error instanceof Error ? error.name : typeof error;
  return {
    message: `Something went wrong inside ehc-audit (${display(name)}). Please report it without sending any plan.`,
    exitCode: EXIT.internal,
  };
}

/** oclif marks what its own parser of flags and arguments found with an exit code. */
function isParserError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'oclif' in error && hasExit(error.oclif);
}

function hasExit(oclif: unknown): boolean {
  return typeof oclif === 'object' && oclif !== null && 'exit' in oclif && oclif.exit !== undefined;
}

/** oclif's advice on flags that take several values is about a way of writing that ours do not have. */
function parserMessage(message: string): string {
  const [main = ''] = message.replace(/\nSee more help with --help$/, '').split('\n\nNote: ');
  return displayLines(`${main}\nSee what it takes with --help.`);
}
