import { AGENCY_TITLES } from '../../model/agency.ts';
import { type AuditResult, RATINGS } from '../../model/result.ts';
import { type Adulthood, describeAdulthood } from '../adulthood.ts';
import { agencyRows } from '../contributions.ts';
import { describeReviews, type Figures, reviewAges } from '../figures.ts';
import { type TextOptions, titleOf } from '../options.ts';
import { capitalised, figure, RATING_WORDS, share, yearGroupWords } from '../words.ts';
import { bar, heading, type Paper, paragraph, table } from './paper.ts';

export type Setting = TextOptions & { readonly paper: Paper };

/** Ratings, agencies, reviews and preparation for adulthood over the plans that rates count. */
export function* rateLines(result: AuditResult, figures: Figures, options: Setting): Iterable<string> {
  const { paper } = options;
  yield* ratingLines(figures, paper);
  yield* agencyLines(result, figures, paper);
  yield* reviewLines(result, paper);
  yield* adulthoodLines(figures.adulthood, options);
}

function ratingLines({ plans, ratings: { overall: counts } }: Figures, paper: Paper): string[] {
  const rows = RATINGS.map((rating) => [
    RATING_WORDS[rating],
    share(counts[rating], plans),
    bar(counts[rating], plans, barRoom(paper)),
  ]);
  return [
    ...heading(paper, 'Ratings'),
    ...table(paper, { head: ['Rating', 'Plans', ''], first: 30, words: [2] }, rows),
  ];
}

function agencyLines(result: AuditResult, { plans, contributions }: Figures, paper: Paper): string[] {
  const rows = agencyRows(result, contributions).map((row) => [
    AGENCY_TITLES[row.agency],
    row.withoutContribution === null ? '-' : share(row.withoutContribution, plans),
    figure(row.plans),
    figure(row.findings),
  ]);
  return [
    ...heading(paper, 'Plans by agency'),
    ...table(paper, { head: ['Who acts', 'Lacking its part', 'With findings', 'Findings'] }, rows),
    ...paragraph(paper, LACKING, { indent: 2, paint: paper.chalk.dim }),
  ];
}

const LACKING = 'Lacking its part: section B, C or D is blank or missing, or says only "not known".';

function reviewLines(result: AuditResult, paper: Paper): string[] {
  const ages = reviewAges(result);
  const total = ages.reduce((sum, { plans }) => sum + plans, 0);
  const rows = ages.map(({ words, plans }) => [
    words,
    share(plans, total),
    bar(plans, total, barRoom(paper)),
  ]);
  return [
    ...heading(paper, 'Age of the last review'),
    ...table(paper, { head: ['Since the last review', 'Plans', ''], first: 30, words: [2] }, rows),
    ...paragraph(paper, describeReviews(ages), { indent: 2, paint: paper.chalk.dim }),
  ];
}

function adulthoodLines(figures: Adulthood, { paper, ...options }: Setting): string[] {
  const rows = figures.byRule.map(({ rule, plans: count }) => [
    titleOf(rule, options),
    share(count, figures.plans),
  ]);
  const years = figures.byYear.map(
    ({ year, plans: count, withFindings }) =>
      `${capitalised(yearGroupWords(year))}: ${withFindings} of ${count}`,
  );
  return [
    ...heading(paper, 'Preparation for adulthood'),
    ...paragraph(paper, describeAdulthood(figures), { indent: 2 }),
    ...(years.length === 0 ? [] : paragraph(paper, `${years.join(', ')}.`, { indent: 2 })),
    ...(rows.length === 0 ? [] : table(paper, { head: ['Rule', 'Plans'], first: ruleRoom(paper) }, rows)),
  ];
}

function barRoom(paper: Paper): number {
  return Math.min(paper.width - 56, 40);
}

/** Columns for the titles of rules, beside two columns of figures. */
export function ruleRoom(paper: Paper): number {
  return Math.min(paper.width - 26, 90);
}
