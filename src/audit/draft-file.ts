import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Chunk } from '../reports/output.ts';

const OWNER_ONLY = 0o600;
const BATCH_CHARACTERS = 1 << 16;

/** A file that is being written under a temporary name beside its place. */
export interface DraftFile {
  readonly write: (chunk: Chunk) => Promise<void>;
  /** Makes sure that all of it is on the disk. */
  readonly finish: () => Promise<void>;
  /** Puts it, finished, in its place. */
  readonly keep: () => Promise<void>;
  /** Leaves no trace of it. */
  readonly discard: () => Promise<void>;
}

/** Begins a file. Reports hold personal data, so only their owner may read them. */
export async function beginFile(path: string): Promise<DraftFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const file = await open(temporary, 'wx', OWNER_ONLY);
  const remove = (): void => rmSync(temporary, { force: true });
  // A second Ctrl-C ends the process in the midst of it.
  process.once('exit', remove);
  // A write a word would cost more than the words.
  let waiting = '';
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = '';
    if (batch !== '') await file.writeFile(batch);
  };
  return {
    write: async (chunk) => {
      if (typeof chunk === 'string') waiting += chunk;
      if (typeof chunk !== 'string' || waiting.length >= BATCH_CHARACTERS) await flush();
      if (typeof chunk !== 'string') await file.writeFile(chunk);
    },
    finish: async () => {
      await flush();
      await file.sync();
      await file.close();
    },
    keep: async () => {
      await rename(temporary, path);
      process.off('exit', remove);
    },
    discard: async () => {
      await file.close().catch(() => undefined);
      remove();
      process.off('exit', remove);
    },
  };
}
