import { hash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { byCodePoint } from '../language/order.ts';
import type { RuleSet } from '../model/rule-set.ts';

/** The pack that comes with the program, and where the build puts it once it has been read and checked. */
const NAME = 'england';
const SOURCES = fileURLToPath(new URL(`../../rules/${NAME}/`, import.meta.url));
const COMPILED = fileURLToPath(new URL(`../../dist/${NAME}.json`, import.meta.url));

interface Compiled {
  /** Of the files it was made from: a pack that has been edited since is read again. */
  readonly digest: string;
  readonly ruleSet: RuleSet;
}

/** Reading and checking the pack's YAML takes longer than auditing a plan, so the build does it once. */
export async function compilePack(load: (names: readonly string[]) => Promise<RuleSet>): Promise<void> {
  const compiled: Compiled = { digest: await digestOf(SOURCES), ruleSet: await load([NAME]) };
  await writeFile(COMPILED, JSON.stringify(compiled));
}

/** The shipped pack as the build left it, whatever its files say by now; null where nothing was built. */
export async function builtPack(): Promise<RuleSet | null> {
  const text = await readFile(COMPILED, 'utf8').catch(() => null);
  if (text === null) return null;
  const { digest, ruleSet } = JSON.parse(text) as Compiled;
  return { ...ruleSet, digest };
}

/** The shipped pack as the build left it; null where others are asked for, or it has changed since. */
export async function compiledPack(names: readonly string[]): Promise<RuleSet | null> {
  if (names.length !== 1 || names[0] !== NAME) return null;
  const built = await builtPack();
  return built !== null && built.digest === (await digestOf(SOURCES)) ? built : null;
}

async function digestOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(paths.toSorted(byCodePoint).map((path) => readFile(path, 'utf8')));
  return hash('sha256', JSON.stringify(texts));
}
