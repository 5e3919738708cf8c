import { constants, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type ProblemCode, ReadProblem } from '../model/problem.ts';

/** Links are not followed, and opening a pipe must not wait for its other end. Windows has neither flag. */
const SAFELY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const CODES: Readonly<Record<string, readonly [ProblemCode, string?]>> = {
  ENOENT: ['changed-while-reading'],
  ESTALE: ['changed-while-reading'],
  ELOOP: ['not-readable', 'It is a link, and links are not followed.'],
  EACCES: ['not-readable', 'You have no permission to read it.'],
  EPERM: ['not-readable', 'You have no permission to read it.'],
  EISDIR: ['not-readable', 'It is a folder.'],
};

/**
 * The bytes of a regular file, read once and whole.
 *
 * @throws ReadProblem where it is anything else, too large, unreadable, or changes meanwhile
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const file = await open(path, SAFELY);
    try {
      return await readStable(file, maxBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw asProblem(error);
  }
}

async function readStable(file: FileHandle, maxBytes: number): Promise<Uint8Array> {
  const before = await file.stat();
  if (!before.isFile()) throw new ReadProblem('not-readable', 'It is not a regular file.');
  if (before.size > maxBytes) throw new ReadProblem('too-large');
  const bytes = await file.readFile();
  if (!isSame(before, await file.stat())) throw new ReadProblem('changed-while-reading');
  if (bytes.byteLength === 0 && before.size > 0) throw new ReadProblem('not-downloaded');
  if (bytes.byteLength !== before.size) throw new ReadProblem('changed-while-reading');
  return bytes;
}

function isSame(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs && before.ino === after.ino;
}

function asProblem(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof ReadProblem) return error;
  const [code, detail] = CODES[String(error.code)] ?? ['not-readable'];
  return new ReadProblem(code, detail, { cause: error });
}
