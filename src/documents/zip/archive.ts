import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import { type ByteSource, viewOf } from './byte-source.ts';
import { END_BYTES, findDirectory } from './end-record.ts';
import { decodeName, isFolderName, pathInArchive } from './entry-name.ts';
import { LOCAL_HEADER_BYTES } from './local-header.ts';
import { type CentralRecord, centralRecords } from './records.ts';

/** Where a file lies in its archive, in bytes, and how it is packed: all that reading it takes. */
export interface EntryPosition {
  readonly start: number;
  /** Where the next file, or the directory, begins: nothing of this file may lie beyond. */
  readonly end: number;
  readonly packedBytes: number;
  readonly method: number;
  readonly crc: number;
  readonly encrypted: boolean;
}

export interface ArchivedFile {
  /** With "/" between folders, and below the archive whatever the entry's name says. */
  readonly path: string;
  readonly isLink: boolean;
  readonly position: EntryPosition;
}

const STARTS = new Set([0x04034b50, 0x06054b50]);
const UNIX = 3;
const UNIX_TYPE = 0xf000;
const UNIX_LINK = 0xa000;

/** Whether the bytes begin like those of a zip. */
export function startsAsZip(source: ByteSource): boolean {
  return source.byteLength >= 4 && STARTS.has(viewOf(source.slice(0, 4)).getUint32(0, true));
}

/**
 * The files in an archive, in the order of its directory. Reads the directory alone and unpacks nothing.
 *
 * @throws ReadProblem `truncated`, or `archive-too-complex` beyond the limits
 */
export function readArchive(source: ByteSource, limits: Limits): readonly ArchivedFile[] {
  try {
    const base = Math.max(0, source.byteLength - END_BYTES);
    const { count, start, byteLength } = findDirectory(viewOf(source.slice(base, source.byteLength)), base);
    if (count > limits.maxEntries || byteLength > limits.maxDirectoryBytes) throw tooMany(limits);
    const records = recordsOf(source.slice(start, start + byteLength), { count, limits });
    return withEnds(records, start).flatMap(asFile);
  } catch (error) {
    if (error instanceof RangeError) throw new ReadProblem('truncated', undefined, { cause: error });
    throw error;
  }
}

/** The count has 16 bits where a program knows no zip64: it must agree with what is there as far as it goes. */
function recordsOf(
  directory: Uint8Array,
  { count, limits }: { readonly count: number; readonly limits: Limits },
): readonly CentralRecord[] {
  const records = centralRecords(directory, { start: 0, most: limits.maxEntries + 1 });
  if (records.length > limits.maxEntries) throw tooMany(limits);
  if (records.length % 0x10000 !== count % 0x10000)
    throw new ReadProblem('truncated', 'Its directory does not list as many files as it says.');
  return records;
}

function tooMany({ maxEntries }: Limits): ReadProblem {
  return new ReadProblem(
    'archive-too-complex',
    `It lists more than ${maxEntries.toLocaleString('en-GB')} files.`,
  );
}

interface Placed {
  readonly record: CentralRecord;
  readonly end: number;
}

/** @throws ReadProblem where files share bytes, by which a small archive could swell without measure */
function withEnds(records: readonly CentralRecord[], directoryStart: number): readonly Placed[] {
  const inOrder = records.toSorted((one, other) => one.start - other.start);
  const ends = new Map<CentralRecord, number>();
  for (const [index, record] of inOrder.entries()) {
    const end = inOrder[index + 1]?.start ?? directoryStart;
    if (record.start + LOCAL_HEADER_BYTES + record.nameBytes.byteLength + record.packedBytes > end) {
      throw new ReadProblem(
        'archive-too-complex',
        'Files in it overlap or lie outside it, as they do only in made-up archives.',
      );
    }
    ends.set(record, end);
  }
  return records.map((record) => ({ record, end: ends.get(record) ?? 0 }));
}

function asFile({ record, end }: Placed): ArchivedFile[] {
  const name = decodeName(record.nameBytes);
  const { start, packedBytes, method, crc, encrypted, madeOn, attributes } = record;
  const isLink = madeOn === UNIX && ((attributes >>> 16) & UNIX_TYPE) === UNIX_LINK;
  const position = { start, end, packedBytes, method, crc, encrypted };
  return isFolderName(name) ? [] : [{ path: pathInArchive(name), isLink, position }];
}
