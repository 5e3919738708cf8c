import type { Figures } from '../figures/archive.ts';
import { shownGroups } from '../figures/by-group.ts';
import { GROUP_FIGURES, type GroupColumn, pooled, type ShownGroup } from '../figures/groups.ts';
import { capitalised, figure } from '../words.ts';
import type { OverviewPart } from './part.ts';
import type { OverviewTable } from './table.ts';

/** The largest groups of a column; what is beyond goes into one row. */
export const MOST_GROUPS = 12;

/** The main figures by every column of the case data; a part without tables where there are none. */
export function groupPart({ groups: { columns } }: Figures): OverviewPart {
  return {
    id: 'groups',
    title: 'By group',
    tables: columns.map(groupTable),
    ...(columns.length > 0 && {
      after: [
        `Groups are those of the case data. A column has its ${MOST_GROUPS} largest groups; the page (.html) holds all other figures of each, and the table of figures (a workbook, CSV or Parquet) those of smaller groups too.`,
      ],
    }),
  };
}

function groupTable({ heading, rows }: GroupColumn): OverviewTable {
  return {
    caption: `By ${heading}`,
    columns: [
      { title: capitalised(heading), kind: 'words' },
      { title: 'Plans', kind: 'figure' },
      ...GROUP_FIGURES.map(({ title, of }) => ({
        title: of === 'plans' ? title : `${title}, of ${of}`,
        kind: 'figure' as const,
      })),
    ],
    rows: shownGroups(rows, MOST_GROUPS).map((group) => {
      const { plans, rates } = pooled(group.members, '');
      return { cells: [groupName(group), plans, ...rates] };
    }),
    isDetail: true,
  };
}

/** The name of a group; a plan without a group is no group's. */
export function groupName({ members: [first, ...others] }: ShownGroup): string {
  if (others.length > 0) return `${figure(others.length + 1)} others`;
  return first?.name ?? 'Not stated';
}
