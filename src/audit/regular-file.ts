import { readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type ByteSource, byteSource } from '../documents/zip/byte-source.ts';
import { type ProblemCode, ReadProblem } from '../model/problem.ts';
import { SAFELY } from './safely.ts';
import type { Stamp } from './source.ts';

const CODES: Readonly<Record<string, readonly [ProblemCode, string?]>> = {
  ENOENT: ['changed-while-reading'],
  ESTALE: ['changed-while-reading'],
  ELOOP: ['not-readable', 'It is a link, and links are not followed.'],
  EACCES: ['not-readable', 'You have no permission to read it.'],
  EPERM: ['not-readable', 'You have no permission to read it.'],
  EISDIR: ['not-readable', 'It is a folder.'],
};

/** A file while it is open. */
export interface OpenFile {
  readonly handle: FileHandle;
  readonly stamp: Stamp;
}

/**
 * Opens a regular file and makes sure that it is the same after its use as before.
 *
 * @throws ReadProblem where it is anything else, unreadable, or changes meanwhile
 */
export async function withRegularFile<T>(path: string, use: (file: OpenFile) => T | Promise<T>): Promise<T> {
  try {
    const handle = await open(path, SAFELY);
    try {
      return await useStable(handle, use);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asProblem(error, path);
  }
}

async function useStable<T>(handle: FileHandle, use: (file: OpenFile) => T | Promise<T>): Promise<T> {
  const stats = await handle.stat();
  if (!stats.isFile()) throw new ReadProblem('not-readable', 'It is not a regular file.');
  const stamp = { size: stats.size, mtimeMs: stats.mtimeMs };
  const using = Promise.resolve({ handle, stamp }).then(use);
  // Whatever went wrong with a file that changes, its changing is the reason.
  await using.catch(() => undefined);
  if (!isSame(stamp, await handle.stat())) throw new ReadProblem('changed-while-reading');
  return using;
}

export function isSame(one: Stamp, other: Stamp): boolean {
  return one.size === other.size && one.mtimeMs === other.mtimeMs;
}

/** The file's bytes, read from the disk as they are asked for. */
export function fileSource({ handle, stamp }: OpenFile): ByteSource {
  return byteSource(stamp.size, (start, end) => {
    const bytes = Buffer.alloc(end - start);
    let length = 0;
    while (length < bytes.byteLength) {
      const read = readSync(handle.fd, bytes, { offset: length, position: start + length });
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  });
}

/** Stands for the bytes of a name that are no text: no path with it leads back to the file. */
const NO_TEXT = '\ufffd';

function asProblem(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof ReadProblem) return error;
  if (error.code === 'ENOENT' && path.includes(NO_TEXT))
    return new ReadProblem('not-readable', 'Its name has signs that are no text. Rename it.', {
      cause: error,
    });
  const [code, detail] = CODES[String(error.code)] ?? ['not-readable'];
  return new ReadProblem(code, detail, { cause: error });
}
