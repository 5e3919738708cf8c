import { ReadProblem } from '../../model/problem.ts';
import { type Limits, tooLarge } from '../limits.ts';
import type { EntryPosition } from './archive.ts';
import { type ByteSource, viewOf } from './byte-source.ts';
import { inflate, isKnownMethod } from './inflate.ts';
import { headerLength, LOCAL_HEADER_BYTES } from './local-header.ts';
import { mostSwollen } from './unpack.ts';

/** Methods that occur in the wild, by their numbers (APPNOTE 4.4.5). */
const METHODS: Readonly<Record<number, string>> = {
  9: 'Deflate64',
  12: 'BZIP2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
};

/**
 * The bytes of one file in an archive; nothing else of the archive is read.
 *
 * @throws ReadProblem `encrypted`, `unsupported-packing`, `too-large` or `truncated`
 */
export function unpackFile(source: ByteSource, position: EntryPosition, limits: Limits): Uint8Array {
  const { start, end, packedBytes, method, crc, encrypted } = position;
  if (encrypted) throw new ReadProblem('encrypted');
  if (!isKnownMethod(method)) {
    const name = METHODS[method];
    throw new ReadProblem('unsupported-packing', name === undefined ? undefined : `The method is ${name}.`);
  }
  if (packedBytes > limits.maxFileBytes) throw tooLarge('It', limits.maxFileBytes);
  const dataStart = start + headerLength(viewOf(source.slice(start, start + LOCAL_HEADER_BYTES)));
  if (dataStart + packedBytes > end) throw new ReadProblem('truncated');
  const bytes = source.slice(dataStart, dataStart + packedBytes);
  return inflate({ bytes, method, crc }, Math.min(limits.maxFileBytes, mostSwollen(packedBytes, limits)));
}
