import { z } from 'zod';
import { didYouMean } from '../language/nearest.ts';
import { type Rule, type RuleChange, ruleSchema, SEVERITIES } from '../model/rule.ts';
import type { PackProblem } from './problems.ts';
import { type RulePack, readRule } from './rule-entry.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** What stays as it is: another check would be another rule. */
const FIXED = ['id', 'check', 'since'];

const DATES = ['effectiveFrom', 'effectiveTo', 'effectiveOn'];

/** The members of a rule that a change can replace. */
export const CHANGEABLE = Object.keys(ruleSchema.shape).filter((key) => !FIXED.includes(key));

const members = z.record(z.string(), z.unknown());

interface At {
  readonly file: YamlFile;
  readonly path: Path;
}

/** A change to the rule with an id, with its place: "off", or the members it replaces. */
export interface LocatedChange extends At {
  readonly id: string;
  readonly change: 'off' | Readonly<Record<string, unknown>>;
}

function readChange(
  value: unknown,
  { id, file, path }: At & { readonly id: string },
  problems: PackProblem[],
): LocatedChange[] {
  const word = z.enum(['off', ...SEVERITIES]).safeParse(value);
  if (word.success) {
    return [{ id, file, path, change: word.data === 'off' ? 'off' : { severity: word.data } }];
  }
  const parsed = members.safeParse(value);
  if (!parsed.success) {
    problems.push(
      file.problem(`"${id}" must be off, ${SEVERITIES.join(', ')}, or the members to change.`, path),
    );
    return [];
  }
  const unknown = Object.keys(parsed.data).filter((key) => !CHANGEABLE.includes(key));
  problems.push(
    ...unknown.map((key) =>
      file.problem(
        FIXED.includes(key)
          ? `"${key}" cannot be changed; write a rule with an id of its own.`
          : `Unknown key "${key}".${didYouMean(key, CHANGEABLE)}`,
        path,
        key,
      ),
    ),
  );
  return unknown.length > 0 ? [] : [{ id, file, path, change: parsed.data }];
}

/** Changes by rule id: "off", a severity, or the members to replace. */
export function readChanges(
  value: Readonly<Record<string, unknown>>,
  { file, path }: At,
  problems: PackProblem[],
): LocatedChange[] {
  return Object.entries(value).flatMap(([id, change]) =>
    readChange(change, { id, file, path: [...path, id] }, problems),
  );
}

type Cases = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Cases with those of the change over them; a severity for the whole rule is one for all its cases. */
function changedCases(rule: Rule, change: Readonly<Record<string, unknown>>): Cases {
  const isLouder = change.severity !== undefined;
  const own: Cases = Object.fromEntries(
    Object.entries(rule.cases).map(([name, { severity, ...rest }]) => [
      name,
      isLouder || severity === undefined ? rest : { ...rest, severity },
    ]),
  );
  const given = z.record(z.string(), members).safeParse(change.cases ?? {});
  const names = new Set([...Object.keys(own), ...Object.keys(given.data ?? {})]);
  return Object.fromEntries([...names].map((name) => [name, { ...own[name], ...given.data?.[name] }]));
}

function changedSource(rule: Rule, change: Readonly<Record<string, unknown>>): object {
  const { family: _family, pack: _pack, versions: _versions, changes: _changes, ...source } = rule;
  const parameters = members.safeParse(change.with ?? {});
  // Days that were counted against one event say nothing of another.
  const { effectiveFrom: _from, effectiveTo: _to, ...lasting } = source;
  return {
    ...(change.effectiveOn === undefined ? source : lasting),
    ...change,
    with: parameters.success ? { ...source.with, ...parameters.data } : change.with,
    cases: changedCases(rule, change),
  };
}

function changesMade({ change, file, path }: LocatedChange): RuleChange[] {
  const made = (what: string, way: Path): RuleChange => {
    const { file: name, line } = file.problem('', [...path, ...way]);
    return { what, by: `${name}:${line ?? 1}` };
  };
  if (change === 'off') {
    return [made('off', [])];
  }
  return Object.entries(change).flatMap(([key, value]) => {
    const parameters = key === 'with' ? members.safeParse(value) : null;
    return parameters?.success === true
      ? Object.keys(parameters.data).map((name) => made(`with.${name}`, ['with', name]))
      : [made(key, [key])];
  });
}

/** The last change of each member; whatever is changed after "off" puts a severity back in force. */
function together(earlier: readonly RuleChange[], later: readonly RuleChange[]): RuleChange[] {
  const isOn = later.some(({ what }) => what === 'severity');
  const kept = earlier.filter(
    ({ what }) => !(isOn && what === 'off') && !later.some((change) => change.what === what),
  );
  return [...kept, ...later];
}

/** Whether a change has switched the rule off. */
export function isOff({ changes = [] }: Rule): boolean {
  return changes.some(({ what }) => what === 'off');
}

/** The rule with a change; the same rule, with the problems added, where the change does not fit. */
export function changedRule(
  rule: Rule,
  located: LocatedChange,
  { pack, problems }: { readonly pack: Pick<RulePack, 'lawAsAt'>; readonly problems: PackProblem[] },
): Rule {
  const { change, file, path } = located;
  const changes = together(rule.changes ?? [], changesMade(located));
  if (change === 'off') {
    return { ...rule, changes };
  }
  const redated = rule.versions === undefined ? undefined : DATES.find((key) => key in change);
  if (redated !== undefined) {
    const message = `The values of "${rule.id}" are dated already; "${redated}" would undo that. Write a rule of your own.`;
    problems.push(file.problem(message, path, redated));
    return rule;
  }
  const source = { file, path, family: rule.family, pack: { name: rule.pack, lawAsAt: pack.lawAsAt } };
  const read = (rule.versions ?? [rule]).map((version) =>
    readRule(changedSource(version, change), source, problems),
  );
  const versions = read.flatMap((one) => (one === null ? [] : (one.versions ?? [one])));
  const present = versions.find(
    ({ effectiveFrom, effectiveTo }) =>
      (effectiveFrom === undefined || effectiveFrom <= pack.lawAsAt) &&
      (effectiveTo === undefined || pack.lawAsAt <= effectiveTo),
  );
  const shown = present ?? versions.at(-1);
  if (shown === undefined || read.includes(null)) {
    return rule;
  }
  return { ...shown, changes, ...(versions.length > 1 && { versions }) };
}
