import type { BaselineDocument } from '../../model/baseline.ts';
import type { DocumentResult, Finding } from '../../model/result.ts';
import type { BaselineFile } from './read-baseline.ts';

/** What a document is known again by. */
type Known = Pick<DocumentResult, 'path' | 'sha256' | 'key' | 'findings'>;

/** Finds the document of a baseline that a document is; null where it is new. */
export type Correspond = (document: Known) => BaselineDocument | null;

export interface Present {
  /** Whether there is a document at a path of the baseline now: then it is that one, and no other has become it. */
  readonly isThere: (path: string) => boolean;
}

/** Whether words of the plan are the evidence of a finding. */
export function isEvident({ location }: Pick<Finding, 'location'>): boolean {
  return Object.keys(location).length > 0;
}

/**
 * A document is the one of its path; else one of the same content; else, of those that are no longer where they were,
 * one of the same child, or one that shares more than half of the findings whose evidence no other has. Whatever
 * documents are audited beside it, the answer is the same.
 */
export function correspondence(baseline: BaselineFile, { isThere }: Present): Correspond {
  const index = indexOf(baseline);
  const gone = (numbers: readonly number[]): BaselineDocument[] =>
    numbers.map(baseline.document).filter(({ path }) => !isThere(path));
  return (document) => {
    const { path, sha256, key } = document;
    const [same] = [index.byPath.get(path) ?? [], of(index.byContent, sha256)].flat();
    if (same !== undefined) return baseline.document(same);
    const ofChild = gone(of(index.byKey, key));
    return mostAlike(document, ofChild) ?? sharingEvidence(document, index, gone);
  };
}

/** Numbers of the baseline's documents by what they are found by. */
interface Index {
  readonly byPath: ReadonlyMap<string, number>;
  readonly byContent: ReadonlyMap<string, readonly number[]>;
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** By the fingerprint of evidence; null where several documents have it. */
  readonly byEvidence: ReadonlyMap<string, number | null>;
}

function indexOf({ count, document }: BaselineFile): Index {
  const byPath = new Map<string, number>();
  const byContent = new Map<string, number[]>();
  const byKey = new Map<string, number[]>();
  const byEvidence = new Map<string, number | null>();
  for (let number = 0; number < count; number += 1) {
    const { path, sha256, key, findings } = document(number);
    byPath.set(path, number);
    enter(byContent, sha256, number);
    enter(byKey, key, number);
    for (const { id } of findings.filter(({ evident }) => evident)) {
      byEvidence.set(id, byEvidence.has(id) ? null : number);
    }
  }
  return { byPath, byContent, byKey, byEvidence };
}

function enter(index: Map<string, number[]>, key: string | null, number: number): void {
  if (key === null) return;
  const entered = index.get(key);
  if (entered === undefined) index.set(key, [number]);
  else entered.push(number);
}

function of(
  index: ReadonlyMap<string, readonly number[]>,
  key: string | null | undefined,
): readonly number[] {
  return index.get(key ?? '') ?? [];
}

/** Of several versions of one child's plan, the one that shares most findings; the first of equals. */
function mostAlike({ findings }: Known, candidates: readonly BaselineDocument[]): BaselineDocument | null {
  const ids = new Set(findings.map(({ id }) => id));
  const shared = (candidate: BaselineDocument): number =>
    candidate.findings.filter(({ id }) => ids.has(id)).length;
  const [most = null] = candidates.toSorted((one, other) => shared(other) - shared(one));
  return most;
}

/** The one document that more than half of the evident findings point to, whichever of the two has more of them. */
function sharingEvidence(
  { findings }: Known,
  index: Index,
  gone: (numbers: readonly number[]) => readonly BaselineDocument[],
): BaselineDocument | null {
  const evident = findings.filter(isEvident);
  const pointed = evident.flatMap(({ id }) => index.byEvidence.get(id) ?? []);
  const counts = Map.groupBy(pointed, (number) => number);
  const [number, votes] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  if (number === undefined || votes === undefined) return null;
  const [candidate] = gone([number]);
  const most = Math.max(evident.length, candidate?.findings.filter((one) => one.evident).length ?? 0);
  return candidate !== undefined && votes.length * 2 > most ? candidate : null;
}
