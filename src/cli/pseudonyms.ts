import { resolve } from 'node:path';
import type { Audited } from '../audit/audited.ts';
import { INSIDE } from '../audit/inputs.ts';
import { checkDestination, saveFile } from '../audit/save.ts';
import { UsageError } from '../audit/usage-error.ts';
import { pseudonymTable } from '../reports/pseudonym-table.ts';

/**
 * Makes sure that the table of references can be written, and apart from all reports.
 *
 * @throws UsageError
 */
export async function checkTable(table: string, outputs: readonly string[]): Promise<void> {
  if (outputs.some((output) => resolve(output) === resolve(table))) {
    throw new UsageError(
      `"${table}" is both a report and the table of --pseudonyms, which tells whose references they are. Keep them apart: give the table another name.`,
    );
  }
  await checkDestination(table);
}

/** Writes which document each reference stands for. */
export async function writeTable(table: string, { pseudonyms }: Pick<Audited, 'pseudonyms'>): Promise<void> {
  await saveFile(table, pseudonymTable(pseudonyms));
}

/** Has a mistake told without the names that stood in the command: what it says may be kept in a log. */
export async function withoutNames<Value>(
  paths: readonly string[],
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(nameless(error.message, paths)) : error;
  }
}

function nameless(message: string, paths: readonly string[]): string {
  const names = paths.flatMap((path, index) =>
    [path, ...path.split(INSIDE)].map((name) => ({ name, number: index + 1 })),
  );
  return names
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.name.length - one.name.length)
    .reduce((text, { name, number }) => text.replaceAll(`"${name}"`, `[path ${number}]`), message);
}
