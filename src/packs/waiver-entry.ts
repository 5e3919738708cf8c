import { z } from 'zod';
import { didYouMean } from '../language/nearest.ts';
import { calendarDateSchema } from '../model/calendar-date.ts';
import type { Waiver } from '../model/waiver.ts';
import type { PackProblem } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

const text = z.string().trim().min(1);

/** The schema of a waiver; what does not fit waives nothing. */
export const waiverSchema = z
  .strictObject({
    rule: text,
    path: text.optional(),
    fingerprint: text.optional(),
    reason: text,
    owner: text,
    until: calendarDateSchema,
  })
  .refine(({ path, fingerprint }) => path !== undefined || fingerprint !== undefined);

const KEYS = ['rule', 'path', 'fingerprint', 'reason', 'owner', 'until'];

export interface ReadWaivers {
  readonly waivers: Waiver[];
  /** Waivers that do not hold because of how they are written. */
  readonly malformed: PackProblem[];
}

function whatIsWrong(entry: Readonly<Record<string, unknown>>): string {
  const lacking = ['reason', 'owner', 'until'].filter((key) => !text.safeParse(entry[key]).success);
  if (lacking.length > 0) {
    return `it has no ${lacking.join(', no ')}`;
  }
  return calendarDateSchema.safeParse(entry.until).success
    ? 'it names neither a path nor a fingerprint; to leave a rule out, switch it off under "severities"'
    : `"${String(entry.until)}" is not a day of the calendar (write it as 2027-03-31)`;
}

function unknownNames(entry: Readonly<Record<string, unknown>>, { file, path, ids }: At): PackProblem[] {
  const keys = Object.keys(entry)
    .filter((key) => !KEYS.includes(key))
    .map((key) => file.problem(`Unknown key "${key}".${didYouMean(key, KEYS)}`, path, key));
  const { rule } = entry;
  if (typeof rule !== 'string') {
    return [...keys, file.problem('"rule" is missing.', path)];
  }
  return ids === null || ids.includes(rule)
    ? keys
    : [...keys, file.problem(`There is no rule "${rule}".${didYouMean(rule, ids)}`, [...path, 'rule'])];
}

interface At {
  readonly file: YamlFile;
  readonly path: Path;
  /** The rules there are; null where their packs could not be loaded. */
  readonly ids: readonly string[] | null;
}

/**
 * The waivers of a list. Names that nobody knows are mistakes; a waiver without a reason, an owner or a day
 * does not hold, and is reported.
 */
export function readWaivers(value: unknown, at: At, problems: PackProblem[]): ReadWaivers {
  const { file } = at;
  const entries = z.array(z.record(z.string(), z.unknown())).safeParse(value ?? []);
  if (!entries.success) {
    problems.push(file.problem('A list of waivers is expected here.', at.path));
    return { waivers: [], malformed: [] };
  }
  const read: ReadWaivers = { waivers: [], malformed: [] };
  entries.data.forEach((entry, index) => {
    const path = [...at.path, index];
    const unknown = unknownNames(entry, { ...at, path });
    problems.push(...unknown);
    const parsed = waiverSchema.safeParse(entry);
    if (parsed.success) {
      const { path: glob = null, fingerprint = null, ...rest } = parsed.data;
      const { line = 1 } = file.problem('', path);
      read.waivers.push({ ...rest, path: glob, fingerprint, by: `${file.file}:${line}` });
    } else if (unknown.length === 0) {
      const why = whatIsWrong(entry);
      read.malformed.push(
        file.problem(`This waiver does not hold: ${why}. Its findings are reported.`, path),
      );
    }
  });
  return read;
}
