import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, resolve, sep } from 'node:path';
import { byCodePoint } from '../language/order.ts';
import { UsageError } from './usage-error.ts';
import { type Found, isTemporary, walk } from './walk.ts';

/** A document to audit. */
export interface Input extends Found {
  /** As given or found, with "/" between folders; also how it is opened. */
  readonly path: string;
  /** Named by the user, by itself or through a glob, not found in a folder. */
  readonly named: boolean;
}

/**
 * The documents that paths, folders and globs stand for: each once, sorted by path.
 *
 * @throws UsageError where one of them leads to no document, so that a typing mistake is no clean audit
 */
export async function findInputs(paths: readonly string[]): Promise<readonly Input[]> {
  const inputs = new Map<string, Input>();
  for (const path of paths) {
    for await (const input of expand(path)) {
      const key = resolve(input.path);
      const earlier = inputs.get(key);
      inputs.set(key, { ...input, ...earlier, named: input.named || earlier?.named === true });
    }
  }
  if (inputs.size === 0) throw new UsageError('Only temporary files were named. Name the plans themselves.');
  return [...inputs.values()].toSorted((one, other) => byCodePoint(one.path, other.path));
}

async function* expand(path: string): AsyncGenerator<Input> {
  const stats = await lstat(path).catch(() => null);
  if (stats !== null) {
    yield* fromPath(path, stats);
    return;
  }
  const matches = await globMatches(path);
  for (const match of matches) yield* fromPath(match, await lstat(match));
}

async function* fromPath(path: string, stats: Stats): AsyncGenerator<Input> {
  if (!stats.isDirectory()) {
    const entry = stats.isSymbolicLink() ? 'link' : stats.isFile() ? 'file' : 'special';
    if (!isTemporary(basename(path))) yield { path: portable(path), entry, named: true };
    return;
  }
  let found = 0;
  for await (const input of walk(path)) {
    found += 1;
    yield { ...input, path: portable(input.path), named: false };
  }
  if (found === 0) {
    throw new UsageError(
      `The folder "${path}" holds no documents (.docx, .docm, .dotx or .pdf). Name the folder the plans were exported to.`,
    );
  }
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
