import { tooLarge } from '../documents/limits.ts';
import { ReadProblem } from '../model/problem.ts';
import { type OpenFile, withRegularFile } from './regular-file.ts';

/**
 * The bytes of a regular file, read once and whole.
 *
 * @throws ReadProblem where it is anything else, too large, unreadable, or changes meanwhile
 */
export function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  return withRegularFile(path, (file) => readWhole(file, maxBytes));
}

async function readWhole({ handle, stamp }: OpenFile, maxBytes: number): Promise<Uint8Array> {
  if (stamp.size > maxBytes) throw tooLarge('It', maxBytes);
  const bytes = await handle.readFile();
  if (bytes.byteLength === 0 && stamp.size > 0) throw new ReadProblem('not-downloaded');
  if (bytes.byteLength !== stamp.size) throw new ReadProblem('changed-while-reading');
  return bytes;
}
