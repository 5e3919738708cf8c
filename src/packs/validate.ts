import type { z } from 'zod';
import { didYouMean } from '../language/nearest.ts';
import type { PackProblem } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

function inner(schema: z.core.$ZodTypes, step: string | number): readonly z.core.$ZodType[] {
  const {
    _zod: { def },
  } = schema;
  switch (def.type) {
    case 'object': {
      const member = def.shape[step];
      return member === undefined ? [] : [member];
    }
    case 'array':
      return [def.element];
    case 'record':
      return [def.valueType];
    default:
      return [];
  }
}

/** The schema itself without optional, default, union and transform around it. */
function bare(schema: z.core.$ZodType): z.core.$ZodTypes[] {
  const typed = schema as z.core.$ZodTypes;
  const {
    _zod: { def },
  } = typed;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'nullable':
      return bare(def.innerType);
    case 'union':
      return def.options.flatMap(bare);
    case 'pipe':
      return bare(def.in);
    default:
      return [typed];
  }
}

/** The keys a schema knows at a path: what a mistyped key may have meant. */
export function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  let at = bare(schema);
  for (const step of path) {
    at = at.flatMap((one) => inner(one, step).flatMap(bare));
  }
  const keys = at.flatMap(({ _zod: { def } }) => (def.type === 'object' ? Object.keys(def.shape) : []));
  return [...new Set(keys)];
}

function pathOf(path: readonly PropertyKey[]): Path {
  return path.filter((step) => typeof step !== 'symbol');
}

/** Of the branches of a union, the issues of the one that the value comes nearest to. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) {
    return [issue];
  }
  const unknown = (issues: readonly Issue[]): number =>
    issues.filter(({ code }) => code === 'unrecognized_keys' || code === 'invalid_type').length;
  const [nearest = []] = issue.errors.toSorted((a, b) => unknown(a) - unknown(b) || a.length - b.length);
  return nearest.flatMap((one) => flatten({ ...one, path: [...issue.path, ...one.path] }));
}

function isAbsent(file: YamlFile, path: Path): boolean {
  let at: unknown = file.value;
  for (const step of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[step] : undefined;
  }
  return at === undefined;
}

/** "list", or "sections", item 1, for a member of a list. */
function nameOf(path: Path): string {
  const [before = '', last = ''] = path.slice(-2);
  return typeof last === 'number' ? `"${before}", item ${last + 1},` : `"${path.at(-1) ?? 'The file'}"`;
}

interface At {
  readonly file: YamlFile;
  readonly schema: z.core.$ZodType;
  /** Where the schema's value stands in the file. */
  readonly base: Path;
}

function problemsOf(issue: Issue, { file, schema, base }: At): PackProblem[] {
  const within = pathOf(issue.path);
  const path = [...base, ...within];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, within);
    return issue.keys.map((key) => file.problem(`Unknown key "${key}".${didYouMean(key, known)}`, path, key));
  }
  const name = nameOf(path);
  if (isAbsent(file, path)) {
    return [file.problem(`${name} is missing.`, path.slice(0, -1))];
  }
  if (issue.code === 'invalid_value') {
    return [file.problem(`${name} must be one of ${issue.values.join(', ')}.`, path)];
  }
  return [file.problem(`${name}: ${issue.message}.`, path)];
}

/** The value parsed by a schema; null, with every problem added, where it does not fit. */
export function parsePart<T>(
  value: unknown,
  at: At & { readonly schema: z.ZodType<T> },
  problems: PackProblem[],
): T | null {
  const result = at.schema.safeParse(value);
  if (result.success) {
    return result.data;
  }
  problems.push(...result.error.issues.flatMap(flatten).flatMap((issue) => problemsOf(issue, at)));
  return null;
}
