import { crc32, inflateRawSync } from 'node:zlib';
import { ReadProblem } from '../../model/problem.ts';
import { tooLarge } from '../limits.ts';

export const STORED = 0;
export const DEFLATED = 8;

export interface Packed {
  readonly bytes: Uint8Array;
  readonly method: typeof STORED | typeof DEFLATED;
  /** Of the unpacked bytes. */
  readonly crc: number;
}

/** XML packs to about a sixteenth: with so much room at once most parts come out in one piece. */
const USUAL_SWELLING = 16;
const LEAST_ROOM = 1024;
const MOST_ROOM = 1024 * 1024;

/** Whether packed bytes can be unpacked; other methods are rare and have their own words where they occur. */
export function isKnownMethod(method: number): method is Packed['method'] {
  return method === STORED || method === DEFLATED;
}

/**
 * Unpacks, counting the bytes that really come out, whatever any header says.
 *
 * @throws ReadProblem `too-large` where more than `maxBytes` come out, `truncated` where they are damaged
 */
export function inflate(packed: Packed, maxBytes: number): Uint8Array {
  const bytes = packed.method === STORED ? within(packed.bytes, maxBytes) : deflated(packed.bytes, maxBytes);
  if (crc32(bytes) !== packed.crc) throw new ReadProblem('truncated');
  return bytes;
}

function within(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes.byteLength > maxBytes) throw tooLarge('A part of it', maxBytes);
  return bytes;
}

function deflated(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (maxBytes < 1) throw tooLarge('A part of it', maxBytes);
  try {
    const chunkSize = Math.min(MOST_ROOM, Math.max(LEAST_ROOM, bytes.byteLength * USUAL_SWELLING));
    return inflateRawSync(bytes, { maxOutputLength: maxBytes, chunkSize });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge('A part of it', maxBytes);
    throw new ReadProblem('truncated', undefined, { cause: error });
  }
}
