import { dirname } from 'node:path';
import { didYouMean } from '../language/nearest.ts';
import { FAMILIES } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { type Vocabulary, vocabularySchema } from '../model/vocabulary.ts';
import { combineInspections } from './inspections.ts';
import { withModels } from './learned.ts';
import { findPack } from './pack-source.ts';
import { PackError, type PackProblem } from './problems.ts';
import { type PackContent, readPack, type VocabularyMember } from './read-pack.ts';
import { changedRule, isOff, type LocatedChange } from './rule-change.ts';
import { type LocatedRule, missingLists } from './rule-entry.ts';
import { chosenScale, combineScales } from './scales.ts';
import { parsePart } from './validate.ts';
import { combineWording } from './wording-file.ts';

/** A pack with the names of those it extends, directly or through another. */
interface LoadedPack extends PackContent {
  readonly bases: ReadonlySet<string>;
}

interface Loading {
  readonly problems: PackProblem[];
  /** By path, base first; null while a pack waits for those it extends. */
  readonly packs: Map<string, LoadedPack | null>;
}

/** Loads a pack with all it extends; gives the names of all of them. */
async function loadPack(name: string, from: string, loading: Loading): Promise<readonly string[]> {
  const { problems, packs } = loading;
  const source = await findPack(name, from, problems);
  const loaded = source === null ? null : packs.get(source.path);
  if (source === null || loaded) {
    return loaded ? [...loaded.bases, loaded.header.name] : [];
  }
  if (packs.has(source.path)) {
    problems.push({ file: source.path, message: 'The pack extends itself, directly or through another.' });
    return [];
  }
  packs.set(source.path, null);
  const content = await readPack(source, problems);
  const folder = source.kind === 'folder' ? source.path : dirname(source.path);
  const bases = new Set<string>();
  for (const base of content?.header.extends ?? []) {
    for (const found of await loadPack(base, folder, loading)) {
      bases.add(found);
    }
  }
  packs.delete(source.path);
  if (content === null) {
    return [];
  }
  packs.set(source.path, { ...content, bases });
  return [...bases, content.header.name];
}

/** The rules of a pack over those before; a rule of a pack it extends may be replaced. */
function addRules(
  { rules, bases }: LoadedPack,
  byId: Map<string, LocatedRule>,
  problems: PackProblem[],
): void {
  for (const located of rules) {
    const { id } = located.rule;
    const earlier = byId.get(id);
    if (earlier !== undefined && !bases.has(earlier.rule.pack)) {
      const message = `The id "${id}" is used twice; give this rule another one.`;
      problems.push(located.file.problem(message, [...located.path, 'id']));
    }
    byId.set(id, located);
  }
}

function combineRules(packs: readonly LoadedPack[], problems: PackProblem[]): LocatedRule[] {
  const byId = new Map<string, LocatedRule>();
  for (const pack of packs) {
    const known = new Map([...byId].filter(([, { rule }]) => pack.bases.has(rule.pack)));
    addRules(pack, byId, problems);
    for (const change of pack.changes) {
      const earlier = known.get(change.id);
      if (earlier === undefined) {
        problems.push(noRuleToChange(change, pack, known.keys()));
      } else {
        const rule = changedRule(byId.get(change.id)?.rule ?? earlier.rule, change, {
          pack: pack.header,
          problems,
        });
        byId.set(change.id, { rule, file: change.file, path: change.path });
      }
    }
  }
  return [...byId.values()].toSorted(
    (a, b) => FAMILIES.indexOf(a.rule.family) - FAMILIES.indexOf(b.rule.family),
  );
}

function noRuleToChange(
  { id, file, path }: LocatedChange,
  { bases }: LoadedPack,
  known: Iterable<string>,
): PackProblem {
  const where =
    bases.size === 0 ? 'and this pack extends none: add "extends: [england]"' : `in ${[...bases].join(', ')}`;
  return file.problem(`There is no rule "${id}" to change, ${where}.${didYouMean(id, known)}`, path);
}

async function combineVocabulary(
  packs: readonly PackContent[],
  problems: PackProblem[],
): Promise<Vocabulary | null> {
  const members = new Map<string, VocabularyMember>(packs.flatMap(({ vocabulary }) => [...vocabulary]));
  const values: Record<string, unknown> = {};
  const known = Object.keys(vocabularySchema.shape);
  for (const [name, { value, file }] of members) {
    const schema = Object.entries(vocabularySchema.shape).find(([key]) => key === name)?.[1];
    if (schema === undefined) {
      problems.push(file.problem(`No part of the vocabulary has this name.${didYouMean(name, known)}`, []));
    } else {
      values[name] = parsePart<unknown>(value, { file, schema, base: [] }, problems);
    }
  }
  const missing = known.filter((name) => !members.has(name));
  if (missing.length > 0) {
    problems.push({
      file: packs[0]?.header.name ?? 'the packs',
      message: `No vocabulary for ${missing.join(', ')}; add "extends: [england]" to use the shipped one.`,
    });
  }
  const complete = vocabularySchema.safeParse(values);
  return complete.success ? withModels(complete.data) : null;
}

/** The scales of the packs, and the one that the last pack to say so chooses. */
function scalesOf(
  packs: readonly LoadedPack[],
  rules: readonly LocatedRule[],
  problems: PackProblem[],
): Pick<RuleSet, 'scales' | 'scale'> {
  const scales = combineScales(
    packs.map((pack) => pack.scales),
    new Set(rules.map(({ rule }) => rule.id)),
    problems,
  );
  const choosing = packs.findLast(({ header }) => header.scale !== undefined);
  const { header, file } = choosing ?? {};
  if (header?.scale === undefined || file === undefined) return { scales, scale: null };
  return { scales, scale: chosenScale({ name: header.scale, scales, file }, problems) };
}

/**
 * Loads packs by name ("england") or by the path of a file or folder, with all they extend.
 * Throws PackError with every mistake found, each with file, line and column.
 */
export async function loadPacks(names: readonly string[]): Promise<RuleSet> {
  const loading: Loading = { problems: [], packs: new Map() };
  for (const name of names) {
    await loadPack(name, process.cwd(), loading);
  }
  const { problems } = loading;
  const packs = [...loading.packs.values()].filter((pack) => pack !== null);
  const rules = combineRules(packs, problems);
  const wording = combineWording(
    packs.map((pack) => pack.wording),
    problems,
  );
  const lists = new Set(Object.keys(wording));
  problems.push(...rules.flatMap((located) => missingLists(located, lists)));
  const scales = scalesOf(packs, rules, problems);
  const inspections = combineInspections(
    packs.map((pack) => pack.inspections),
    new Set(rules.map(({ rule }) => rule.id)),
    problems,
  );
  const vocabulary = packs.length === 0 ? null : await combineVocabulary(packs, problems);
  if (problems.length > 0 || vocabulary === null) {
    throw new PackError(problems);
  }
  const all = rules.map(({ rule }) => rule);
  return {
    packs: packs.map(({ header }) => header),
    rules: all.filter((rule) => !isOff(rule)),
    off: all.filter(isOff),
    vocabulary,
    wording,
    ...scales,
    inspections,
  };
}
