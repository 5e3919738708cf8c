import { rmSync } from 'node:fs';
import { lstat, open, rename, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './usage-error.ts';

const OWNER_ONLY = 0o600;
const BATCH_CHARACTERS = 1 << 16;

/**
 * Makes sure, before anything is audited, that a report can be written.
 *
 * @throws UsageError where the place is a link, a folder, or in a folder that does not exist
 */
export async function checkDestination(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder?.isDirectory() !== true) {
    throw new UsageError(
      `The report "${path}" cannot be written: there is no folder "${dirname(path)}". Make it first.`,
    );
  }
  const existing = await lstat(path).catch(() => null);
  if (existing === null || existing.isFile()) return;
  const what = existing.isSymbolicLink() ? 'a link' : 'not a file';
  throw new UsageError(
    `The report "${path}" cannot be written: its place is taken by something that is ${what}. Choose another name.`,
  );
}

/**
 * Writes a file whole or not at all: under a temporary name beside it, then renamed. Reports hold personal
 * data, so only their owner may read them.
 */
export async function saveFile(path: string, chunks: Iterable<string>): Promise<void> {
  await checkDestination(path);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const remove = (): void => rmSync(temporary, { force: true });
  // A second Ctrl-C ends the process in the midst of it.
  process.once('exit', remove);
  try {
    await writeNew(temporary, chunks);
    await rename(temporary, path);
  } catch (error) {
    remove();
    throw error;
  } finally {
    process.off('exit', remove);
  }
}

async function writeNew(path: string, chunks: Iterable<string>): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY);
  try {
    for (const batch of batches(chunks)) await file.writeFile(batch);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The same text in larger pieces: a write a word would cost more than the words. */
export function* batches(chunks: Iterable<string>): Generator<string> {
  let batch = '';
  for (const chunk of chunks) {
    batch += chunk;
    if (batch.length >= BATCH_CHARACTERS) {
      yield batch;
      batch = '';
    }
  }
  if (batch !== '') yield batch;
}
