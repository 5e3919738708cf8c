import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodePoint } from '../../language/order.ts';
import type { Rule } from '../../model/rule.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import { CODE, MANIFEST } from '../program-files.ts';

const CODE_FILE = /(?<!\.d)\.(?:js|ts|txt)$/;
/** What Node has compiled of the code, which changes with every run. */
const COMPILED = 'compile-cache';

export function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value));
}

/**
 * Of everything that decides how bytes become a plan or a finding, rules and options apart: our own code, the
 * exact versions of what it uses, and the engine that serialises the entries.
 */
export function programDigest(): string {
  const files = readdirSync(CODE, { recursive: true, encoding: 'utf8' })
    .filter((name) => CODE_FILE.test(name) && !name.startsWith(COMPILED))
    .toSorted(byCodePoint);
  const texts = [MANIFEST, ...files.map((name) => join(CODE, name))].map((path) =>
    readFileSync(path, 'utf8'),
  );
  return digestOf([process.versions.v8, files, texts]);
}

/** Of the rules that are run and the wording they look for. */
export function rulesDigest(rules: readonly Rule[], { wording }: RuleSet): string {
  return digestOf([rules, wording]);
}
