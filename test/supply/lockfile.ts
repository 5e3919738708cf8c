import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const LOCKFILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

const lockedSchema = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});

const lockfileSchema = z.object({ packages: z.record(z.string(), lockedSchema) });

/** A package as it is installed. */
export interface Locked extends z.infer<typeof lockedSchema> {
  readonly name: string;
  readonly version: string;
}

/** All packages of package-lock.json, those for developers too, in its order. */
export function lockedPackages(): readonly Locked[] {
  const { packages } = lockfileSchema.parse(JSON.parse(readFileSync(LOCKFILE, 'utf8')));
  return Object.entries(packages).flatMap(([path, locked]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    return path === '' || locked.version === undefined ? [] : [{ ...locked, name, version: locked.version }];
  });
}

const numbersOf = (version: string): number[] => version.split(/[-+]/)[0]?.split('.').map(Number) ?? [];

/** Below, the same or above: negative, 0 or positive. Versions before a release count as the release. */
function compared(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  const at = [0, 1, 2].find((index) => left[index] !== right[index]);
  return at === undefined ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

/** Whether a version lies in a range of comparisons that must all hold: ">=5.6.83 <6.2.108". */
export function isWithin(version: string, range: string): boolean {
  return range.split(' ').every((comparison) => {
    const [, sign = '', bound = ''] = /^(<|>=)(\d+\.\d+\.\d+)$/.exec(comparison) ?? [];
    if (bound === '') throw new RangeError(`"${range}" is no range.`);
    return sign === '<' ? compared(version, bound) < 0 : compared(version, bound) >= 0;
  });
}
