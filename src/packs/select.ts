import { matchesGlob } from '../language/glob.ts';
import { didYouMean } from '../language/nearest.ts';
import type { Rule } from '../model/rule.ts';

/** A selection that names a rule nobody knows. */
export class SelectionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SelectionError';
  }
}

/** What a rule is chosen by. */
type Named = Pick<Rule, 'id' | 'family'>;

/** Whether a glob ("reviews/*", "*-missing", "adulthood/adulthood-*") names a rule, by id or by family and id. */
export function namesRule(glob: string, { id, family }: Named): boolean {
  return glob === family || matchesGlob(glob, id) || matchesGlob(glob, `${family}/${id}`);
}

/** Whether a name is this rule's alone. */
export function isNameOf(name: string, { id, family }: Named): boolean {
  return name === id || name === `${family}/${id}`;
}

/** ' Did you mean "review-overdue"?' for a name or glob that names none of the rules. */
export function nearestRule(glob: string, rules: readonly Named[]): string {
  return didYouMean(
    glob,
    rules.flatMap(({ id, family }) => [id, `${family}/${id}`, `${family}/*`]),
  );
}

/**
 * Whether a rule is chosen by `--only` and `--except`: globs over rule ids, "family/id" or a family's name.
 * Throws SelectionError on one that names none of the rules.
 */
export function selection(
  rules: readonly Rule[],
  { only, except }: { readonly only: readonly string[]; readonly except: readonly string[] },
): (rule: Rule) => boolean {
  for (const glob of [...only, ...except]) {
    if (!rules.some((rule) => namesRule(glob, rule))) {
      throw new SelectionError(
        `No rule is called "${glob}".${nearestRule(glob, rules)} "ehc-audit rules list" shows them all.`,
      );
    }
  }
  const isNamed = (globs: readonly string[], rule: Rule): boolean =>
    globs.some((glob) => namesRule(glob, rule));
  return (rule) => (only.length === 0 || isNamed(only, rule)) && !isNamed(except, rule);
}
