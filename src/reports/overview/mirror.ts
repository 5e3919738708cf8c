import { dateInWords } from '../../language/calendar.ts';
import type { Inspection, Measure, Theme } from '../../model/inspection.ts';
import type { Figures } from '../figures/archive.ts';
import type { Before } from '../figures/before.ts';
import type { Measured } from '../figures/measures.ts';
import { rateWords } from '../figures/rate.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import { FAMILY_WORDS, figure } from '../words.ts';
import { beside } from './beside.ts';
import type { Cell, OverviewTable, Row } from './table.ts';

/** What inspectors found, with the figures of this archive. */
export interface Mirror {
  readonly inspection: Inspection;
  readonly themes: readonly {
    readonly theme: Theme;
    readonly table: OverviewTable;
  }[];
}

/** One for each inspection of the packs; an earlier result's figures stand beside those of now. */
export function mirrorsOf(figures: Figures, before: Before | null, options: ReportOptions): Mirror[] {
  const { inspections = [] } = options;
  return inspections.map((inspection, at) => ({
    inspection,
    themes: inspection.themes.map((theme, index) => {
      const tableOf = (of: Figures, changes: Before['changes']): OverviewTable =>
        themeTable(theme, { measured: of.mirrors[at]?.[index] ?? [], changes });
      const now = tableOf(figures, before?.changes ?? null);
      const then =
        before === null
          ? null
          : { table: comparable(tableOf(before.figures, null), theme, before), asOf: before.asOf };
      return { theme, table: beside(now, then) };
    }),
  }));
}

/** "Ofsted and ..., 23 to 27 September 2024. Paraphrased from ..." */
export function describeInspection({ authority, from, to, licence }: Inspection): string {
  return `${authority.map(({ text }) => text).join('; ')} (inspected from ${dateInWords(from)} to ${dateInWords(to)}). ${licence}.`;
}

/** The rules that the figures of a theme rest on; null where they rest on none. */
export function describeRulesOf({ figures }: Theme, options: ReportOptions): string | null {
  const named = [...new Set(figures.flatMap(rulesOf))];
  if (named.length === 0) return null;
  return `${named.map((name) => nameOf(name, options)).join('; ')}.`;
}

function rulesOf(measure: Measure): readonly string[] {
  if ('rules' in measure) return measure.rules;
  return 'rule' in measure ? [measure.rule] : [];
}

function nameOf(name: string, options: ReportOptions): string {
  const family = Object.entries(FAMILY_WORDS).find(([known]) => name === `${known}/*`)?.[1];
  return family === undefined ? titleOf(name, options) : `all rules on ${family.toLowerCase()}`;
}

interface Showing {
  readonly measured: readonly Measured[];
  readonly changes: Before['changes'];
}

function themeTable({ title, figures }: Theme, { measured, changes }: Showing): OverviewTable {
  return {
    caption: `What the plans show: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    columns: [
      { title: 'In the plans', kind: 'words' },
      { title: 'Now', kind: 'figure', compared: true },
    ],
    rows: figures.map((measure, index): Row => {
      const one = measured[index];
      return { cells: [measure.label, one === undefined ? null : cellOf(one, changes)] };
    }),
    bar: 1,
  };
}

function cellOf(measured: Measured, changes: Before['changes']): Cell {
  switch (measured.kind) {
    case 'share':
      return { ...measured.rate, untold: measured.untold };
    case 'median':
      return medianWords(measured);
    case 'changes':
      return changes === null ? 'No earlier result' : changes.findings[measured.of];
  }
}

function medianWords({ value, unit, shown }: Extract<Measured, { kind: 'median' }>): string {
  const of = `${rateWords(shown)} ${shown.total === 1 ? 'plan shows' : 'plans show'} it`;
  return value === null ? of : `${figure(value)} ${unit}: ${of}`;
}

/** Figures from other rules are no figures of before. */
function comparable(table: OverviewTable, { figures }: Theme, { changes }: Before): OverviewTable {
  const isOfRules = ({ measure }: Measure): boolean =>
    measure === 'found' || measure === 'shown' || measure === 'months' || measure === 'agency';
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      const measure = figures[index];
      const isOut = measure !== undefined && changes === null && isOfRules(measure);
      const isChange = measure?.measure === 'changes';
      return isOut || isChange
        ? { ...row, cells: [row.cells[0] ?? null, isOut ? 'Not compared' : null] }
        : row;
    }),
  };
}
