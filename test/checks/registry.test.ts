import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { CHECKS } from '../../src/checks/registry.ts';
import { england } from '../england.ts';

const pack = fileURLToPath(new URL('../../rules/england/', import.meta.url));
const ruleFile = z.array(z.object({ id: z.string(), with: z.unknown().optional() }));

/** What each rule of the pack writes under `with`, by its id. */
const written = new Map(
  globSync('*.yaml', { cwd: pack })
    .flatMap((name) => ruleFile.safeParse(parse(readFileSync(`${pack}${name}`, 'utf8'))).data ?? [])
    .map((rule) => [rule.id, rule.with ?? {}]),
);

/** Every text among some parameters, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(england.rules)('$id', (rule) => {
  const check = CHECKS.get(rule.check);

  it('may be unsure where an example shows it, and nowhere else', () => {
    const isShown = rule.examples.some((example) => 'notAssessed' in example);
    expect(check?.unsure(rule.with)).toBe(isShown);
  });

  it('names each wording list among its parameters, so that the loader misses none', () => {
    const cases = check?.cases?.(rule.with) ?? [];
    const named = textsIn(rule.with).filter((name) => name in england.wording && !cases.includes(name));
    const listed = check?.lists?.(rule.with) ?? [];
    expect(new Set(listed)).toEqual(new Set([...named, ...listed.filter((name) => cases.includes(name))]));
  });

  it('means by what it leaves out what it meant when the pack was built', () => {
    expect(check?.parameters.parse(written.get(rule.id))).toEqual(rule.with);
  });
});

it('every rule was read', () => {
  expect(written.size).toBe(england.rules.length);
});
