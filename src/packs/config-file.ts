import { dirname, isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { SEVERITIES, severityByStageSchema } from '../model/rule.ts';
import type { PackProblem } from './problems.ts';
import type { LocatedChange } from './rule-change.ts';
import { parsePart } from './validate.ts';
import { waiverSchema } from './waiver-entry.ts';
import { type Path, readYaml, type YamlFile } from './yaml-file.ts';

/** What `severities` says of a rule. */
export const severitySetting = z.union([z.enum(['off', ...SEVERITIES]), severityByStageSchema]);

const settings = {
  /** By rule id, family or glob. */
  severities: z.record(z.string(), severitySetting).optional(),
  /** By rule id, members of its `with`. */
  parameters: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
};

const overrideSchema = z.strictObject({ files: z.array(z.string().min(1)).min(1), ...settings });

/** `ehc-audit.config.yaml`, as editors are told of it. */
export const configSchema = z.strictObject({
  packs: z.array(z.string().min(1)).min(1).optional(),
  ...settings,
  /** The scale of words that reports rate plans by beside the colours; "off" for none. */
  scale: z.string().min(1).optional(),
  /** How many plans the audited ones are a random sample of: papers then tell how sure their rates are. */
  sampleOf: z.int().min(1).optional(),
  overrides: z.array(overrideSchema).optional(),
  waivers: z.array(waiverSchema).optional(),
});

/** Each waiver is looked at on its own: one that is written badly waives nothing and stops nothing. */
const fileSchema = configSchema.extend({ waivers: z.unknown().optional() });

/** Changes for the documents of some paths. */
export interface Override {
  /** Globs over paths from the folder of the file. */
  readonly files: readonly string[];
  readonly changes: readonly LocatedChange[];
}

/** A configuration as its file states it, before its names are looked up in the packs. */
export interface Config {
  readonly file: YamlFile;
  readonly folder: string;
  /** Names, or absolute paths; null where the file names none. */
  readonly packs: readonly string[] | null;
  readonly changes: readonly LocatedChange[];
  readonly overrides: readonly Override[];
  readonly waivers: unknown;
  /** The name of a scale; null where the file names none. */
  readonly scale: string | null;
  /** How many plans the audited ones are a sample of; null where the file does not say that they are one. */
  readonly sampleOf: number | null;
}

/** The file as if a setting stood where a pack's change has it, so that mistakes are found at the setting. */
function seenAs(file: YamlFile, path: Path, member: Readonly<Record<string, unknown>>): YamlFile {
  const value = path.toReversed().reduce<unknown>((inner, step) => ({ [step]: inner }), member);
  const without = (way: Path): Path => [...way.slice(0, path.length), ...way.slice(path.length + 1)];
  return { file: file.file, value, problem: (message, way, key) => file.problem(message, without(way), key) };
}

type Settings = Omit<z.infer<typeof overrideSchema>, 'files'>;

function changesOf(
  { severities = {}, parameters = {} }: Settings,
  file: YamlFile,
  base: Path,
): LocatedChange[] {
  const louder = Object.entries(severities).map(([id, severity]): LocatedChange => {
    const path = [...base, 'severities', id];
    return {
      id,
      file: seenAs(file, path, { severity }),
      path,
      change: severity === 'off' ? 'off' : { severity },
    };
  });
  const changed = Object.entries(parameters).map(([id, given]): LocatedChange => {
    const path = [...base, 'parameters', id];
    return { id, file: seenAs(file, path, { with: given }), path, change: { with: given } };
  });
  return [...louder, ...changed];
}

/** A pack that is named by a path lies where the file says, wherever the command is run. */
function packFrom(folder: string, name: string): string {
  return isAbsolute(name) || !/[./\\]/.test(name) ? name : resolve(folder, name);
}

/** The parts that fit the schema; the others are problems, and do not hide mistakes in the rest. */
function fittingParts(file: YamlFile, problems: PackProblem[]): z.infer<typeof fileSchema> {
  const whole = parsePart(file.value ?? {}, { file, schema: fileSchema, base: [] }, problems);
  if (whole !== null) {
    return whole;
  }
  const given = z.record(z.string(), z.unknown()).safeParse(file.value).data ?? {};
  const parts = Object.entries(given).filter(([key, part]) => fileSchema.safeParse({ [key]: part }).success);
  return fileSchema.parse(Object.fromEntries(parts));
}

/** Reads a configuration file; null, with the problems added, where there is nothing to go on with. */
export async function readConfig(path: string, problems: PackProblem[]): Promise<Config | null> {
  const file = await readYaml(path, problems);
  if (file === null) {
    return null;
  }
  const {
    packs,
    overrides = [],
    waivers,
    scale = null,
    sampleOf = null,
    ...rest
  } = fittingParts(file, problems);
  const folder = dirname(resolve(path));
  return {
    file,
    folder,
    packs: packs?.map((name) => packFrom(folder, name)) ?? null,
    changes: changesOf(rest, file, []),
    overrides: overrides.map(({ files, ...own }, index) => ({
      files,
      changes: changesOf(own, file, ['overrides', index]),
    })),
    waivers,
    scale,
    sampleOf,
  };
}
