import type { DocumentResult } from '../model/result.ts';
import type { Standing } from './current.ts';

/** What changes in the result of a plan that is set aside. */
export interface Aside {
  /** Ids of rules that judge whether a plan in force is up to date: they do not apply to one that is not. */
  readonly currentOnly: ReadonlySet<string>;
  /** The ratings that differ without these rules. */
  readonly ratings: DocumentResult['ratings'];
}

/** Whether rates leave a plan out: it was superseded, or has ceased. */
export function isSetAside({ standing }: Pick<DocumentResult, 'standing'>): boolean {
  return standing === 'superseded' || standing === 'ceased';
}

/**
 * The result with its standing; for a plan that is set aside without whatever the rules for current plans say:
 * they did not apply, so they stand in none of its lists.
 */
export function withStanding(
  document: DocumentResult,
  standing: Standing,
  { currentOnly, ratings }: Aside,
): DocumentResult {
  const { supersededBy: _earlier, ...rest } = document;
  const result = { ...rest, ...standing };
  if (!isSetAside(standing)) return result;
  const applies = ({ rule }: { readonly rule: string }): boolean => !currentOnly.has(rule);
  return {
    ...result,
    findings: document.findings.filter(applies),
    waived: document.waived.filter(applies),
    passed: document.passed.filter((rule) => !currentOnly.has(rule)),
    notAssessed: document.notAssessed.filter(applies),
    ratings: { ...document.ratings, ...ratings },
  };
}
