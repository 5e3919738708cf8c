import type { Inspection } from '../../model/inspection.ts';
import type { Figures } from '../figures/archive.ts';
import type { Rate } from '../figures/rate.ts';
import { capitalised, yearGroupWords } from '../words.ts';
import type { OverviewTable } from './table.ts';

/** A figure that is counted by year group, with the head of its column. */
interface YearColumn {
  readonly title: string;
  readonly byYear: ReadonlyMap<number, Rate>;
}

export function yearTable({ adulthood }: Figures): OverviewTable {
  return {
    caption: 'Preparation for adulthood by year group',
    columns: [
      { title: 'Year group', kind: 'words' },
      { title: 'With findings', kind: 'figure', compared: true },
    ],
    rows: adulthood.byYear.map(({ year, plans, withFindings }) => ({
      cells: [capitalised(yearGroupWords(year)), { count: withFindings, total: plans }],
    })),
    bar: 1,
  };
}

/** What plans show of preparation for adulthood, by year group and area, as the inspections of the packs ask. */
export function areaTable({ mirrors }: Figures, inspections: readonly Inspection[]): OverviewTable {
  const columns = inspections.flatMap(({ themes }, at) =>
    themes.flatMap(({ figures }, theme) =>
      figures.flatMap((measure, figure): YearColumn[] => {
        const measured = mirrors[at]?.[theme]?.[figure];
        const head = 'byYear' in measure ? measure.byYear : undefined;
        return measured?.kind === 'share' && head !== undefined
          ? [{ title: head.column, byYear: measured.byYear }]
          : [];
      }),
    ),
  );
  const years = [...new Set(columns.flatMap(({ byYear }) => [...byYear.keys()]))].toSorted((a, b) => a - b);
  return {
    caption: 'Plans that show preparation for adulthood, by year group and area',
    columns: [
      { title: 'Year group', kind: 'words' },
      ...columns.map(({ title }) => ({ title, kind: 'figure' as const })),
    ],
    rows: years.map((year) => ({
      cells: [capitalised(yearGroupWords(year)), ...columns.map(({ byYear }) => byYear.get(year) ?? null)],
    })),
    isDetail: true,
  };
}
