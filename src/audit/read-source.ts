import { DEFAULT_LIMITS, type Limits } from '../documents/limits.ts';
import { memorySource } from '../documents/zip/byte-source.ts';
import { unpackFile } from '../documents/zip/unpack-file.ts';
import { ReadProblem } from '../model/problem.ts';
import { readBytes } from './read-bytes.ts';
import { fileSource, isSame, withRegularFile } from './regular-file.ts';
import type { Source, Within } from './source.ts';

/**
 * Gives the bytes of a document, alone or in an archive, whose other files are left alone.
 *
 * @throws ReadProblem
 */
export type ReadSource = (source: Source) => Promise<Uint8Array>;

/** A reader that keeps the last archive found inside an archive, since its documents come one after another. */
export function createSourceReader(maxFileBytes: number): ReadSource {
  const limits = { ...DEFAULT_LIMITS, maxFileBytes };
  let kept: { readonly of: string; readonly archive: Uint8Array } | undefined;
  return async ({ path, file = path, within }) => {
    if (within === undefined) return readBytes(file, maxFileBytes);
    const [, inner] = within.positions;
    if (inner === undefined) return unpackFrom(within, limits);
    const of = JSON.stringify([within.archive, within.stamp, within.positions[0]]);
    if (kept?.of !== of) {
      // Let go before the next is unpacked: two would not have to fit into memory.
      kept = undefined;
      kept = { of, archive: await unpackFrom(within, limits) };
    }
    return unpackFile(memorySource(kept.archive), inner, limits);
  };
}

/** The bytes at the first position. */
function unpackFrom({ archive, stamp, positions }: Within, limits: Limits): Promise<Uint8Array> {
  return withRegularFile(archive, (file) => {
    const [position] = positions;
    if (position === undefined || !isSame(file.stamp, stamp)) throw new ReadProblem('changed-while-reading');
    return unpackFile(fileSource(file), position, limits);
  });
}
