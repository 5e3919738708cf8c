import { dirname } from 'node:path';
import { didYouMean } from '../language/nearest.ts';
import { FAMILIES } from '../model/rule.ts';
import type { RuleSet } from '../model/rule-set.ts';
import { type Vocabulary, vocabularySchema } from '../model/vocabulary.ts';
import { withModels } from './learned.ts';
import { findPack } from './pack-source.ts';
import { PackError, type PackProblem } from './problems.ts';
import { type PackContent, readPack, type VocabularyMember } from './read-pack.ts';
import { type LocatedRule, missingLists } from './rule-entry.ts';
import { parsePart } from './validate.ts';

interface Loading {
  readonly problems: PackProblem[];
  /** By path, base first; null while a pack waits for those it extends. */
  readonly packs: Map<string, PackContent | null>;
}

async function loadPack(name: string, from: string, loading: Loading): Promise<void> {
  const { problems, packs } = loading;
  const source = await findPack(name, from, problems);
  if (source === null || packs.get(source.path)) {
    return;
  }
  if (packs.has(source.path)) {
    problems.push({ file: source.path, message: 'The pack extends itself, directly or through another.' });
    return;
  }
  packs.set(source.path, null);
  const content = await readPack(source, problems);
  const folder = source.kind === 'folder' ? source.path : dirname(source.path);
  for (const base of content?.header.extends ?? []) {
    await loadPack(base, folder, loading);
  }
  packs.delete(source.path);
  if (content !== null) {
    packs.set(source.path, content);
  }
}

/** A pack may replace a rule of a pack it extends; any other second use of an id is a mistake. */
function combineRules(packs: readonly PackContent[], problems: PackProblem[]): LocatedRule[] {
  const byId = new Map<string, LocatedRule>();
  for (const { rules, header } of packs) {
    for (const located of rules) {
      const { id } = located.rule;
      const earlier = byId.get(id);
      if (earlier !== undefined && !header.extends.includes(earlier.rule.pack)) {
        problems.push(
          located.file.problem(`The id "${id}" is used twice; give this rule another one.`, [
            ...located.path,
            'id',
          ]),
        );
      }
      byId.set(id, located);
    }
  }
  return [...byId.values()].toSorted(
    (a, b) => FAMILIES.indexOf(a.rule.family) - FAMILIES.indexOf(b.rule.family),
  );
}

function combineVocabulary(packs: readonly PackContent[], problems: PackProblem[]): Vocabulary | null {
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
  const rules = packs.length === 0 ? [] : combineRules(packs, problems);
  const wording = Object.assign({}, ...packs.map((pack) => pack.wording)) as RuleSet['wording'];
  const lists = new Set(Object.keys(wording));
  problems.push(...rules.flatMap((located) => missingLists(located, lists)));
  const vocabulary = packs.length === 0 ? null : combineVocabulary(packs, problems);
  if (problems.length > 0 || vocabulary === null) {
    throw new PackError(problems);
  }
  return {
    packs: packs.map(({ header }) => header),
    rules: rules.map(({ rule }) => rule),
    vocabulary,
    wording,
  };
}
