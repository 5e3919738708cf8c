import { UsageError } from '../audit/usage-error.ts';
import { didYouMean } from '../language/nearest.ts';
import type { Rule } from '../model/rule.ts';

/**
 * The rule with an id, with or without its family before it.
 *
 * @throws UsageError that names the nearest known one
 */
export function findRule(rules: readonly Rule[], name: string): Rule {
  const rule = rules.find(({ id, family }) => name === id || name === `${family}/${id}`);
  if (rule !== undefined) return rule;
  const known = rules.map(({ id }) => id);
  throw new UsageError(
    `There is no rule "${name}".${didYouMean(name, known)} "ehc-audit rules list" shows them all.`,
  );
}
