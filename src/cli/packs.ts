import type { RuleSet } from '../model/rule-set.ts';
import { compiledPack } from '../packs/compiled.ts';

/** Loads packs; their reader is too heavy to be loaded for the shipped pack, which the build has read. */
export async function loadPacks(names: readonly string[]): Promise<RuleSet> {
  const compiled = await compiledPack(names);
  if (compiled !== null) return compiled;
  const packs = await import('../packs/load.ts');
  return packs.loadPacks(names);
}
