import type { Figures } from '../figures/archive.ts';
import { GROUP_FIGURES, type GroupColumn, type GroupRow, pooled } from '../figures/groups.ts';
import { figure } from '../words.ts';
import type { OverviewPart } from './part.ts';
import type { OverviewTable } from './table.ts';

/** The largest groups of a column; what is beyond goes into one row. */
const MOST_GROUPS = 12;

/** The main figures by every column of the case data; a part without tables where there are none. */
export function groupPart({ groups: { columns } }: Figures): OverviewPart {
  return {
    id: 'groups',
    title: 'By group',
    tables: columns.map(groupTable),
    ...(columns.length > 0 && {
      after: [
        `Groups are those of the case data. A column has its ${MOST_GROUPS} largest groups; the tables of plans (a workbook, CSV or Parquet) hold all of them.`,
      ],
    }),
  };
}

function groupTable({ heading, rows }: GroupColumn): OverviewTable {
  return {
    caption: `By ${heading}`,
    columns: [
      { title: heading, kind: 'words' },
      { title: 'Plans', kind: 'figure' },
      ...GROUP_FIGURES.map(({ title, of }) => ({
        title: of === 'plans' ? title : `${title}, of ${of}`,
        kind: 'figure' as const,
      })),
    ],
    rows: shown(rows).map(({ name, plans, rates }) => ({ cells: [groupName(name), plans, ...rates] })),
    isDetail: true,
  };
}

/** A plan without a group is no group's. */
export function groupName(name: string | null): string {
  return name ?? 'Not stated';
}

function shown(rows: readonly GroupRow[]): readonly GroupRow[] {
  if (rows.length <= MOST_GROUPS) return rows;
  const named = rows.filter(({ name }) => name !== null);
  const others = named.slice(MOST_GROUPS);
  return [
    ...named.slice(0, MOST_GROUPS),
    ...(others.length === 0 ? [] : [pooled(others, `${figure(others.length)} others`)]),
    ...rows.filter(({ name }) => name === null),
  ];
}
