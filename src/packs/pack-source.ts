import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { didYouMean } from '../language/nearest.ts';
import type { PackProblem } from './problems.ts';

/** The packs that come with the program; the same folder from `src/` and from `dist/`. */
const SHIPPED = fileURLToPath(new URL('../../rules/', import.meta.url));

/** Where a pack lies: a folder with `pack.yaml` in it, or one file that holds everything. */
export interface PackSource {
  readonly kind: 'folder' | 'file';
  readonly path: string;
}

async function sourceAt(path: string): Promise<PackSource | null> {
  try {
    const found = await stat(path);
    return { kind: found.isDirectory() ? 'folder' : 'file', path };
  } catch {
    return null;
  }
}

async function shippedNames(): Promise<string[]> {
  const entries = await readdir(SHIPPED, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

const PLAIN_NAME = /^[a-z0-9-]+$/;

/**
 * The place of a pack: the name of one that is shipped, or the path of a file or folder, taken from the
 * working folder or, for a pack that another one extends, from that pack's folder.
 */
export async function findPack(
  name: string,
  from: string,
  problems: PackProblem[],
): Promise<PackSource | null> {
  const shipped = await shippedNames();
  if (PLAIN_NAME.test(name) && shipped.includes(name)) {
    return { kind: 'folder', path: join(SHIPPED, name) };
  }
  const found = await sourceAt(resolve(from, name));
  if (found === null) {
    problems.push({
      file: name,
      message: `There is no pack of this name, and no file or folder.${didYouMean(name, shipped)} Shipped packs: ${shipped.join(', ')}.`,
    });
  }
  return found;
}

/** The YAML files of a folder by name without extension, sorted; none where there is no such folder. */
export async function yamlFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((): string[] => []);
  const yaml = names.filter((name) => name.endsWith('.yaml')).toSorted();
  return new Map(yaml.map((name) => [basename(name, '.yaml'), join(folder, name)]));
}
