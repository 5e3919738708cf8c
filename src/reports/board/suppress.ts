import { type GroupColumn, type GroupRow, pooled } from '../figures/groups.ts';
import type { Rate } from '../figures/rate.ts';
import { figure } from '../words.ts';

/** Groups of fewer plans are printed in no paper for a board: a figure of them could be of a known child. */
export const LEAST = 10;

/** Rows of one table; what is beyond goes into the row of several groups. */
const MOST_ROWS = 12;

/** A row that may be printed: a group, or several together. */
export interface SafeRow {
  /** The groups that it holds; null is the group of plans that are in none. */
  readonly groups: readonly (string | null)[];
  readonly plans: number;
  /** Null where the figure is withheld. */
  readonly rates: readonly (Rate | null)[];
}

/**
 * The groups of a column as they may be printed. Small groups go together with the next larger ones until they are at
 * least two groups and ten plans, so that no total less the other rows is a small group; null where less than two rows
 * are left.
 */
export function safeRows({ rows }: GroupColumn): SafeRow[] | null {
  const ascending = rows.toSorted((one, other) => one.plans - other.plans);
  const together = coveringOf(ascending.map(({ plans }) => plans));
  const surplus = rows.length - MOST_ROWS + 1;
  const count = Math.max(together, surplus > 1 ? surplus : 0);
  const alone = rows.filter((row) => ascending.indexOf(row) >= count);
  const safe = [...alone.map((row) => ({ groups: [row.name], ...row })), ...oneOf(ascending.slice(0, count))];
  if (safe.length < 2) return null;
  const withheld = safe[0]?.rates.map((_, at) => withheldAt(safe, at)) ?? [];
  return safe.map(({ groups, plans, rates }, place) => ({
    groups,
    plans,
    rates: rates.map((rate, at) => (withheld[at]?.has(place) === true ? null : rate)),
  }));
}

function oneOf(rows: readonly GroupRow[]) {
  if (rows.length === 0) return [];
  return [{ groups: rows.map(({ name }) => name), ...pooled(rows, '') }];
}

/** How many of the smallest have to be covered, given in ascending order: none where none is small. */
function coveringOf(ascending: readonly number[]): number {
  const isSmall = (size: number): boolean => size > 0 && size < LEAST;
  if (!ascending.some(isSmall)) return 0;
  let sum = 0;
  let groups = 0;
  for (const [at, size] of ascending.entries()) {
    const isEnough = groups > 1 && sum >= LEAST && !isSmall(size);
    if (isEnough) return at;
    sum += size;
    groups += size > 0 ? 1 : 0;
  }
  return ascending.length;
}

/** The rows whose share is withheld in a column: small totals, and as many of the next as hide them. */
function withheldAt(rows: readonly GroupRow[] | readonly SafeRow[], at: number): ReadonlySet<number> {
  const totals = rows.map(({ rates }, place) => ({ place, total: rates[at]?.total ?? 0 }));
  const ascending = totals.toSorted((one, other) => one.total - other.total);
  const count = coveringOf(ascending.map(({ total }) => total));
  return new Set(ascending.slice(0, count).flatMap(({ place, total }) => (total > 0 ? [place] : [])));
}

/** "North", "Not stated", "4 groups together". */
export function safeRowName({ groups }: SafeRow): string {
  const [only = null] = groups;
  return groups.length === 1 ? (only ?? 'Not stated') : `${figure(groups.length)} groups together`;
}
