import { AGENCY_TITLES } from '../../model/agency.ts';
import type { AuditResult } from '../../model/result.ts';
import { describeRun, describeSelection, LIMITS } from '../describe.ts';
import type { Figures } from '../figures/archive.ts';
import { agencyRows } from '../figures/contributions.ts';
import { GROUP_FIGURES } from '../figures/groups.ts';
import { describeInspection, mirrorsOf } from '../overview/mirror.ts';
import { ratingTable, sectionTable } from '../overview/ratings.ts';
import { reviewTable } from '../overview/reviews.ts';
import { scalePart } from '../overview/scale.ts';
import { type Cell, isRate, type OverviewTable } from '../overview/table.ts';
import { capitalised, figure, RATING_RULES } from '../words.ts';
import { type Breakdown, breakdowns } from './breakdown.ts';
import { type BoardBlock, type BoardSection, type BoardTable, paragraph } from './content.ts';
import { safeRateWords, WITHHELD } from './rate-words.ts';
import type { Telling } from './sentences.ts';
import { LEAST, safeRowName } from './suppress.ts';

interface Annexed extends Telling {
  readonly result: AuditResult;
  readonly figures: Figures;
}

/** What stands behind the first page: sources, tables, groups and the mirror of inspections. */
export function annexSections(annexed: Annexed): BoardSection[] {
  const { ledger, figures, options } = annexed;
  const table = (one: OverviewTable): BoardBlock => ({ kind: 'table', table: boardTable(one, annexed) });
  const { scale } = options;
  const words = scale === undefined ? null : scalePart(figures, scale.scale);
  return [
    { title: 'Where each figure comes from', blocks: [{ kind: 'table', table: ledger.table() }] },
    {
      title: 'Ratings and sections',
      blocks: [paragraph(RATING_RULES), table(ratingTable(figures)), table(sectionTable(figures))],
    },
    ...(words === null
      ? []
      : [
          {
            title: words.title,
            blocks: [...(words.before ?? []), ...(words.after ?? [])]
              .map(paragraph)
              .concat(words.tables.map(table)),
          },
        ]),
    { title: 'Reviews and agencies', blocks: [table(reviewTable(figures)), agencyBlock(figures)] },
    ...groupSections(figures, annexed),
    ...mirrorSections(annexed),
    { title: 'How this was made', blocks: madeWith(annexed).map(paragraph) },
  ];
}

/** The table with every share of too few plans withheld. */
function boardTable({ caption, columns, rows }: OverviewTable, { isSample }: Telling): BoardTable {
  const words = (cell: Cell): string => {
    if (isRate(cell)) return safeRateWords(cell, isSample);
    return typeof cell === 'number' ? figure(cell) : (cell ?? '-');
  };
  return {
    caption,
    head: columns.map(({ title }) => title),
    rows: rows.map(({ cells }) => cells.map(words)),
    figures: new Set(columns.flatMap(({ kind }, at) => (kind === 'figure' ? [at] : []))),
    widths: columns.map(({ kind }) => (kind === 'words' ? 40 : 60 / Math.max(1, columns.length - 1))),
  };
}

function agencyBlock(figures: Figures): BoardBlock {
  return {
    kind: 'table',
    table: {
      caption: 'Who can put findings right',
      head: ['Agency', 'Plans with findings', 'Findings'],
      widths: [40, 30, 30],
      figures: new Set([1, 2]),
      rows: agencyRows(figures).map(({ agency, plans, findings }) => [
        AGENCY_TITLES[agency],
        figure(plans),
        figure(findings),
      ]),
    },
  };
}

const LEFT_OUT = {
  small: 'is left out: its groups are too small',
  linked: 'is left out: beside the tables above it would tell the size of a small group',
} as const;

function groupSections({ groups }: Figures, telling: Telling): BoardSection[] {
  if (groups.columns.length === 0) return [];
  return [
    {
      title: 'By group',
      blocks: [
        paragraph(
          `No figure of fewer than ${LEAST} plans is printed. Small groups stand together with the next larger ones, and what would tell a small figure by subtraction is withheld too.`,
        ),
        ...breakdowns(groups).map((one) => breakdownBlock(one, telling)),
      ],
    },
  ];
}

function breakdownBlock({ heading, rows, why }: Breakdown, { isSample }: Telling): BoardBlock {
  if (rows === null) return paragraph(`The table by ${heading} ${LEFT_OUT[why ?? 'small']}.`);
  const room = 64 / GROUP_FIGURES.length;
  return {
    kind: 'table',
    table: {
      caption: `By ${heading}`,
      head: [
        capitalised(heading),
        'Plans',
        ...GROUP_FIGURES.map(({ title, of }) => (of === 'plans' ? title : `${title}, of ${of}`)),
      ],
      widths: [26, 10, ...GROUP_FIGURES.map(() => room)],
      figures: new Set([1, ...[...GROUP_FIGURES.keys()].map((at) => at + 2)]),
      rows: rows.map((row) => [
        safeRowName(row),
        figure(row.plans),
        ...row.rates.map((rate) => (rate === null ? WITHHELD : safeRateWords(rate, isSample))),
      ]),
    },
  };
}

function mirrorSections(annexed: Annexed): BoardSection[] {
  const { figures, before, options } = annexed;
  return mirrorsOf(figures, before, options).map(({ inspection, themes }) => ({
    title: `What inspectors found: ${inspection.title}`,
    blocks: [
      paragraph(describeInspection(inspection)),
      ...themes.flatMap(({ theme, table }): BoardBlock[] => [
        paragraph(`${theme.title}. Inspectors found: ${theme.found}`),
        { kind: 'table', table: boardTable(table, annexed) },
        ...(theme.limits === undefined ? [] : [paragraph(theme.limits)]),
      ]),
    ],
  }));
}

function madeWith({ result, before }: Annexed): string[] {
  const selection = describeSelection(result);
  const { name, version } = result.tool;
  return [
    describeRun(result),
    ...(selection === null ? [] : [selection]),
    ...(before?.notes ?? []),
    LIMITS,
    `Made by ${name} ${version}. The same result gives the same paper.`,
  ];
}
