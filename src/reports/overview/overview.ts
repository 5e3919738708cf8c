import type { Scale } from '../../model/scale.ts';
import { describeAdulthood } from '../figures/adulthood.ts';
import type { Figures } from '../figures/archive.ts';
import type { Before } from '../figures/before.ts';
import { ruleRows } from '../figures/findings.ts';
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

const REVIEWS = { family: 'reviews', caption: 'What is late or due, of the plans whose dates tell' } as const;
const ADULTHOOD = { family: 'adulthood', caption: 'What is absent, of the plans that need it' } as const;

/** Tables without rows are left out. */
export function overviewParts(
  figures: Figures,
  before: Before | null,
  options: ReportOptions,
): OverviewPart[] {
  const read = (build: Build) => compared(build, figures, before);
  const ruled = (build: Build) => compared(build, figures, sameRules(before));
  const also = earlierRules(before);
  const family = (of: typeof REVIEWS | typeof ADULTHOOD) =>
    ruled((shown) => familyTable(shown, { ...of, also }, options));
  const { inspections = [], scale } = options;
  const scaleOverview = (chosen: Scale): OverviewPart => {
    const { tables, ...part } = scalePart(figures, chosen);
    return { ...part, tables: [ruled((of) => wordTable(of, chosen)), ...tables.slice(1)] };
  };
  const parts: OverviewPart[] = [
    { id: 'ratings', title: 'Ratings', tables: [ruled(ratingTable)] },
    ...(scale === undefined ? [] : [scaleOverview(scale.scale)]),
    {
      id: 'agencies',
      title: 'Plans by agency',
      tables: [read(agencyTable), read(contributionTable)],
      after: [LACKING],
    },
    {
      id: 'reviews',
      title: 'Age of the last review',
      tables: [read(reviewTable), { ...family(REVIEWS), isDetail: true }],
      after: [describeReviews(figures.reviews)],
    },
    {
      id: 'adulthood',
      title: 'Preparation for adulthood',
      before: [describeAdulthood(figures.adulthood)],
      tables: [ruled(yearTable), areaTable(figures, inspections), family(ADULTHOOD)],
    },
    { id: 'sections', title: 'Sections A to K', tables: [sectionTable(figures)], after: [RATING_RULES] },
    ...(figures.groups.columns.length === 0 ? [] : [groupPart(figures)]),
  ];
  return parts.map(withoutEmpty);
}

/** Findings by rule, over the documents that are not set aside. */
export function rulesPart(figures: Figures, before: Before | null, options: ReportOptions): OverviewPart {
  const also = earlierRules(before);
  const build = (shown: Figures): OverviewTable => ruleTable(shown, { also }, options);
  const tables = [compared(build, figures, sameRules(before))];
  return withoutEmpty({ id: 'rules', title: 'Findings by rule', tables });
}

function withoutEmpty(part: OverviewPart): OverviewPart {
  return { ...part, tables: part.tables.filter(({ rows }) => rows.length > 0) };
}

/** The table of now, with the figures of before beside it where they can be compared. */
function compared(build: Build, figures: Figures, before: Before | null): OverviewTable {
  return beside(build(figures), before === null ? null : { table: build(before.figures), asOf: before.asOf });
}

/** The earlier result as far as it was made with the same rules. */
function sameRules(before: Before | null): Before | null {
  return before?.changes === null ? null : before;
}

/** Rules that found something before: that they find nothing now is worth a line. */
function earlierRules(before: Before | null): string[] {
  const same = sameRules(before);
  return same === null ? [] : ruleRows(same.figures.rules).map(({ rule }) => rule);
}
