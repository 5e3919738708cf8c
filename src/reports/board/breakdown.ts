import { type Crossing, GROUP_FIGURES, type GroupColumn, type GroupFigures } from '../figures/groups.ts';
import { givesAway, type Members } from './linked.ts';
import { LEAST, type SafeRow, safeRows } from './suppress.ts';

/** A column of the case data as a paper prints it; null where its groups are too small, or would give others away. */
export interface Breakdown {
  readonly heading: string;
  readonly rows: readonly SafeRow[] | null;
  readonly why: 'small' | 'linked' | null;
}

/** Sizes that a table prints: that of plans, and the totals of the figures. */
const SIZES = [null, ...GROUP_FIGURES.keys()] as const;

type Size = (typeof SIZES)[number];

/**
 * The breakdowns by all columns. A table is left out where it and those before it, the total of all plans among them,
 * would tell the size of a small group of any column, as they do where the groups of one lie within those of another.
 */
export function breakdowns({ columns, crossings }: GroupFigures): Breakdown[] {
  const printed = new Map(SIZES.map((size) => [size, everyone(crossings, size)] as const));
  return columns.map((column): Breakdown => {
    const { heading } = column;
    const rows = safeRows(column);
    if (rows === null) return { heading, rows: null, why: 'small' };
    const added = new Map(
      SIZES.map((size) => [size, printedBy({ heading, rows }, classesOf(crossings, size), size)]),
    );
    const isLinked = SIZES.some((size) =>
      givesAway(
        [...(printed.get(size) ?? []), ...(added.get(size) ?? [])],
        smallGroups(columns, classesOf(crossings, size), size),
      ),
    );
    if (isLinked) return { heading, rows: null, why: 'linked' };
    for (const [size, members] of added) printed.get(size)?.push(...members);
    return { heading, rows, why: null };
  });
}

function sizeOf(crossing: Crossing, size: Size): number {
  return size === null ? crossing.plans : (crossing.totals[size] ?? 0);
}

/** The crossings that count for a size: classes of plans that no table tells apart. */
function classesOf(crossings: readonly Crossing[], size: Size): Crossing[] {
  return crossings.filter((crossing) => sizeOf(crossing, size) > 0);
}

/** The total of all plans is printed, unless it is small itself. */
function everyone(crossings: readonly Crossing[], size: Size): Members[] {
  const classes = classesOf(crossings, size);
  const total = classes.reduce((sum, crossing) => sum + sizeOf(crossing, size), 0);
  return total < LEAST ? [] : [classes.map(() => 1)];
}

function membersOf(
  groups: readonly (string | null)[],
  heading: string,
  classes: readonly Crossing[],
): Members {
  return classes.map((crossing) => (groups.includes(crossing.groups[heading] ?? null) ? 1 : 0));
}

interface Printed {
  readonly heading: string;
  readonly rows: readonly SafeRow[];
}

function printedBy({ heading, rows }: Printed, classes: readonly Crossing[], size: Size): Members[] {
  return rows
    .filter(({ rates }) => size === null || rates[size] !== null)
    .map(({ groups }) => membersOf(groups, heading, classes));
}

function smallGroups(columns: readonly GroupColumn[], classes: readonly Crossing[], size: Size): Members[] {
  return columns.flatMap(({ heading, rows }) =>
    rows.flatMap(({ name, plans, rates }) => {
      const all = size === null ? plans : (rates[size]?.total ?? 0);
      return all > 0 && all < LEAST ? [membersOf([name], heading, classes)] : [];
    }),
  );
}
