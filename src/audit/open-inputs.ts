import { closeSync, openSync, readSync } from 'node:fs';
import { isArchive } from '../documents/zip/is-archive.ts';
import { type Input, WHOLE } from './inputs.ts';
import type { ListerOptions, Opened } from './lister.ts';
import { SAFELY } from './safely.ts';
import { isArchiveName } from './walk.ts';

const SIGNATURE = 'PK\x03\x04';
const SIGNATURE_OF_EMPTY = 'PK\x05\x06';
/** The header of the first file, with more of its name than any part of an Office package has (APPNOTE 4.3.7). */
const START_BYTES = 128;
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/**
 * Opens the archives among the inputs; where there is none, as for a single draft, nobody is asked.
 *
 * @throws UsageError as openArchives does
 */
export async function openInputs(found: readonly Input[], options: ListerOptions): Promise<Opened> {
  const archives = new Set(found.filter(mayBeArchive));
  if (archives.size === 0) return { inputs: found, worker: options.worker };
  const { openByWorker } = await import('./lister.ts');
  return openByWorker(found, archives, options);
}

/** Whether it is worth asking a worker if an input is an archive. What the user names may be one under any name. */
function mayBeArchive({ entry, named, path, wanted }: Input): boolean {
  if (entry !== 'file' || !(named || isArchiveName(path))) return false;
  return wanted?.some((one) => one !== WHOLE) === true || beginsLikeArchive(startOf(path));
}

/** Most Word documents, which are zips too, are told by the first part in them. */
function beginsLikeArchive(start: Buffer): boolean {
  const signature = start.toString('latin1', 0, SIGNATURE.length);
  if (signature !== SIGNATURE || start.byteLength < NAME_AT) return signature === SIGNATURE_OF_EMPTY;
  const nameEnd = NAME_AT + start.readUInt16LE(NAME_LENGTH_AT);
  return isArchive([start.toString('latin1', NAME_AT, nameEnd)]);
}

/** The first bytes of a file; none where it cannot be read, as its reader will say. */
function startOf(path: string): Buffer {
  const start = Buffer.alloc(START_BYTES);
  try {
    const file = openSync(path, SAFELY);
    try {
      return start.subarray(0, readSync(file, start, { position: 0 }));
    } finally {
      closeSync(file);
    }
  } catch {
    return Buffer.alloc(0);
  }
}
