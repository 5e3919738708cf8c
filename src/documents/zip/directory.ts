import { ReadProblem } from '../../model/problem.ts';
import { beyond, type Limits } from '../limits.ts';
import { viewOf } from './byte-source.ts';
import { findDirectory } from './end-record.ts';
import { headerLength } from './local-header.ts';
import { type CentralRecord, centralRecords } from './records.ts';

/** One part of an Office package. Sizes and offsets are in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Packing method of the zip specification (APPNOTE 4.4.5): 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly dataStart: number;
}

/** Entries by `entryKey` of their name. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

/** Part names of an Office package are equal whatever their case (ECMA-376 part 2, 6.2.2.3). */
export function entryKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * Reads the central directory and nothing else.
 *
 * @throws ReadProblem `truncated` where the directory is missing or points outside the file, `too-complex`
 * where there are too many parts or parts overlap, as only made-up archives do.
 */
export function readZipDirectory(bytes: Uint8Array, limits: Limits): ZipDirectory {
  const view = viewOf(bytes);
  try {
    const { count, start } = findDirectory(view);
    if (count > limits.maxParts) throw beyond('It has more than # parts.', limits.maxParts);
    const records = centralRecords(bytes, { start, most: count });
    if (records.length < count) throw new ReadProblem('truncated');
    const entries = records.map((record) => locate(view, record));
    refuseOverlaps(entries, start);
    return index(entries.map(({ entry }) => entry));
  } catch (error) {
    if (error instanceof RangeError) throw new ReadProblem('truncated', undefined, { cause: error });
    throw error;
  }
}

interface LocatedEntry {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

function locate(view: DataView, record: CentralRecord): LocatedEntry {
  const { start, nameBytes, encrypted, method, crc, packedBytes } = record;
  const dataStart = start + headerLength(view, start);
  const end = dataStart + packedBytes;
  if (end > view.byteLength) throw new ReadProblem('truncated');
  const name = new TextDecoder().decode(nameBytes);
  return { entry: { name, encrypted, method, crc, packedBytes, dataStart }, start, end };
}

function refuseOverlaps(entries: readonly LocatedEntry[], directoryStart: number): void {
  let previousEnd = 0;
  for (const { start, end } of entries.toSorted((one, other) => one.start - other.start)) {
    if (start < previousEnd || end > directoryStart) {
      throw new ReadProblem('too-complex', 'Its parts overlap, as they do only in made-up archives.');
    }
    previousEnd = end;
  }
}

function index(entries: readonly ZipEntry[]): ZipDirectory {
  const directory = new Map(entries.map((entry) => [entryKey(entry.name), entry]));
  if (directory.size < entries.length)
    throw new ReadProblem('truncated', 'Two of its parts have the same name.');
  return directory;
}
