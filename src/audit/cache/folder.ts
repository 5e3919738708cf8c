import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLeftOver, nameOfRun } from '../running.ts';
import { UsageError } from '../usage-error.ts';

/** The sign of a cache that backup programs know and pass over (bford.info/cachedir), and below it ours. */
const MARKER = 'CACHEDIR.TAG';
const MARK = `Signature: 8a477f597d28d172789f06886806bc55
# Plans as ehc-audit understood them, with names: special category data. "ehc-audit cache clear" removes them.
`;

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
const OTHERS = 0o077;

/** What stands in a cache folder beside its marker. */
const PARTS = ['plans', 'outcomes', 'journals', 'temporary'] as const;

export interface CacheFolder {
  readonly path: string;
  /** A folder of this run alone, for what is being written. */
  readonly temporary: string;
  /** Takes that folder away; done at the end of the process in any case. */
  readonly close: () => void;
}

/**
 * A folder to keep what was understood of plans, private to its owner; made where there is none.
 *
 * @throws UsageError where it is something else, or where others may open it
 */
export function openCacheFolder(name: string): CacheFolder {
  const path = resolve(name);
  if (isThere(path)) adopt(name);
  else mkdirSync(path, { recursive: true, mode: PRIVATE_FOLDER });
  if (!isCache(path)) writeFileSync(join(path, MARKER), MARK, { mode: PRIVATE_FILE });
  for (const part of PARTS) mkdirSync(join(path, part), { recursive: true, mode: PRIVATE_FOLDER });
  return { path, ...temporaryFolder(join(path, 'temporary')) };
}

/**
 * The absolute path of a folder that is a cache.
 *
 * @throws UsageError where it is anything else
 */
export function requireCacheFolder(name: string): string {
  const path = resolve(name);
  if (isThere(path) && isFolder(path) && isCache(path)) return path;
  throw new UsageError(
    `"${name}" is not a cache of ehc-audit, so nothing in it was touched. Check the name.`,
  );
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Links are not followed. */
function isFolder(path: string): boolean {
  return lstatSync(path).isDirectory();
}

function isCache(path: string): boolean {
  try {
    return readFileSync(join(path, MARKER), 'utf8') === MARK;
  } catch {
    return false;
  }
}

/** Makes sure that an existing folder is ours, or empty, and nobody else's to read. */
function adopt(name: string): void {
  const refused = (why: string) => new UsageError(`The cache "${name}" cannot be used: ${why}`);
  if (!isFolder(name)) throw refused('it is not a folder. Name a folder, not a link to one.');
  const isNew = readdirSync(name).length === 0;
  if (!isNew && !isCache(name)) throw refused('it holds other things. Name a new or an empty folder.');
  const { uid, mode } = lstatSync(name);
  if (process.getuid === undefined) return;
  if (uid !== process.getuid()) throw refused('it belongs to somebody else. Name a folder of your own.');
  if (isNew) chmodSync(name, PRIVATE_FOLDER);
  else if ((mode & OTHERS) !== 0)
    throw refused(`others may open it, and it holds plans. Close it first: chmod 700 "${name}"`);
}

function temporaryFolder(place: string): Pick<CacheFolder, 'temporary' | 'close'> {
  for (const name of readdirSync(place).filter(isLeftOver)) remove(join(place, name));
  const temporary = join(place, nameOfRun());
  mkdirSync(temporary, { mode: PRIVATE_FOLDER });
  const close = (): void => {
    process.off('exit', close);
    remove(temporary);
  };
  process.on('exit', close);
  return { temporary, close };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 2 });
}
