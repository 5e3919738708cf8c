import { AGENCY_TITLES } from '../../model/agency.ts';
import { type AuditResult, RATINGS } from '../../model/result.ts';
import { SECTIONS } from '../../model/section.ts';
import { agencyRows } from '../contributions.ts';
import { describeCounts, describeRun, describeSelection, LIMITS } from '../describe.ts';
import { describeRates, describeReviews, type Figures, figuresOf, reviewAges, ruleRows } from '../figures.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import { capitalised, RATING_WORDS, sectionWords } from '../words.ts';
import type { Cell } from './cells.ts';

/** Widths of the summary's columns: words first, then figures. */
export const SUMMARY_WIDTHS = [54, 16, 16, 16, 16];

type Line = readonly Cell[];

type Value = string | number | null;

/** What is said of all plans together, row by row: the figures of the page and of the terminal. */
export function* summaryRows(result: AuditResult, options: ReportOptions): Iterable<Line> {
  const figures = figuresOf(result, options);
  yield [{ value: 'Audit of EHC plans', style: 'title' }];
  for (const sentence of sentences(result, figures)) yield [{ value: sentence }];
  yield* ratingRows(figures);
  yield* block(
    'Plans by agency',
    ['Who acts', 'Lacking its part', 'With findings', 'Findings'],
    agencyRows(result, figures.contributions).map((row) => [
      AGENCY_TITLES[row.agency],
      row.withoutContribution,
      row.plans,
      row.findings,
    ]),
  );
  const ages = reviewAges(result);
  yield* block(
    'Age of the last review',
    ['Since the last review', 'Plans'],
    ages.map(({ words, plans }) => [words, plans]),
  );
  yield [{ value: describeReviews(ages) }];
  yield* sectionRows(figures);
  yield* block(
    'Findings by rule',
    ['Rule', 'Plans', 'Findings'],
    ruleRows(result).map(({ rule, plans, findings }) => [titleOf(rule, options), plans, findings]),
  );
  yield [];
  yield [{ value: LIMITS }];
}

function sentences(result: AuditResult, figures: Figures): string[] {
  const selection = describeSelection(result);
  return [
    describeCounts(result),
    describeRun(result),
    ...(selection === null ? [] : [selection]),
    describeRates(figures),
  ];
}

function* ratingRows({ ratings }: Figures): Iterable<Line> {
  yield* block('Ratings', ['Rating', 'Plans'], []);
  for (const rating of RATINGS)
    yield [{ value: RATING_WORDS[rating], style: rating }, { value: ratings.overall[rating] }];
}

function* sectionRows({ ratings }: Figures): Iterable<Line> {
  const head = ['Section', ...RATINGS.map(capitalised)];
  const rows = SECTIONS.map((section) => [
    sectionWords(section),
    ...RATINGS.map((rating) => ratings[section][rating]),
  ]);
  yield* block('Plans by section and rating', head, rows);
}

/** A heading, a head, and rows below an empty one. */
function* block(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly Value[])[],
): Iterable<Line> {
  yield [];
  yield [{ value: heading, style: 'heading' }];
  yield head.map((value, index): Cell => ({ value, style: index === 0 ? 'head' : 'figure-head' }));
  for (const row of rows) yield row.map((value): Cell => ({ value, style: 'wrapped' }));
}
