import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';

/** One file inside a zip, as the central directory declares it. Sizes and offsets are in bytes. */
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

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_RECORD_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const EXTRA_ZIP64 = 1;

interface DeclaredEntry extends Omit<ZipEntry, 'dataStart'> {
  readonly start: number;
}

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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = findDirectory(view);
    if (count > limits.maxParts) throw new ReadProblem('too-complex', 'It has too many parts.');
    const entries = declaredEntries(view, { count, start }).map((entry) => locate(view, entry));
    refuseOverlaps(entries, start);
    return index(entries.map(({ entry }) => entry));
  } catch (error) {
    if (error instanceof RangeError) throw new ReadProblem('truncated', undefined, { cause: error });
    throw error;
  }
}

interface DirectoryRange {
  readonly count: number;
  readonly start: number;
}

function findDirectory(view: DataView): DirectoryRange {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const start = view.getUint32(at + 16, true);
    return start === IN_ZIP64 ? findDirectory64(view, at) : { count: view.getUint16(at + 10, true), start };
  }
  throw new ReadProblem('truncated');
}

function findDirectory64(view: DataView, endRecord: number): DirectoryRange {
  const locator = endRecord - 20;
  if (view.getUint32(locator, true) !== LOCATOR_64) throw new ReadProblem('truncated');
  const record = offset64(view, locator + 8);
  if (view.getUint32(record, true) !== END_RECORD_64) throw new ReadProblem('truncated');
  return { count: offset64(view, record + 32), start: offset64(view, record + 48) };
}

function offset64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function declaredEntries(view: DataView, { count, start }: DirectoryRange): DeclaredEntry[] {
  const entries: DeclaredEntry[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new ReadProblem('truncated');
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes);
    entries.push({
      name: new TextDecoder().decode(name),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizeAndStart(view, at),
    });
    at += 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return entries;
}

function sizeAndStart(view: DataView, at: number): { packedBytes: number; start: number } {
  const unpacked = view.getUint32(at + 24, true);
  const packedBytes = view.getUint32(at + 20, true);
  const start = view.getUint32(at + 42, true);
  if (packedBytes !== IN_ZIP64 && start !== IN_ZIP64) return { packedBytes, start };
  // The 64-bit fields stand in this order, and only those whose 32-bit field is full (APPNOTE 4.5.3).
  let field = zip64Field(view, at) + (unpacked === IN_ZIP64 ? 8 : 0);
  const packed64 = packedBytes === IN_ZIP64 ? offset64(view, field) : packedBytes;
  field += packedBytes === IN_ZIP64 ? 8 : 0;
  return { packedBytes: packed64, start: start === IN_ZIP64 ? offset64(view, field) : start };
}

function zip64Field(view: DataView, at: number): number {
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field < end) {
    if (view.getUint16(field, true) === EXTRA_ZIP64) return field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  throw new ReadProblem('truncated');
}

interface LocatedEntry {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
}

function locate(view: DataView, declared: DeclaredEntry): LocatedEntry {
  const { start, ...entry } = declared;
  if (view.getUint32(start, true) !== LOCAL_HEADER) throw new ReadProblem('truncated');
  const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const end = dataStart + entry.packedBytes;
  if (end > view.byteLength) throw new ReadProblem('truncated');
  return { entry: { ...entry, dataStart }, start, end };
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
