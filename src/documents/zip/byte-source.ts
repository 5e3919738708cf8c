import { ReadProblem } from '../../model/problem.ts';

/** Bytes that are taken piece by piece, so that a large archive is never in memory whole. */
export interface ByteSource {
  readonly byteLength: number;
  /**
   * The bytes from `start` up to, not with, `end`.
   *
   * @throws ReadProblem `truncated` where they do not all lie within the source
   */
  readonly slice: (start: number, end: number) => Uint8Array;
}

/** A source of this length; `read` is only asked for ranges that lie within it, and may give less. */
export function byteSource(byteLength: number, read: (start: number, end: number) => Uint8Array): ByteSource {
  return {
    byteLength,
    slice: (start, end) => {
      if (start < 0 || start > end || end > byteLength) throw new ReadProblem('truncated');
      const bytes = read(start, end);
      if (bytes.byteLength !== end - start) throw new ReadProblem('truncated');
      return bytes;
    },
  };
}

export function memorySource(bytes: Uint8Array): ByteSource {
  return byteSource(bytes.byteLength, (start, end) => bytes.subarray(start, end));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
