import { join } from 'node:path';
import { z } from 'zod';
import { didYouMean } from '../language/nearest.ts';
import { FAMILIES, type Family, familySchema, type PackHeader, packHeaderSchema } from '../model/rule.ts';
import { type LocatedInspection, readInspections } from './inspections.ts';
import { type PackSource, yamlFiles } from './pack-source.ts';
import type { PackProblem } from './problems.ts';
import { type LocatedChange, readChanges } from './rule-change.ts';
import { type LocatedRule, readRules } from './rule-entry.ts';
import { type LocatedScale, readScaleFolder, readScales } from './scales.ts';
import { parsePart } from './validate.ts';
import { type LocatedList, readWording } from './wording-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A value of the vocabulary with the file it stands in. */
export interface VocabularyMember {
  readonly value: unknown;
  readonly file: YamlFile;
}

/** One pack as read, before those it extends are added. */
export interface PackContent {
  readonly header: PackHeader;
  /** Where the header stands. */
  readonly file: YamlFile;
  readonly rules: readonly LocatedRule[];
  /** To rules of the packs it extends. */
  readonly changes: readonly LocatedChange[];
  readonly wording: ReadonlyMap<string, LocatedList>;
  /** By member: `other-headings.yaml` gives `otherHeadings`. */
  readonly vocabulary: ReadonlyMap<string, VocabularyMember>;
  readonly scales: ReadonlyMap<string, LocatedScale>;
  readonly inspections: ReadonlyMap<string, LocatedInspection>;
}

function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

async function readVocabulary(folder: string, problems: PackProblem[]): Promise<PackContent['vocabulary']> {
  const members = new Map<string, VocabularyMember>();
  for (const [name, path] of await yamlFiles(folder)) {
    const file = await readYaml(path, problems);
    if (file !== null) {
      members.set(camelCase(name), { value: file.value, file });
    }
  }
  return members;
}

async function readWordingFolder(folder: string, problems: PackProblem[]): Promise<PackContent['wording']> {
  const lists = new Map<string, LocatedList>();
  for (const path of (await yamlFiles(folder)).values()) {
    const file = await readYaml(path, problems);
    const found = file === null ? [] : readWording(file, problems, { value: file.value, base: [] });
    for (const [name, list] of found) {
      if (lists.has(name)) {
        const message = `The list "${name}" is in another file too; use one name once.`;
        problems.push(list.file.problem(message, [], name));
      }
      lists.set(name, list);
    }
  }
  return lists;
}

async function readFamilies(
  folder: string,
  pack: PackHeader,
  problems: PackProblem[],
): Promise<LocatedRule[]> {
  const files = await yamlFiles(folder);
  for (const [name, path] of files) {
    if (name !== 'pack' && !familySchema.safeParse(name).success) {
      problems.push({ file: path, message: `No family is called "${name}".${didYouMean(name, FAMILIES)}` });
    }
  }
  const rules: LocatedRule[] = [];
  for (const family of FAMILIES) {
    const path = files.get(family);
    const file = path === undefined ? null : await readYaml(path, problems);
    if (file !== null) {
      rules.push(...readRules(file.value, { file, path: [], family, pack }, problems));
    }
  }
  return rules;
}

async function readFolder(folder: string, problems: PackProblem[]): Promise<PackContent | null> {
  const file = await readYaml(join(folder, 'pack.yaml'), problems);
  const header = file && parsePart(file.value, { file, schema: packHeaderSchema, base: [] }, problems);
  if (file === null || header === null) {
    return null;
  }
  return {
    header,
    file,
    rules: await readFamilies(folder, header, problems),
    changes: readChanges(header.rules, { file, path: ['rules'] }, problems),
    wording: await readWordingFolder(join(folder, 'wording'), problems),
    vocabulary: await readVocabulary(join(folder, 'vocabulary'), problems),
    scales: await readScaleFolder(join(folder, 'scales'), problems),
    inspections: await readInspections(join(folder, 'inspections'), problems),
  };
}

/** A pack in one file: the header's keys, its rules by family, and its wording lists. */
export const filePackSchema = packHeaderSchema.extend({
  families: z.partialRecord(familySchema, z.unknown()).default({}),
  wording: z.unknown().optional(),
  scales: z.record(z.string(), z.unknown()).default({}),
});

function rulesOfFile(
  file: YamlFile,
  { families, ...header }: z.infer<typeof filePackSchema>,
  problems: PackProblem[],
): LocatedRule[] {
  const present = FAMILIES.filter((family: Family) => family in families);
  return present.flatMap((family) =>
    readRules(families[family], { file, path: ['families', family], family, pack: header }, problems),
  );
}

async function readFilePack(path: string, problems: PackProblem[]): Promise<PackContent | null> {
  const file = await readYaml(path, problems);
  const parsed = file && parsePart(file.value, { file, schema: filePackSchema, base: [] }, problems);
  if (file === null || parsed === null) {
    return null;
  }
  const { families: _families, wording, scales, ...header } = parsed;
  return {
    header,
    file,
    rules: rulesOfFile(file, parsed, problems),
    changes: readChanges(header.rules, { file, path: ['rules'] }, problems),
    wording:
      wording === undefined ? new Map() : readWording(file, problems, { value: wording, base: ['wording'] }),
    vocabulary: new Map(),
    scales: readScales(scales, file, problems),
    inspections: new Map(),
  };
}

/** One pack from its folder or file; null where even its header cannot be read. */
export function readPack(source: PackSource, problems: PackProblem[]): Promise<PackContent | null> {
  return source.kind === 'folder' ? readFolder(source.path, problems) : readFilePack(source.path, problems);
}
