import { z } from 'zod';
import { CHECKS } from '../checks/registry.ts';
import { didYouMean } from '../language/nearest.ts';
import { type Family, type Rule, ruleSchema } from '../model/rule.ts';
import type { PackProblem } from './problems.ts';
import { parsePart } from './validate.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Where a list of rules stands: which file, at which path of it, of which family and pack. */
export interface RuleSource {
  readonly file: YamlFile;
  readonly path: Path;
  readonly family: Family;
  readonly pack: string;
}

/** A rule with its place, until all packs are together and its wording lists can be looked for. */
export interface LocatedRule {
  readonly rule: Rule;
  readonly file: YamlFile;
  readonly path: Path;
}

function checkCases(located: LocatedRule, known: readonly string[]): PackProblem[] {
  const { rule, file, path } = located;
  return Object.keys(rule.cases)
    .filter((name) => !known.includes(name))
    .map((name) =>
      file.problem(
        `The check "${rule.check}" has no case "${name}".${didYouMean(name, known)}`,
        [...path, 'cases'],
        name,
      ),
    );
}

function readRule(value: unknown, source: RuleSource, problems: PackProblem[]): LocatedRule | null {
  const { file, path } = source;
  const parsed = parsePart(value, { file, schema: ruleSchema, base: path }, problems);
  if (parsed === null) {
    return null;
  }
  const check = CHECKS.get(parsed.check);
  if (check === undefined) {
    const nearest = didYouMean(parsed.check, CHECKS.keys());
    problems.push(file.problem(`There is no check "${parsed.check}".${nearest}`, [...path, 'check']));
    return null;
  }
  const at = { file, schema: check.parameters, base: [...path, 'with'] };
  const parameters = parsePart(parsed.with, at, problems);
  if (parameters === null) {
    return null;
  }
  const rule: Rule = {
    ...parsed,
    with: z.record(z.string(), z.unknown()).parse(parameters),
    family: source.family,
    pack: source.pack,
  };
  const located = { rule, file, path };
  problems.push(...checkCases(located, check.cases?.(parameters) ?? []));
  return located;
}

/** The rules of one list; mistakes are added to `problems`, ids used twice among them. */
export function readRules(value: unknown, source: RuleSource, problems: PackProblem[]): LocatedRule[] {
  if (!Array.isArray(value)) {
    problems.push(source.file.problem('A list of rules is expected here.', source.path));
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const located = readRule(entry, { ...source, path: [...source.path, index] }, problems);
    return located === null ? [] : [located];
  });
}

/** Whether every wording list that a rule names is there. */
export function missingLists(located: LocatedRule, wording: ReadonlySet<string>): PackProblem[] {
  const { rule, file, path } = located;
  const named = CHECKS.get(rule.check)?.lists?.(rule.with) ?? [];
  return named
    .filter((list) => !wording.has(list))
    .map((list) =>
      file.problem(`There is no wording list "${list}".${didYouMean(list, wording)}`, [...path, 'with']),
    );
}
