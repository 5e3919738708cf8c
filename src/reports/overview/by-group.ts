import type { AuditResult } from '../../model/result.ts';
import type { Figures } from '../figures/archive.ts';
import type { Before } from '../figures/before.ts';
import { figuresByGroup, type ShownColumn, shownGroups } from '../figures/by-group.ts';
import { NO_GROUPS } from '../figures/groups.ts';
import type { ReportOptions } from '../options.ts';
import { groupName } from './groups.ts';
import { type Mirror, mirrorsOf } from './mirror.ts';
import { overviewParts, rulesPart } from './overview.ts';
import type { OverviewPart } from './part.ts';
import { waivedPart } from './waived.ts';

/** Everything that is said of an archive, said of the plans of one group. */
export interface GroupOverview {
  readonly name: string;
  readonly figures: Figures;
  readonly parts: readonly OverviewPart[];
  readonly mirrors: readonly Mirror[];
}

/** The groups of one column of the case data. */
export interface ColumnOverview {
  readonly heading: string;
  readonly groups: readonly GroupOverview[];
}

interface Archive {
  readonly result: AuditResult;
  readonly figures: Figures;
  readonly before: Before | null;
}

/**
 * All figures of the archive for each group of the case data: those of the largest, as many as `most` says, and of the
 * rest together. Walks over the documents once more, and over those of an earlier result.
 */
export function overviewByGroup(
  { result, figures: { groups }, before }: Archive,
  most: number,
  options: ReportOptions,
): ColumnOverview[] {
  const columns = groups.columns.map(
    ({ heading, rows }): ShownColumn => ({
      heading,
      groups: shownGroups(rows, most),
    }),
  );
  if (columns.length === 0) return [];
  const own = withoutChanges(options);
  const now = figuresByGroup(result, columns, own);
  const then = options.earlier === undefined ? [] : figuresByGroup(options.earlier, columns, own);
  return columns.map((column, at) => ({
    heading: column.heading,
    groups: column.groups.flatMap((group, place) => {
      const figures = now[at]?.[place];
      const earlier = beforeOf(before, then[at]?.[place]);
      return figures === undefined ? [] : [{ name: groupName(group), ...said(figures, earlier, own) }];
    }),
  }));
}

/** The same of all plans together, whatever their groups. */
export function overviewOfAll(figures: Figures, options: ReportOptions): GroupOverview {
  return { name: '', ...said({ ...figures, groups: NO_GROUPS }, null, options) };
}

/** What has become of findings is told of all documents only. */
export function withoutChanges({ inspections = [], ...options }: ReportOptions): ReportOptions {
  return {
    ...options,
    inspections: inspections.map(({ themes, ...inspection }) => ({
      ...inspection,
      themes: themes
        .map((theme) => ({ ...theme, figures: theme.figures.filter(({ measure }) => measure !== 'changes') }))
        .filter(({ figures }) => figures.length > 0),
    })),
  };
}

/** An earlier result without plans of the group, or without such case data, has nothing to set beside. */
function beforeOf(before: Before | null, figures: Figures | undefined): Before | null {
  return before === null || figures === undefined || figures.plans === 0 ? null : { ...before, figures };
}

function said(figures: Figures, before: Before | null, options: ReportOptions): Omit<GroupOverview, 'name'> {
  return {
    figures,
    parts: [
      ...overviewParts(figures, before, options),
      rulesPart(figures, before, options),
      waivedPart(figures, options),
    ].filter(({ tables }) => tables.length > 0),
    mirrors: mirrorsOf(figures, before, options),
  };
}
