import type { Scale } from '../../model/scale.ts';
import { describeAdulthood } from '../figures/adulthood.ts';
import type { Figures } from '../figures/archive.ts';
import type { Before } from '../figures/before.ts';
import { describeReviews } from '../figures/reviews.ts';
import type { ReportOptions } from '../options.ts';
import { RATING_RULES } from '../words.ts';
import { areaTable, yearTable } from './adulthood.ts';
import { agencyTable, contributionTable, LACKING } from './agencies.ts';
import { beside } from './beside.ts';
import { groupPart } from './groups.ts';
import type { OverviewPart } from './part.ts';
import { ratingTable, sectionTable } from './ratings.ts';
import { reviewTable } from './reviews.ts';
import { familyTable, ruleTable } from './rules.ts';
import { scalePart, wordTable } from './scale.ts';
import type { OverviewTable } from './table.ts';

type Build = (figures: Figures) => OverviewTable;

/** Tables without rows are left out, and parts of which nothing is left. */
export function overviewParts(
  figures: Figures,
  before: Before | null,
  options: ReportOptions,
): OverviewPart[] {
  const compared = (build: Build, fromRules = true): OverviewTable => {
    const earlier =
      before === null || (fromRules && before.changes === null)
        ? null
        : { table: build(before.figures), asOf: before.asOf };
    return beside(build(figures), earlier);
  };
  const { inspections = [], scale } = options;
  const scaleOverview = (chosen: Scale): OverviewPart => {
    const { tables, ...part } = scalePart(figures, chosen);
    return { ...part, tables: [compared((of) => wordTable(of, chosen)), ...tables.slice(1)] };
  };
  const parts: OverviewPart[] = [
    { id: 'ratings', title: 'Ratings', tables: [compared(ratingTable)] },
    ...(scale === undefined ? [] : [scaleOverview(scale.scale)]),
    {
      id: 'agencies',
      title: 'Plans by agency',
      tables: [compared(agencyTable, false), compared(contributionTable, false)],
      after: [LACKING],
    },
    {
      id: 'reviews',
      title: 'Age of the last review',
      tables: [
        compared(reviewTable, false),
        { ...compared((of) => familyTable(of, REVIEWS, options)), isDetail: true },
      ],
      after: [describeReviews(figures.reviews)],
    },
    {
      id: 'adulthood',
      title: 'Preparation for adulthood',
      before: [describeAdulthood(figures.adulthood)],
      tables: [
        compared(yearTable),
        areaTable(figures, inspections),
        compared((of) => familyTable(of, ADULTHOOD, options)),
      ],
    },
    { id: 'sections', title: 'Sections A to K', tables: [sectionTable(figures)], after: [RATING_RULES] },
    ...(figures.groups.columns.length === 0 ? [] : [groupPart(figures)]),
  ];
  return parts.map((part) => ({ ...part, tables: part.tables.filter(({ rows }) => rows.length > 0) }));
}

const REVIEWS = { family: 'reviews', caption: 'What is late or due, of the plans whose dates tell' } as const;
const ADULTHOOD = { family: 'adulthood', caption: 'What is absent, of the plans that need it' } as const;

/** Findings by rule, over the documents that are not set aside. */
export function rulesPart(figures: Figures, before: Before | null, options: ReportOptions): OverviewPart {
  const earlier =
    before === null || before.changes === null
      ? null
      : { table: ruleTable(before.figures, options), asOf: before.asOf };
  const table = beside(ruleTable(figures, options), earlier);
  return { id: 'rules', title: 'Findings by rule', tables: table.rows.length === 0 ? [] : [table] };
}
