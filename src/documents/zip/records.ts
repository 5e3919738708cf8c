import { ReadProblem } from '../../model/problem.ts';
import { viewOf } from './byte-source.ts';
import { offset64 } from './end-record.ts';

/** What the central directory declares of one file. Sizes and offsets are in bytes, from the file's start. */
export interface CentralRecord {
  readonly nameBytes: Uint8Array;
  readonly encrypted: boolean;
  /** Packing method of the zip specification (APPNOTE 4.4.5): 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  /** Where the file's own header begins. */
  readonly start: number;
  /** What system made the entry (APPNOTE 4.4.2), and the attributes the file had there. */
  readonly madeOn: number;
  readonly attributes: number;
}

const CENTRAL_HEADER = 0x02014b50;
const HEADER_BYTES = 46;
const IN_ZIP64 = 0xffffffff;
const EXTRA_ZIP64 = 1;

interface Stretch {
  /** Where the first record begins. */
  readonly start: number;
  readonly most: number;
}

/**
 * The records of a central directory, at most so many, until the bytes end or something else follows.
 *
 * @throws RangeError where a record leads out of the bytes
 */
export function centralRecords(bytes: Uint8Array, { start, most }: Stretch): readonly CentralRecord[] {
  const view = viewOf(bytes);
  const records: CentralRecord[] = [];
  let at = start;
  while (records.length < most && isRecord(view, at)) {
    const nameEnd = at + HEADER_BYTES + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new RangeError('The record leads out of the directory.');
    records.push(recordAt(view, { at, nameBytes: bytes.subarray(at + HEADER_BYTES, nameEnd) }));
    at = next;
  }
  return records;
}

function isRecord(view: DataView, at: number): boolean {
  return at + HEADER_BYTES <= view.byteLength && view.getUint32(at, true) === CENTRAL_HEADER;
}

interface RecordPlace {
  readonly at: number;
  readonly nameBytes: Uint8Array;
}

function recordAt(view: DataView, { at, nameBytes }: RecordPlace): CentralRecord {
  return {
    nameBytes,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    madeOn: view.getUint8(at + 5),
    attributes: view.getUint32(at + 38, true),
    ...sizeAndStart(view, at),
  };
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
  let field = at + HEADER_BYTES + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field < end) {
    if (view.getUint16(field, true) === EXTRA_ZIP64) return field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  throw new ReadProblem('truncated');
}
