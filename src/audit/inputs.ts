import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { byCodePoint } from '../language/order.ts';
import type { ProblemCode } from '../model/problem.ts';
import type { Source } from './source.ts';
import { UsageError } from './usage-error.ts';
import { type Found, isTemporary, READABLE, walk } from './walk.ts';

/** Between the path of an archive and that of a document in it, as in Java's jar addresses. */
export const INSIDE = '!/';

/** The path inside an archive that stands for all of it. */
export const WHOLE = '';

/** A document to audit, or an archive of documents that is yet to be opened. */
export interface Input extends Found, Source {
  /** As given or found, with "/" between folders; also how it is opened, where it lies in no archive. */
  readonly path: string;
  /** Named by the user, by itself or through a glob, not found in a folder or an archive. */
  readonly named: boolean;
  /** How much of the path says where the folder or pattern lies that was named: the rest is the same everywhere. */
  readonly above?: number;
  /** For an archive: the paths inside it that were named; all of it where there are none. */
  readonly wanted?: readonly string[];
  /** For an archive: why it is not opened. */
  readonly refusal?: Refusal;
}

/** Whether a worker may be asked about it; what is known of the others has been found out already. */
export function isReadable({ entry, refusal }: Input): boolean {
  return entry === 'file' && refusal === undefined;
}

export interface Refusal {
  readonly outcome: 'skipped' | 'unreadable';
  readonly code: ProblemCode;
  readonly detail?: string | undefined;
}

/**
 * The documents that paths, folders and globs stand for, and those of a list: each once, sorted by path.
 *
 * @throws UsageError where a path leads to no document, so that a typing mistake is no clean audit
 */
export async function findInputs(
  paths: readonly string[],
  listed: readonly string[] = [],
): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  const add = async (found: AsyncGenerator<Input>): Promise<void> => {
    for await (const input of found) {
      const key = resolve(input.path);
      const earlier = inputs.get(key);
      inputs.set(key, earlier === undefined ? input : merged(earlier, input));
    }
  };
  for (const path of paths) await add(expand(path));
  for (const path of listed) await add(fromList(path));
  if (inputs.size === 0) throw new UsageError('Only temporary files were named. Name the plans themselves.');
  return [...inputs.values()].toSorted((one, other) => byCodePoint(one.path, other.path));
}

function merged(one: Input, other: Input): Input {
  const wanted = [one, other].flatMap((input) => input.wanted ?? [WHOLE]);
  // A text that lies beside the plans is read where it is named as well.
  const { entry } = other.named ? other : one;
  return { ...one, entry, named: one.named || other.named, wanted };
}

async function* expand(path: string): AsyncGenerator<Input> {
  const stats = await lstat(path).catch(() => null);
  if (stats !== null) {
    yield* fromNamed(path, stats);
    return;
  }
  const inArchive = await insideArchive(portable(path));
  if (inArchive !== null) {
    yield inArchive;
    return;
  }
  const matches = await globMatches(path);
  for (const match of matches) yield* fromNamed(match, await lstat(match), aboveGlob(path));
}

/** A path as a list has it: no pattern, and perhaps gone since the list was made. */
async function* fromList(path: string): AsyncGenerator<Input> {
  const stats = await lstat(path).catch(() => null);
  const missing: Input = { path: portable(path), entry: 'missing', named: true };
  if (stats === null) yield (await insideArchive(portable(path))) ?? missing;
  else if ((yield* fromPath(path, stats)) === 0 && stats.isDirectory()) yield missing;
}

/** What a user named; a folder without documents is a mistake, which a list of many may hold. */
async function* fromNamed(path: string, stats: Stats, above?: number): AsyncGenerator<Input> {
  const found = yield* fromPath(path, stats, above);
  if (found === 0 && stats.isDirectory()) {
    throw new UsageError(
      `The folder "${path}" holds no documents (${READABLE}). Name the folder the plans were exported to.`,
    );
  }
}

/** "plans.zip!/inner/a.docx" where plans.zip is there; a file that really bears such a name goes before. */
async function insideArchive(path: string): Promise<Input | null> {
  for (let at = path.indexOf(INSIDE); at !== -1; at = path.indexOf(INSIDE, at + 1)) {
    const archive = path.slice(0, at);
    const stats = await lstat(archive).catch(() => null);
    if (stats === null || stats.isDirectory()) continue;
    const wanted = [path.slice(at + INSIDE.length).replace(/\/+$/, '')];
    return { path: archive, entry: typeOf(stats), named: true, wanted };
  }
  return null;
}

function typeOf(stats: Stats): Found['entry'] {
  if (stats.isSymbolicLink()) return 'link';
  return stats.isFile() ? 'file' : 'special';
}

/** A file, or the documents in a folder and all folders in it; gives how many. */
async function* fromPath(path: string, stats: Stats, above?: number): AsyncGenerator<Input, number> {
  if (!stats.isDirectory()) {
    if (isTemporary(basename(path))) return 0;
    yield { path: portable(path), entry: typeOf(stats), named: true, ...(above !== undefined && { above }) };
    return 1;
  }
  let found = 0;
  for await (const input of walk(path)) {
    found += 1;
    yield { ...input, path: portable(input.path), named: false, above: above ?? aboveFolder(path) };
  }
  return found;
}

/** As the walk joins names to the folder: "./plans/" is "plans", and "." is nothing. */
function aboveFolder(folder: string): number {
  return join(folder, 'x').length - 1;
}

/** The folders of a pattern before the first with a sign of its own. */
function aboveGlob(pattern: string): number {
  const plain = /^[^*?[\]{}!()]*/.exec(portable(pattern))?.[0] ?? '';
  return plain.lastIndexOf('/') + 1;
}

/** The part of a path by which a shard is chosen: the same on every machine, wherever the folder lies there. */
export function relativePath({ path, file = path, above = 0 }: Input): string {
  return file.slice(above).replace(/^(?:\.\/)+/, '');
}

async function globMatches(pattern: string): Promise<readonly string[]> {
  if (!/[*?[\]{}]/.test(pattern)) {
    throw new UsageError(
      `There is no file or folder "${pattern}". Check the spelling, and quote a name with spaces.`,
    );
  }
  const { glob } = await import('tinyglobby');
  const matches = await glob(portable(pattern), {
    onlyFiles: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: process.platform !== 'win32',
  });
  if (matches.length === 0) {
    throw new UsageError(
      `No file matches "${pattern}". Check the folder, or name it instead: all plans in it are audited.`,
    );
  }
  return matches.map((match) => (match.length > 1 ? match.replace(/\/$/, '') : match));
}

function portable(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
