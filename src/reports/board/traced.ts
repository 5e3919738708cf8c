import type { Figures } from '../figures/archive.ts';
import { agencyRows } from '../figures/contributions.ts';
import { ruleRows } from '../figures/findings.ts';
import type { Rate } from '../figures/rate.ts';
import { reviewTotal } from '../figures/reviews.ts';
import { type ReportOptions, titleOf } from '../options.ts';
import { INDICATIVE } from '../scale/describe.ts';

/** A figure of the paper with all that is needed to find it again. */
export interface Traced {
  /** Says the same in every run, so that an earlier figure can be found by it. */
  readonly label: string;
  readonly rate: Rate;
  /** What it is a share of. */
  readonly of: string;
  /** What in the plans it rests on: ids of rules, a section's state, a date. */
  readonly rests: string;
  /** Comes from rules: not comparable with a run that had others. */
  readonly isOfRules: boolean;
}

export interface TracedFigures {
  readonly ratings: readonly Traced[];
  /** None where no scale of words is chosen. */
  readonly words: readonly Traced[];
  /** Goes with every word: the mean share of rules that could be assessed, from 0 to 1. */
  readonly coverage: number | null;
  readonly agencies: readonly Traced[];
  readonly reviews: readonly Traced[];
  readonly adulthood: Traced;
  readonly rules: readonly Traced[];
}

/** The rules with findings in most plans that the first page tells. */
const MOST_RULES = 3;

/** The figures that the first page tells. */
export function tracedFigures(
  figures: Figures,
  options: ReportOptions,
  mostRules = MOST_RULES,
): TracedFigures {
  return {
    ratings: ratingFigures(figures),
    words: wordFigures(figures, options),
    coverage: figures.words?.coverage ?? null,
    agencies: agencyFigures(figures),
    reviews: reviewFigures(figures),
    adulthood: adulthoodFigure(figures),
    rules: ruleFigures(figures, options).slice(0, mostRules),
  };
}

function ratingFigures({ plans, ratings }: Figures): Traced[] {
  const rated = (label: string, count: number, rests: string): Traced => ({
    label,
    rate: { count, total: plans },
    of: 'plans',
    rests,
    isOfRules: true,
  });
  return [
    rated('have at least one error (red)', ratings.overall.red, 'any rule at the level of an error'),
    rated('have a warning and no error (amber)', ratings.overall.amber, 'any rule at the level of a warning'),
    rated('have neither (green)', ratings.overall.green, 'all rules'),
    rated(
      'could not be judged (grey)',
      ratings.overall.grey,
      'sections that could not be read, and rules that could not be assessed',
    ),
  ];
}

function wordFigures({ plans, words }: Figures, { scale }: ReportOptions): Traced[] {
  if (words === null || scale === undefined) return [];
  const rated = (label: string, word: string): Traced => ({
    label,
    rate: { count: words.overall.get(word) ?? 0, total: plans },
    of: 'plans',
    rests: `the scale ${scale.scale.name}, automated and of the text only`,
    isOfRules: true,
  });
  return [
    ...scale.scale.words.map(({ word }) => rated(`${INDICATIVE}: ${word}`, word)),
    rated(`${INDICATIVE}: no word, since too little could be assessed`, ''),
  ];
}

const AGENCY_PARTS = [
  ['health', 'C', "Health's part (section C)"],
  ['social-care', 'D', "Social care's part (section D)"],
  ['education', 'B', 'The description of special educational needs (section B)'],
] as const;

function agencyFigures(figures: Figures): Traced[] {
  const rows = agencyRows(figures);
  return AGENCY_PARTS.map(([agency, section, label]) => ({
    label: `${label} is blank or missing, or says only that the child is not known`,
    rate: {
      count: rows.find((row) => row.agency === agency)?.withoutContribution ?? 0,
      total: figures.plans,
    },
    of: 'plans',
    rests: `the state of section ${section}`,
    isOfRules: false,
  }));
}

function reviewFigures({ reviews }: Figures): Traced[] {
  const total = reviewTotal(reviews);
  const rests = 'the date of the last review that the plan prints';
  const of = 'plans in force';
  const aged = (label: string, count: number): Traced => ({
    label,
    rate: { count, total },
    of,
    rests,
    isOfRules: false,
  });
  return [
    aged(
      'The last review printed is 12 months old or older',
      reviews['12-24'] + reviews['24-36'] + reviews['36+'],
    ),
    aged('It is 36 months old or older', reviews['36+']),
    aged('No date of a review is printed', reviews.unknown),
  ];
}

function adulthoodFigure({ adulthood }: Figures): Traced {
  return {
    label: 'Preparation for adulthood is absent or not up to date in some part',
    rate: { count: adulthood.withFindings, total: adulthood.plans },
    of: 'plans of young people in Year 9 or above',
    rests: 'any of the rules adulthood/*',
    isOfRules: true,
  };
}

function ruleFigures({ rules }: Figures, options: ReportOptions): Traced[] {
  return ruleRows(rules).map(({ rule, plans, assessed }) => ({
    label: titleOf(rule, options),
    rate: { count: plans, total: assessed },
    of: 'plans that the rule could judge',
    rests: rule,
    isOfRules: true,
  }));
}
