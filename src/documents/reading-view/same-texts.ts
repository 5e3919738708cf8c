/** For each of the second texts, the index of the first text that is the same one; null where none is. */
export type Pairs = readonly (number | null)[];

/**
 * Tells which texts of two readings of one document are the same, by their letters. Those that stand once in both,
 * in the same order, are sure; between two such the others are matched in order, and where as many are left on
 * both sides, one by one.
 */
export function sameTexts(ours: readonly string[], theirs: readonly string[]): Pairs {
  const pairs: (number | null)[] = theirs.map(() => null);
  const sure = inOrder(uniquePairs(ours, theirs));
  for (const [mine, other] of sure) pairs[other] = mine;
  let from = { mine: 0, other: 0 };
  for (const [mine, other] of [...sure, [ours.length, theirs.length] as const]) {
    matchBetween({ ours, theirs, pairs }, from, { mine, other });
    from = { mine: mine + 1, other: other + 1 };
  }
  return pairs;
}

type Pair = readonly [mine: number, other: number];

function uniquePairs(ours: readonly string[], theirs: readonly string[]): Pair[] {
  const mine = uniques(ours);
  return [...uniques(theirs)].flatMap(([text, other]): Pair[] => {
    const place = mine.get(text);
    return place === undefined ? [] : [[place, other]];
  });
}

function uniques(texts: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number | null>();
  texts.forEach((text, index) => seen.set(text, seen.has(text) ? null : index));
  return new Map([...seen].flatMap(([text, index]) => (index === null ? [] : [[text, index]])));
}

/** The most pairs, in the order of the second, whose first grows as well: a longest increasing run (patience sorting). */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before: number[] = [];
  pairs.forEach(([mine], index) => {
    const length = firstNotBelow(mine, ends.length, (at) => pairs[ends[at] ?? 0]?.[0] ?? 0);
    before[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const run: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair !== undefined) run.push(pair);
  }
  return run.toReversed();
}

/** The first of so many growing values that is not below a value; their count where all are. */
function firstNotBelow(value: number, count: number, at: (index: number) => number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Matching {
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly pairs: (number | null)[];
}

interface Corner {
  readonly mine: number;
  readonly other: number;
}

function matchBetween({ ours, theirs, pairs }: Matching, from: Corner, to: Corner): void {
  let { mine } = from;
  for (let { other } = from; other < to.other; other += 1) {
    const at = ours.indexOf(theirs[other] ?? '', mine);
    if (at === -1 || at >= to.mine) continue;
    pairs[other] = at;
    mine = at + 1;
  }
  const isEmpty = pairs.slice(from.other, to.other).every((pair) => pair === null);
  if (!isEmpty || to.mine - from.mine !== to.other - from.other) return;
  for (let { other } = from; other < to.other; other += 1) pairs[other] = from.mine + other - from.other;
}
