import { didYouMean } from '../language/nearest.ts';
import { type Inspection, inspectionSchema, type Measure } from '../model/inspection.ts';
import { FAMILIES } from '../model/rule.ts';
import { yamlFiles } from './pack-source.ts';
import type { PackProblem } from './problems.ts';
import { parsePart } from './validate.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** An inspection with the file it stands in. */
export interface LocatedInspection {
  readonly inspection: Inspection;
  readonly file: YamlFile;
}

/** The inspections of a pack's folder, by the names of their files. */
export async function readInspections(
  folder: string,
  problems: PackProblem[],
): Promise<ReadonlyMap<string, LocatedInspection>> {
  const found = new Map<string, LocatedInspection>();
  for (const [name, path] of await yamlFiles(folder)) {
    const file = await readYaml(path, problems);
    const parsed = file && parsePart(file.value, { file, schema: inspectionSchema, base: [] }, problems);
    if (file !== null && parsed !== null) {
      found.set(name, { inspection: { name, ...parsed }, file });
    }
  }
  return found;
}

function rulesOf(measure: Measure): readonly string[] {
  if ('rules' in measure) return measure.rules;
  return 'rule' in measure ? [measure.rule] : [];
}

/** Rules that a figure names and no pack has: it would always be nought. */
function unknownRules({ inspection, file }: LocatedInspection, ids: ReadonlySet<string>): PackProblem[] {
  const known = new Set([...ids, ...FAMILIES.map((family) => `${family}/*`)]);
  return inspection.themes.flatMap(({ figures }, theme) =>
    figures.flatMap((measure, figure) =>
      rulesOf(measure)
        .filter((rule) => !known.has(rule))
        .map((rule) =>
          file.problem(`There is no rule "${rule}".${didYouMean(rule, known)}`, [
            'themes',
            theme,
            'figures',
            figure,
            'rules' in measure ? 'rules' : 'rule',
          ]),
        ),
    ),
  );
}

/** The inspections of all packs, base first: one of the same name replaces that of an earlier pack. */
export function combineInspections(
  packs: readonly ReadonlyMap<string, LocatedInspection>[],
  ids: ReadonlySet<string>,
  problems: PackProblem[],
): Inspection[] {
  const byName = new Map(packs.flatMap((pack) => [...pack]));
  for (const located of byName.values()) problems.push(...unknownRules(located, ids));
  return [...byName.values()].map(({ inspection }) => inspection);
}
