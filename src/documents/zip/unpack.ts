import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import type { ZipEntry } from './directory.ts';
import { inflate, isKnownMethod } from './inflate.ts';

/** Unpacks parts of one package, counting what all of them really swell to. */
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
  const { encrypted, method, crc, dataStart, packedBytes } = entry;
  if (encrypted) throw new ReadProblem('encrypted');
  if (!isKnownMethod(method)) {
    throw new ReadProblem('unsupported-format', 'It is packed by a method that Word does not use.');
  }
  const bytes = unpacker.bytes.subarray(dataStart, dataStart + packedBytes);
  const part = inflate({ bytes, method, crc }, cap(unpacker, packedBytes));
  unpacker.remainingBytes -= part.byteLength;
  return part;
}

function cap({ limits, remainingBytes }: Unpacker, packedBytes: number): number {
  return Math.min(limits.maxPartBytes, remainingBytes, mostSwollen(packedBytes, limits));
}

/** The bytes that packed ones may swell to before they are taken for a trap. */
export function mostSwollen(packedBytes: number, { ratioFromBytes, maxRatio }: Limits): number {
  return Math.max(ratioFromBytes, packedBytes * maxRatio);
}
