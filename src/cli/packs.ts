import type { RulesWanted } from '../audit/ports.ts';
import { UsageError } from '../audit/usage-error.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { compiledPack } from '../packs/compiled.ts';
import { fileExists, findConfig } from '../packs/find-config.ts';
import type { Configured } from '../packs/unconfigured.ts';

/** Loads packs; their reader is too heavy to be loaded for the shipped pack, which the build has read. */
export async function loadPacks(names: readonly string[]): Promise<RuleSet> {
  const compiled = await compiledPack(names);
  if (compiled !== null) return compiled;
  const packs = await import('../packs/load.ts');
  return packs.loadPacks(names);
}

/**
 * The packs with the configuration over them: the file named, else the nearest one upwards.
 *
 * @throws UsageError, PackError
 */
export async function loadRules({ packs, config, only }: RulesWanted): Promise<Configured> {
  const options = { loadPacks, packs, only, cwd: process.cwd() };
  const path = config ?? (await findConfig(options.cwd));
  if (config !== null && !(await fileExists(config))) {
    throw new UsageError(`There is no configuration file "${config}".`);
  }
  if (path === null) {
    const { unconfigured } = await import('../packs/unconfigured.ts');
    return unconfigured(options);
  }
  const { configured } = await import('../packs/configured.ts');
  return configured(path, options);
}
