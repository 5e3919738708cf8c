/** A set of plans, by the classes of plans that it holds: 1 or 0 for each. */
export type Members = readonly number[];

const NOUGHT = 1e-9;

/**
 * Whether any of the hidden sets can be told from sets whose sizes are printed, by adding and subtracting them. That is
 * so where the hidden one is a linear combination of them (as in L. H. Cox, Suppression methodology and statistical
 * disclosure control, 1980).
 */
export function givesAway(printed: readonly Members[], hidden: readonly Members[]): boolean {
  const basis = basisOf(printed);
  return hidden.some((members) => isNought(reduced(members, basis)));
}

interface Reduced {
  /** The class at which the vector is 1 and those after it are 0. */
  readonly pivot: number;
  readonly vector: Members;
}

function basisOf(vectors: readonly Members[]): Reduced[] {
  const basis: Reduced[] = [];
  for (const vector of vectors) {
    const rest = reduced(vector, basis);
    const pivot = rest.findIndex((value) => Math.abs(value) > NOUGHT);
    const lead = rest[pivot];
    if (lead !== undefined) basis.push({ pivot, vector: rest.map((value) => value / lead) });
  }
  return basis;
}

function reduced(vector: Members, basis: readonly Reduced[]): Members {
  let rest = vector;
  for (const { pivot, vector: known } of basis) {
    const factor = rest[pivot] ?? 0;
    if (Math.abs(factor) > NOUGHT) rest = rest.map((value, at) => value - factor * (known[at] ?? 0));
  }
  return rest;
}

function isNought(vector: Members): boolean {
  return vector.every((value) => Math.abs(value) <= NOUGHT);
}
