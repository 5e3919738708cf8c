import { didYouMean } from '../language/nearest.ts';
import type { Rule } from '../model/rule.ts';

/** A selection that names a rule nobody knows. */
export class SelectionError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SelectionError';
  }
}

/** Whether a glob ("reviews/*", "*-missing", "adulthood/adulthood-*") names a rule, by id or by family and id. */
function names(glob: string): (rule: Rule) => boolean {
  const parts = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('[^/]*')}$`, 'u');
  return ({ id, family }) => pattern.test(id) || pattern.test(`${family}/${id}`) || glob === family;
}

function matcher(globs: readonly string[], rules: readonly Rule[]): (rule: Rule) => boolean {
  for (const glob of globs) {
    if (!rules.some(names(glob))) {
      const known = rules.flatMap(({ id, family }) => [id, `${family}/${id}`, `${family}/*`]);
      throw new SelectionError(
        `No rule is called "${glob}".${didYouMean(glob, known)} "ehc-audit rules list" shows them all.`,
      );
    }
  }
  return (rule) => globs.some((glob) => names(glob)(rule));
}

/**
 * The rules chosen by `--only` and `--except`: globs over rule ids, "family/id" or a family's name.
 * Throws SelectionError on one that names no rule.
 */
export function selectRules(
  rules: readonly Rule[],
  { only, except }: { readonly only: readonly string[]; readonly except: readonly string[] },
): Rule[] {
  const wanted = matcher(only, rules);
  const unwanted = matcher(except, rules);
  return rules.filter((rule) => (only.length === 0 || wanted(rule)) && !unwanted(rule));
}
