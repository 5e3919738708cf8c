import { didYouMean } from '../language/nearest.ts';
import { FAMILIES } from '../model/rule.ts';
import { type Scale, scaleSchema } from '../model/scale.ts';
import { yamlFiles } from './pack-source.ts';
import type { PackProblem } from './problems.ts';
import { parsePart } from './validate.ts';
import { type Path, readYaml, type YamlFile } from './yaml-file.ts';

/** A scale with its place in a file. */
export interface LocatedScale {
  readonly scale: Scale;
  readonly file: YamlFile;
  readonly path: Path;
}

/** The scales of a pack's folder, by the names of their files. */
export async function readScaleFolder(
  folder: string,
  problems: PackProblem[],
): Promise<ReadonlyMap<string, LocatedScale>> {
  const found = new Map<string, LocatedScale>();
  for (const [name, path] of await yamlFiles(folder)) {
    const file = await readYaml(path, problems);
    if (file !== null) addScale(found, { name, value: file.value, file, path: [] }, problems);
  }
  return found;
}

/** The scales of a pack in one file, by name. */
export function readScales(
  scales: Readonly<Record<string, unknown>>,
  file: YamlFile,
  problems: PackProblem[],
): ReadonlyMap<string, LocatedScale> {
  const found = new Map<string, LocatedScale>();
  for (const [name, value] of Object.entries(scales))
    addScale(found, { name, value, file, path: ['scales', name] }, problems);
  return found;
}

interface ScaleEntry {
  readonly name: string;
  readonly value: unknown;
  readonly file: YamlFile;
  readonly path: Path;
}

function addScale(
  found: Map<string, LocatedScale>,
  { name, value, file, path }: ScaleEntry,
  problems: PackProblem[],
): void {
  const parsed = parsePart(value, { file, schema: scaleSchema, base: path }, problems);
  if (parsed === null) return;
  const located = { scale: { name, ...parsed }, file, path };
  problems.push(...wordProblems(located));
  found.set(name, located);
}

/** Words have to lead from the best down to 0, and caps to name one of them. */
function wordProblems({ scale: { words, caps }, file, path }: LocatedScale): PackProblem[] {
  const isFalling = words.every(({ from }, at) => at === 0 || from < (words[at - 1]?.from ?? 0));
  const known = words.map(({ word }) => word);
  return [
    ...(isFalling && words.at(-1)?.from === 0
      ? []
      : [
          file.problem('"words" have to stand best first, each from a lower score, the last from 0.', [
            ...path,
            'words',
          ]),
        ]),
    ...caps.flatMap(({ word, rules, severities, ages }, at) => [
      ...(known.includes(word)
        ? []
        : [
            file.problem(`The scale has no word "${word}".${didYouMean(word, known)}`, [
              ...path,
              'caps',
              at,
              'word',
            ]),
          ]),
      ...(rules === undefined && severities === undefined && ages === undefined
        ? [file.problem('A cap needs "rules", "severities" or "ages".', [...path, 'caps', at])]
        : []),
    ]),
  ];
}

/** The scales of all packs, base first: one of the same name replaces that of an earlier pack. */
export function combineScales(
  packs: readonly ReadonlyMap<string, LocatedScale>[],
  ids: ReadonlySet<string>,
  problems: PackProblem[],
): Scale[] {
  const byName = new Map(packs.flatMap((pack) => [...pack]));
  const known = new Set([...ids, ...FAMILIES.map((family) => `${family}/*`)]);
  for (const { scale, file, path } of byName.values()) {
    for (const [at, { rules = [] }] of scale.caps.entries()) {
      const unknown = rules.filter((rule) => !known.has(rule));
      problems.push(
        ...unknown.map((rule) =>
          file.problem(`There is no rule "${rule}".${didYouMean(rule, known)}`, [
            ...path,
            'caps',
            at,
            'rules',
          ]),
        ),
      );
    }
  }
  return [...byName.values()].map(({ scale }) => scale);
}

/** What switches off the scale that a pack has chosen. */
export const NO_SCALE = 'off';

interface Choosing {
  readonly name: string;
  readonly scales: readonly Scale[];
  readonly file: YamlFile;
}

/** The scale of a name; null for "off", and, with the problem added, where there is none. */
export function chosenScale({ name, scales, file }: Choosing, problems: PackProblem[]): Scale | null {
  if (name === NO_SCALE) return null;
  const scale = scales.find((one) => one.name === name);
  if (scale !== undefined) return scale;
  const known = [...scales.map((one) => one.name), NO_SCALE];
  problems.push(file.problem(`There is no scale "${name}".${didYouMean(name, known)}`, ['scale']));
  return null;
}
