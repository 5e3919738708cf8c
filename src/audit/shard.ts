import { hash } from 'node:crypto';
import { UsageError } from './usage-error.ts';

/** The I-th of N parts of an archive. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

const MOST_SHARDS = 100_000;

/**
 * A shard as the user writes it, "3/8".
 *
 * @throws UsageError
 */
export function parseShard(text: string): Shard {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index !== undefined && of !== undefined && index >= 1 && index <= of && of <= MOST_SHARDS) {
    return { index, of };
  }
  throw new UsageError(
    `"${text}" is no shard. Write its number, from 1, and how many there are, such as --shard 3/8.`,
  );
}

/** Bytes of the hash that are enough to spread paths evenly, and few enough for a number. */
const BYTES = 6;

/** Whether a path, relative to the folder that was named, is this shard's: the same on every machine. */
export function isInShard(relativePath: string, { index, of }: Shard): boolean {
  const digest = hash('sha256', relativePath.normalize('NFC'), 'buffer');
  return digest.readUIntBE(0, BYTES) % of === index - 1;
}
