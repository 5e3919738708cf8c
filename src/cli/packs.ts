import type { RuleSet } from '../model/rule-set.ts';

/** Loads packs where a command asks for them: their loader is too heavy for those that do not. */
export async function loadPacks(names: readonly string[]): Promise<RuleSet> {
  const packs = await import('../packs/load.ts');
  return packs.loadPacks(names);
}
