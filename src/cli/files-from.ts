import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { UsageError } from '../audit/usage-error.ts';

export interface ListOptions {
  /** Paths end with NUL instead of a line break: a path may hold a line break itself. */
  readonly nul: boolean;
  /** What "-" stands for. */
  readonly input: Readable;
}

/**
 * The paths in a list: one a line, empty lines left out, as `find` or a query of a database writes them.
 *
 * @throws UsageError where the list cannot be read or names nothing
 */
export async function filesFrom(list: string, { nul, input }: ListOptions): Promise<string[]> {
  const text = (list === '-' ? await buffer(input) : await contents(list)).toString('utf8');
  const lines = nul ? text.split('\0') : text.replace(/^\u{FEFF}/u, '').split(/\r?\n/);
  const paths = lines.filter((line) => line !== '');
  if (paths.length === 0) {
    throw new UsageError(`The list ${named(list)} names no file. One path a line is expected.`);
  }
  return paths;
}

const named = (list: string): string => (list === '-' ? 'on standard input' : `"${list}"`);

async function contents(path: string): Promise<Buffer> {
  try {
    await using file = await open(path);
    return await file.readFile();
  } catch {
    throw new UsageError(`The list "${path}" cannot be read. Check the path, and that you may open it.`);
  }
}
