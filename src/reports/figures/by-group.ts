import type { AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../options.ts';
import { type Figures, figureCounter } from './archive.ts';
import type { GroupRow, ShownGroup } from './groups.ts';

/** The groups of one column that a report shows. */
export interface ShownColumn {
  readonly heading: string;
  readonly groups: readonly ShownGroup[];
}

/** All figures of an archive for each group that is shown, in one walk; those of a column in its order. */
export function figuresByGroup(
  { documents, asOf }: AuditResult,
  columns: readonly ShownColumn[],
  options: ReportOptions,
): Figures[][] {
  const counted = columns.map(({ heading, groups }) => {
    const counters = groups.map(() => figureCounter({ ...options, asOf, isOfGroup: true }));
    const places = new Map(
      groups.flatMap(({ members }, at) => members.map(({ name }) => [name, at] as const)),
    );
    return { heading, counters, places };
  });
  for (const document of documents) {
    for (const { heading, counters, places } of counted) {
      const at = places.get(document.groups[heading] ?? null);
      if (at !== undefined) counters[at]?.add(document);
    }
  }
  return counted.map(({ counters }) => counters.map((counter) => counter.figures()));
}

/** The largest groups one by one, the rest of them together, and the plans of no group last. */
export function shownGroups(rows: readonly GroupRow[], most: number): ShownGroup[] {
  const named = rows.filter(({ name }) => name !== null);
  const alone = named.length <= most + 1 ? named : named.slice(0, most);
  const rest = named.slice(alone.length);
  return [
    ...alone.map((row) => ({ members: [row] })),
    ...(rest.length === 0 ? [] : [{ members: rest }]),
    ...rows.filter(({ name }) => name === null).map((row) => ({ members: [row] })),
  ];
}
