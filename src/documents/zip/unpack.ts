import { crc32, inflateRawSync } from 'node:zlib';
import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import type { ZipEntry } from './directory.ts';

const STORED = 0;
const DEFLATED = 8;

/** Unpacks entries of one file, counting what they really swell to, whatever their headers say. */
export interface Unpacker {
  readonly bytes: Uint8Array;
  readonly limits: Limits;
  /** Bytes that may still be unpacked from this file. */
  remainingBytes: number;
}

export function createUnpacker(bytes: Uint8Array, limits: Limits): Unpacker {
  return { bytes, limits, remainingBytes: limits.maxTotalBytes };
}

/**
 * The bytes of one part.
 *
 * @throws ReadProblem `encrypted`, `too-large` (a cap or the swelling ratio is passed), `truncated` (damaged)
 * or `unsupported-format` (packed by a method no word processor uses).
 */
export function unpack(unpacker: Unpacker, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new ReadProblem('encrypted');
  const packed = unpacker.bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes);
  const part = inflate(packed, entry.method, cap(unpacker, packed.byteLength));
  if (crc32(part) !== entry.crc) throw new ReadProblem('truncated');
  unpacker.remainingBytes -= part.byteLength;
  return part;
}

function cap({ limits, remainingBytes }: Unpacker, packedBytes: number): number {
  const swollen = Math.max(limits.ratioFromBytes, packedBytes * limits.maxRatio);
  return Math.min(limits.maxPartBytes, remainingBytes, swollen);
}

function inflate(packed: Uint8Array, method: number, maxOutputLength: number): Uint8Array {
  if (method === STORED) {
    if (packed.byteLength > maxOutputLength) throw new ReadProblem('too-large');
    return packed;
  }
  if (method !== DEFLATED) {
    throw new ReadProblem('unsupported-format', 'It is packed by a method that Word does not use.');
  }
  if (maxOutputLength < 1) throw new ReadProblem('too-large');
  try {
    return inflateRawSync(packed, { maxOutputLength });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    throw new ReadProblem(tooLarge ? 'too-large' : 'truncated', undefined, { cause: error });
  }
}
