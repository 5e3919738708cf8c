import { relative, resolve, sep } from 'node:path';
import { matchesGlob } from '../language/glob.ts';
import { FAMILIES, type Rule } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import type { Scale } from '../model/scale.ts';
import { type Config, type Override, readConfig } from './config-file.ts';
import { PackError, type PackProblem, sentence } from './problems.ts';
import { changedRule, isOff, type LocatedChange } from './rule-change.ts';
import { missingLists } from './rule-entry.ts';
import { chosenScale } from './scales.ts';
import { isNameOf, namesRule, nearestRule } from './select.ts';
import { type Configured, type ConfigureOptions, DEFAULT_PACKS, type ForPath } from './unconfigured.ts';
import { readWaivers } from './waiver-entry.ts';

interface Changing {
  readonly ruleSet: RuleSet;
  readonly problems: PackProblem[];
}

function withChange(
  rules: readonly Rule[],
  change: LocatedChange,
  { ruleSet, problems }: Changing,
): readonly Rule[] {
  const { id, file, path } = change;
  if (!rules.some((rule) => namesRule(id, rule))) {
    problems.push(file.problem(`No rule is called "${id}".${nearestRule(id, rules)}`, path));
    return rules;
  }
  const lists = new Set(Object.keys(ruleSet.wording));
  return rules.map((rule) => {
    if (!namesRule(id, rule)) {
      return rule;
    }
    const lawAsAt = ruleSet.packs.find(({ name }) => name === rule.pack)?.lawAsAt;
    const changed = lawAsAt === undefined ? rule : changedRule(rule, change, { pack: { lawAsAt }, problems });
    problems.push(...missingLists({ rule: changed, file, path }, lists));
    return changed;
  });
}

function withChanges(
  rules: readonly Rule[],
  changes: readonly LocatedChange[],
  changing: Changing,
): readonly Rule[] {
  return changes.reduce((sofar, change) => withChange(sofar, change, changing), rules);
}

/** A rule that the command line asks for by its name runs, whatever switches it off. */
function switchedOn(rule: Rule, only: readonly string[]): Rule {
  return only.some((name) => isNameOf(name, rule))
    ? { ...rule, changes: rule.changes?.filter(({ what }) => what !== 'off') ?? [] }
    : rule;
}

/** The path as the configuration's globs see it: from the folder of its file, with "/". */
function pathFrom(folder: string, cwd: string): (path: string) => string {
  return (path) => relative(folder, resolve(cwd, path)).split(sep).join('/');
}

type RulesOf = (overrides: readonly Override[]) => Pick<ForPath, 'rules' | 'off'>;

/** The rules for each set of overrides, worked out once. */
function rulesOf(rules: readonly Rule[], only: readonly string[], changing: Changing): RulesOf {
  const known = new Map<string, ReturnType<RulesOf>>();
  return (overrides) => {
    const key = overrides.map(({ changes }) => changes.map(({ path }) => path.join('/')).join()).join('\n');
    const changed = (): readonly Rule[] =>
      overrides.reduce((sofar, { changes }) => withChanges(sofar, changes, changing), rules);
    const found = known.get(key) ?? parted(changed().map((rule) => switchedOn(rule, only)));
    known.set(key, found);
    return found;
  };
}

function parted(all: readonly Rule[]): ReturnType<RulesOf> {
  return { rules: all.filter((rule) => !isOff(rule)), off: all.filter(isOff) };
}

function inOrder(rules: readonly Rule[]): Rule[] {
  return rules.toSorted((a, b) => FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family));
}

/** The scale that the file chooses, else that of the packs. */
function scaleOf(
  { scale: name, file }: Config,
  { scales, scale }: RuleSet,
  problems: PackProblem[],
): Scale | null {
  return name === null ? scale : chosenScale({ name, scales, file }, problems);
}

/** The packs, or null with their mistakes added, so that the file's own can be told with them. */
async function packsOf(
  config: Config | null,
  options: ConfigureOptions,
  problems: PackProblem[],
): Promise<RuleSet | null> {
  try {
    return await options.loadPacks(options.packs ?? config?.packs ?? DEFAULT_PACKS);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/**
 * The packs with a configuration file over them: flags before overrides, before the file, before the packs.
 * Throws PackError with every mistake of the file and of the packs.
 */
export async function configured(path: string, options: ConfigureOptions): Promise<Configured> {
  const problems: PackProblem[] = [];
  const config = await readConfig(path, problems);
  const ruleSet = await packsOf(config, options, problems);
  if (config === null || ruleSet === null) {
    if (config !== null)
      readWaivers(config.waivers, { file: config.file, path: ['waivers'], ids: null }, problems);
    throw new PackError(problems);
  }
  const changing = { ruleSet, problems };
  const all = withChanges(inOrder([...ruleSet.rules, ...ruleSet.off]), config.changes, changing);
  const of = rulesOf(all, options.only, changing);
  for (const override of config.overrides) of([override]);
  const ids = all.map(({ id }) => id);
  const { waivers, malformed } = readWaivers(
    config.waivers,
    { file: config.file, path: ['waivers'], ids },
    problems,
  );
  const scale = scaleOf(config, ruleSet, problems);
  if (problems.length > 0) throw new PackError(problems);
  const seen = pathFrom(config.folder, options.cwd);
  return {
    ruleSet: { ...ruleSet, scale, ...of([]) },
    file: path,
    packsFromFile: options.packs === null && config.packs !== null,
    scaleFromFile: config.scale !== null,
    sampleOf: config.sampleOf,
    forPath: (given) => {
      const name = seen(given);
      const matching = config.overrides.filter(({ files }) => files.some((glob) => matchesGlob(glob, name)));
      const own = waivers.filter((waiver) => waiver.path === null || matchesGlob(waiver.path, name));
      return { ...of(matching), overrides: matching.map(({ files }) => files), waivers: own };
    },
    overrides: config.overrides.map(({ files }) => files),
    waivers,
    malformed: malformed.map(sentence),
  };
}
