import type { Rule } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Waiver } from '../model/waiver.ts';

/** The rules of the packs with the configuration over them. */
export interface Configured {
  /** As it holds where no override does; the packs' rules alone where there is no configuration. */
  readonly ruleSet: RuleSet;
  /** The file the configuration was read from; null where there is none. */
  readonly file: string | null;
  /** Whether it is the file that names the packs. */
  readonly packsFromFile: boolean;
  /** Whether it is the file that chooses the scale, or none. */
  readonly scaleFromFile: boolean;
  /** How many plans the audited ones are a sample of; null where nobody says that they are one. */
  readonly sampleOf: number | null;
  /** What holds for a document, by its path as the user gave it. */
  readonly forPath: (path: string) => ForPath;
  /** The globs of each override. */
  readonly overrides: readonly (readonly string[])[];
  readonly waivers: readonly Waiver[];
  /** Waivers that do not hold because of how they are written, in sentences. */
  readonly malformed: readonly string[];
}

export interface ForPath {
  /** The same list for documents that the same overrides name. */
  readonly rules: readonly Rule[];
  readonly off: readonly Rule[];
  /** The globs of the overrides that name it. */
  readonly overrides: readonly (readonly string[])[];
  readonly waivers: readonly Waiver[];
}

export interface ConfigureOptions {
  readonly loadPacks: (names: readonly string[]) => Promise<RuleSet>;
  /** Packs named on the command line go before those of the file. */
  readonly packs: readonly string[] | null;
  /** Rules named on the command line: they run even where the file switches them off. */
  readonly only: readonly string[];
  /** The folder that the user's paths start from. */
  readonly cwd: string;
}

/** Where neither a flag nor a file names a pack. */
export const DEFAULT_PACKS = ['england'];

/** The packs alone. */
export async function unconfigured({ loadPacks, packs }: ConfigureOptions): Promise<Configured> {
  const ruleSet = await loadPacks(packs ?? DEFAULT_PACKS);
  const all: ForPath = { rules: ruleSet.rules, off: ruleSet.off, overrides: [], waivers: [] };
  return {
    ruleSet,
    file: null,
    packsFromFile: false,
    scaleFromFile: false,
    sampleOf: null,
    forPath: () => all,
    overrides: [],
    waivers: [],
    malformed: [],
  };
}
