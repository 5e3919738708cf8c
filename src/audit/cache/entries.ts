import { hash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { SAFELY } from '../safely.ts';

/** The two levels: plans as they were understood, and what the rules say of them on any day. */
export type Level = 'plans' | 'outcomes';

/** Where a worker finds and puts entries. */
export interface EntriesPlace {
  readonly folder: string;
  /** Where entries are written before they get their name; it goes with the run. */
  readonly temporary: string;
}

/** What is kept of documents, by keys that say all it depends on. Nothing here is worth failing for. */
export interface Entries {
  /** Null where there is none, or none that can be trusted. */
  readonly read: (level: Level, key: string) => unknown;
  readonly write: (level: Level, key: string, value: unknown) => void;
  /** Since it was asked last; null where there were none. */
  readonly troubles: () => CacheTroubles | null;
}

/** How many entries could not be used or kept. */
export interface CacheTroubles {
  readonly damaged: number;
  readonly unwritten: number;
}

const NO_TROUBLES: CacheTroubles = { damaged: 0, unwritten: 0 };
const SIGNATURE = 'ehc-audit entry 1\n';
const DIGEST_LENGTH = 64;
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const MIB = 1024 * 1024;
/** A plan of a thousand pages takes a few; anything larger is not ours. */
const MOST_BYTES = 64 * MIB;
const MOST_INFLATED = 512 * MIB;
/** Little is gained by more, and the first audit would pay for it. */
const FAST = 1;

/** The entries in a cache folder. */
export function createEntries({ folder, temporary }: EntriesPlace): Entries {
  let troubles: CacheTroubles = NO_TROUBLES;
  return {
    read: (level, key) => {
      try {
        const bytes = bytesOf(pathOf(folder, level, key));
        return bytes === null ? null : valueIn(bytes, key);
      } catch {
        troubles = { ...troubles, damaged: troubles.damaged + 1 };
        return null;
      }
    },
    write: (level, key, value) => {
      try {
        const written = join(temporary, `${process.pid}-${key}`);
        writeFileSync(written, entryOf(key, value), { flag: 'wx', mode: PRIVATE_FILE });
        moveTo(written, pathOf(folder, level, key));
      } catch {
        troubles = { ...troubles, unwritten: troubles.unwritten + 1 };
      }
    },
    troubles: () => {
      const since = troubles;
      troubles = NO_TROUBLES;
      return since === NO_TROUBLES ? null : since;
    },
  };
}

/** A folder of a hundred thousand files is slow to list on some disks. */
function pathOf(folder: string, level: Level, key: string): string {
  return join(folder, level, key.slice(0, 2), key);
}

function moveTo(written: string, path: string): void {
  try {
    renameSync(written, path);
  } catch {
    mkdirSync(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
    renameSync(written, path);
  }
}

function entryOf(key: string, value: unknown): Buffer {
  const content = deflateRawSync(serialize(value), { level: FAST });
  return Buffer.concat([Buffer.from(`${SIGNATURE}${digestOf(key, content)}`), content]);
}

/** Belongs to one key and one content: an entry under another's name is as damaged as one cut off. */
function digestOf(key: string, content: Uint8Array): string {
  return hash('sha256', Buffer.concat([Buffer.from(key), content]));
}

function valueIn(bytes: Buffer, key: string): unknown {
  const start = SIGNATURE.length + DIGEST_LENGTH;
  const content = bytes.subarray(start);
  const expected = `${SIGNATURE}${digestOf(key, content)}`;
  if (bytes.toString('latin1', 0, start) !== expected) throw new Error('not the entry it should be');
  return deserialize(inflateRawSync(content, { maxOutputLength: MOST_INFLATED }));
}

/** Null where there is no such file. */
function bytesOf(path: string): Buffer | null {
  const file = openedOrNull(path);
  if (file === null) return null;
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > MOST_BYTES) throw new Error('not a file of ours');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

function openedOrNull(path: string): number | null {
  try {
    return openSync(path, SAFELY);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
