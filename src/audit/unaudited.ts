import type { Problem } from '../model/problem.ts';
import type { DocumentResult } from '../model/result.ts';
import type { Kind } from '../model/stage.ts';

export interface Unaudited {
  readonly outcome: 'skipped' | 'unreadable';
  readonly problem: Problem;
  readonly sha256?: string | null;
  readonly kind?: Kind;
}

/** The entry of a document that was not audited: every input has one, so that none is silently lost. */
export function unaudited(path: string, { outcome, problem, sha256, kind }: Unaudited): DocumentResult {
  return {
    path,
    standing: 'unknown',
    sha256: sha256 ?? null,
    outcome,
    problem,
    kind: kind ?? null,
    stage: null,
    facts: null,
    sections: {},
    findings: [],
    waived: [],
    baselined: 0,
    passed: [],
    notAssessed: [],
    groups: {},
    ratings: {},
  };
}
