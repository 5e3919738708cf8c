import { z } from 'zod';
import { CHECKS } from '../checks/registry.ts';
import { didYouMean } from '../language/nearest.ts';
import { type CalendarDate, calendarDateSchema } from '../model/calendar-date.ts';
import { type Family, type PackHeader, type Rule, ruleSchema } from '../model/rule.ts';
import { overlap, type Period, periodsOf, type Window } from './dated.ts';
import type { PackProblem } from './problems.ts';
import { parsePart } from './validate.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What a rule has from its pack. */
export type RulePack = Pick<PackHeader, 'name' | 'lawAsAt' | 'effectiveFrom' | 'effectiveTo'>;

/** Where a list of rules stands: which file, at which path of it, of which family and pack. */
export interface RuleSource {
  readonly file: YamlFile;
  readonly path: Path;
  readonly family: Family;
  readonly pack: RulePack;
}

/** A rule with its place, until all packs are together and its wording lists can be looked for. */
export interface LocatedRule {
  readonly rule: Rule;
  readonly file: YamlFile;
  readonly path: Path;
}

function caseMistakes(rule: Rule, known: readonly string[], { file, path }: RuleSource): PackProblem[] {
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

/** A rule without dated values. */
function readVersion(value: unknown, source: RuleSource, problems: PackProblem[]): Rule | null {
  const { file, path, family, pack } = source;
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
    family,
    pack: pack.name,
  };
  problems.push(...caseMistakes(rule, check.cases?.(parameters) ?? [], source));
  return rule;
}

function dayOf(value: unknown): CalendarDate | null {
  return calendarDateSchema.safeParse(value).data ?? null;
}

/** The rule's own days, else those of its pack, which are days of the audit and say nothing of other events. */
function windowOf(value: unknown, { effectiveFrom, effectiveTo }: RulePack): Window {
  const own: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const ofAudit = (own.effectiveOn ?? 'as-of') === 'as-of';
  const day = (given: unknown, ofPack: CalendarDate | undefined): CalendarDate | null =>
    given === undefined ? ((ofAudit ? ofPack : undefined) ?? null) : dayOf(given);
  return { from: day(own.effectiveFrom, effectiveFrom), to: day(own.effectiveTo, effectiveTo) };
}

function dated({ value, from, to }: Period): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return { ...value, ...(from !== null && { effectiveFrom: from }), ...(to !== null && { effectiveTo: to }) };
}

/** The version of the day the pack states the law of; the last one where it has none of that day. */
function presentOf(versions: readonly Rule[], day: CalendarDate): Rule | undefined {
  const holds = ({ effectiveFrom: from, effectiveTo: to }: Rule): boolean =>
    overlap({ from: from ?? null, to: to ?? null }, { from: day, to: day });
  return versions.find(holds) ?? versions.at(-1);
}

/** One rule from a value that stands at a path of a file; null, with the problems added, where it does not fit. */
export function readRule(value: unknown, source: RuleSource, problems: PackProblem[]): Rule | null {
  const own: PackProblem[] = [];
  const periods = periodsOf(value, windowOf(value, source.pack), { at: source, problems: own });
  const versions = periods.flatMap((period) => readVersion(dated(period), source, own) ?? []);
  // The versions of a rule share its mistakes.
  problems.push(...new Map(own.map((problem) => [JSON.stringify(problem), problem])).values());
  const present = presentOf(versions, source.pack.lawAsAt);
  if (present === undefined || versions.length < periods.length) {
    return null;
  }
  return versions.length === 1 ? present : { ...present, versions };
}

/** The rules of one list; mistakes are added to `problems`, ids used twice among them. */
export function readRules(value: unknown, source: RuleSource, problems: PackProblem[]): LocatedRule[] {
  if (!Array.isArray(value)) {
    problems.push(source.file.problem('A list of rules is expected here.', source.path));
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const path = [...source.path, index];
    const rule = readRule(entry, { ...source, path }, problems);
    return rule === null ? [] : [{ rule, file: source.file, path }];
  });
}

/** Whether every wording list that a rule names is there. */
export function missingLists({ rule, file, path }: LocatedRule, wording: ReadonlySet<string>): PackProblem[] {
  const versions = rule.versions ?? [rule];
  const named = versions.flatMap((version) => [
    ...(CHECKS.get(version.check)?.lists?.(version.with) ?? []),
    ...(version.milder === undefined ? [] : [version.milder.where]),
  ]);
  return [...new Set(named)]
    .filter((list) => !wording.has(list))
    .map((list) =>
      file.problem(`There is no wording list "${list}".${didYouMean(list, wording)}`, [...path, 'with']),
    );
}
