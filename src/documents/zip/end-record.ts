import { ReadProblem } from '../../model/problem.ts';

/** Where the central directory lies in the file, and how many entries it says it has. Bytes. */
export interface DirectoryRange {
  readonly count: number;
  readonly start: number;
  readonly byteLength: number;
}

const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_RECORD_BYTES = 22;
const LOCATOR_64_BYTES = 20;
const END_RECORD_64_BYTES = 56;
const LONGEST_COMMENT = 0xffff;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** How much of the end of a file holds its end record, whatever comment follows it. */
export const END_BYTES = END_RECORD_64_BYTES + LOCATOR_64_BYTES + END_RECORD_BYTES + LONGEST_COMMENT;

/**
 * Finds the end record (APPNOTE 4.3.14 to 4.3.16) in the end of a file, of which `view` begins at `base`.
 *
 * @throws ReadProblem `truncated`, RangeError where an offset leads out of the view
 */
export function findDirectory(view: DataView, base = 0): DirectoryRange {
  const last = view.byteLength - END_RECORD_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return rangeOf(view, { at, base });
  }
  throw new ReadProblem('truncated');
}

function rangeOf(
  view: DataView,
  { at, base }: { readonly at: number; readonly base: number },
): DirectoryRange {
  const disk = view.getUint16(at + 4, true);
  const count = view.getUint16(at + 10, true);
  const byteLength = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  const isFull = count === FULL_16 || byteLength === FULL_32 || start === FULL_32;
  const locator = at - LOCATOR_64_BYTES;
  if (isFull && locator >= 0 && view.getUint32(locator, true) === LOCATOR_64)
    return rangeOf64(view, offset64(view, locator + 8) - base);
  if (start === FULL_32) throw new ReadProblem('truncated');
  if (disk !== 0 && disk !== FULL_16)
    throw new ReadProblem(
      'truncated',
      'It is the last part of an archive that was split into several files.',
    );
  return { count, start, byteLength };
}

function rangeOf64(view: DataView, at: number): DirectoryRange {
  if (view.getUint32(at, true) !== END_RECORD_64) throw new ReadProblem('truncated');
  return {
    count: offset64(view, at + 32),
    byteLength: offset64(view, at + 40),
    start: offset64(view, at + 48),
  };
}

/** A 64-bit figure; those beyond 2^53 lead out of every file all the same. */
export function offset64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
