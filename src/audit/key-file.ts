import { createHmac, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

const KEY_BYTES = 32;
/** A shorter key could be found by trying. */
const LEAST_BYTES = 16;
const MOST_BYTES = 1 << 16;
const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** A key for one run: identities can be compared within it, and nothing of them outlives it. */
export function passingKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/**
 * The secret key in a file, made there where no file is: 32 random bytes that only its owner may read.
 *
 * @throws UsageError where it cannot be read or made, where others may read it, and where it is too short
 */
export async function readKey(path: string): Promise<Buffer> {
  return (await existingKey(path)) ?? (await newKey(path));
}

async function existingKey(path: string): Promise<Buffer | null> {
  try {
    // A pipe would keep us waiting for its other end.
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const { mode, size } = await file.stat().then(regular(path));
    checkMode(path, mode);
    if (size > MOST_BYTES) throw new UsageError(`"${path}" is no key: it has more than ${MOST_BYTES} bytes.`);
    const key = await file.readFile();
    if (key.byteLength >= LEAST_BYTES) return key;
    const what = key.byteLength === 0 ? 'is empty' : `has only ${key.byteLength} bytes`;
    throw new UsageError(
      `The key "${path}" ${what}. Name a file that is not there yet, and a key of ${KEY_BYTES} random bytes is made; or take the one that earlier runs used.`,
    );
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw readable(path, error);
  }
}

interface FileStats {
  readonly isFile: () => boolean;
  readonly mode: number;
  readonly size: number;
}

function regular(path: string): (stats: FileStats) => FileStats {
  return (stats) => {
    if (!stats.isFile()) throw new UsageError(`The key "${path}" is not a file.`);
    return stats;
  };
}

/** Windows has no such modes. */
function checkMode(path: string, mode: number): void {
  if (process.platform === 'win32' || (mode & OTHERS) === 0) return;
  throw new UsageError(
    `Others may read or change the key "${path}": with it, children can be found again by their names. Take that away first: chmod 600 "${path}"`,
  );
}

/** Several shards may start at once: the first makes the key whole under another name, the others find it. */
async function newKey(path: string): Promise<Buffer> {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeKey(temporary);
    await link(temporary, path).catch(unlessThere);
  } catch (error) {
    throw readable(path, error);
  } finally {
    await rm(temporary, { force: true });
  }
  const made = await existingKey(path);
  if (made !== null) return made;
  // Only a link that leads nowhere is there and is not: nothing is made through it.
  throw new UsageError(`"${path}" is a link to no file. Name the place where the key itself shall be.`);
}

async function writeKey(path: string): Promise<void> {
  await using file = await open(path, 'wx', OWNER_ONLY);
  await file.writeFile(passingKey());
  await file.sync();
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EACCES: 'You have no permission.',
  EPERM: 'You have no permission, or the disk takes no key: try another folder.',
  EROFS: 'The disk is read-only.',
  EISDIR: 'It is a folder.',
  ELOOP: 'Its links lead nowhere.',
};

function readable(path: string, error: unknown): unknown {
  if (error instanceof UsageError) return error;
  const code = codeOf(error);
  const reason = code === null ? undefined : (REASONS[code] ?? `The system says ${code}.`);
  return reason === undefined
    ? error
    : new UsageError(`The key "${path}" can be neither read nor made. ${reason}`);
}

/** Tells two keys apart without giving anything of them away. */
export function keyCheckOf(key: Uint8Array): string {
  return createHmac('sha256', key).update('ehc-audit key check').digest('hex').slice(0, 16);
}
