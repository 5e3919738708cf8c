/** Choices that are the same in every run of one seed. */
export interface Seeded {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly one: <T>(of: readonly [T, ...T[]]) => T;
}

/** A linear congruential generator (D. Knuth's MMIX constants, upper 32 bits): even enough to choose with. */
export function seeded(seed: number): Seeded {
  let state = BigInt(seed) + 1n;
  const next = (): number => {
    state = BigInt.asUintN(64, state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n);
    return Number(state >> 32n) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return { between, one: (of) => of[between(0, of.length - 1)] ?? of[0] };
}
