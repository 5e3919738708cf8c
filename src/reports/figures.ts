import { byCodePoint } from '../language/order.ts';
import type { Counter } from '../model/counter.ts';
import {
  type AuditResult,
  type Count,
  type DocumentResult,
  type Rating,
  REVIEW_AGES,
  type ReviewAge,
} from '../model/result.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { type Adulthood, adulthoodCounter } from './adulthood.ts';
import { type ContributionRow, contributionCounter } from './contributions.ts';
import { type NotAudited, notAuditedCounter } from './not-audited.ts';
import { type OpenFirst, openFirstCounter } from './open-first.ts';
import type { ReportOptions } from './options.ts';
import { figure, listWords, plural } from './words.ts';

/** Documents that a report names to be opened first. */
const OPEN_FIRST = 20;

/** Audited documents that no rate counts. */
interface SetAside {
  readonly superseded: number;
  readonly ceased: number;
  readonly templates: number;
}

export type RatingCounts = Readonly<Record<Rating, number>>;

type Rated = SectionLetter | 'overall';

/** What a report says of all documents together. */
export interface Figures {
  /** The plans that rates are taken of: each child's current plan, or every plan whose standing is unknown. */
  readonly plans: number;
  readonly setAside: SetAside;
  /** How many plans have each rating, by section and overall. */
  readonly ratings: Readonly<Record<Rated, RatingCounts>>;
  readonly contributions: readonly ContributionRow[];
  readonly adulthood: Adulthood;
  /** The worst first, twenty at most. */
  readonly openFirst: readonly OpenFirst[];
  readonly notAudited: readonly NotAudited[];
}

/** The figures of all documents, in one walk over them. */
export function figuresOf({ documents }: AuditResult, options: ReportOptions): Figures {
  const ofAll = { openFirst: openFirstCounter(OPEN_FIRST), notAudited: notAuditedCounter() };
  const setAside = setAsideCounter();
  const ofPlans = {
    ratings: ratingCounter(),
    contributions: contributionCounter(),
    adulthood: adulthoodCounter(options),
  };
  let plans = 0;
  for (const document of documents) {
    for (const counter of [ofAll.openFirst, ofAll.notAudited, setAside]) counter.add(document);
    if (!isCounted(document)) continue;
    plans += 1;
    for (const counter of Object.values(ofPlans)) counter.add(document);
  }
  return {
    plans,
    setAside: setAside.figures(),
    ratings: ofPlans.ratings.figures(),
    contributions: ofPlans.contributions.figures(),
    adulthood: ofPlans.adulthood.figures(),
    openFirst: ofAll.openFirst.figures(),
    notAudited: ofAll.notAudited.figures(),
  };
}

function isCounted({ outcome, kind, standing }: DocumentResult): boolean {
  return outcome === 'audited' && kind === 'plan' && (standing === 'current' || standing === 'unknown');
}

function setAsideCounter(): Counter<SetAside> {
  const counts = { superseded: 0, ceased: 0, templates: 0 };
  return {
    add: ({ outcome, kind, standing }) => {
      if (outcome !== 'audited') return;
      if (kind !== 'plan') counts.templates += 1;
      else if (standing === 'superseded' || standing === 'ceased') counts[standing] += 1;
    },
    figures: () => counts,
  };
}

function ratingCounter(): Counter<Readonly<Record<Rated, RatingCounts>>> {
  const rated: readonly Rated[] = ['overall', ...SECTIONS];
  const none = (): Record<Rating, number> => ({ red: 0, amber: 0, green: 0, grey: 0 });
  const counts = Object.fromEntries(rated.map((of) => [of, none()])) as Record<Rated, Record<Rating, number>>;
  return {
    add: ({ ratings }) => {
      for (const of of rated) counts[of][ratings[of] ?? 'grey'] += 1;
    },
    figures: () => counts,
  };
}

export interface ReviewAgeRow {
  readonly age: ReviewAge;
  readonly words: string;
  readonly plans: number;
}

const REVIEW_AGE_WORDS: Readonly<Record<ReviewAge, string>> = {
  '0-6': 'Under 6 months',
  '6-12': '6 to 12 months',
  '12-24': '12 to 24 months',
  '24-36': '24 to 36 months',
  '36+': '36 months or more',
  unknown: 'No review date shown',
};

export function reviewAges({ summary }: AuditResult): ReviewAgeRow[] {
  return REVIEW_AGES.map((age) => ({ age, words: REVIEW_AGE_WORDS[age], plans: summary.reviewAge[age] }));
}

/** What the ages of reviews were counted of, in a sentence. */
export function describeReviews(rows: readonly ReviewAgeRow[]): string {
  const total = rows.reduce((sum, { plans }) => sum + plans, 0);
  const drafts = 'drafts have no review to be late with';
  return total === 0 ? `No plan is in force: ${drafts}.` : `Of ${plural(total, 'plan')} in force: ${drafts}.`;
}

export interface RuleRow extends Count {
  readonly rule: string;
}

/** Most plans first. */
export function ruleRows({ summary }: AuditResult): RuleRow[] {
  return Object.entries(summary.byRule)
    .map(([rule, count]) => ({ rule, ...count }))
    .filter(({ findings }) => findings > 0)
    .toSorted(
      (one, other) =>
        other.plans - one.plans || other.findings - one.findings || byCodePoint(one.rule, other.rule),
    );
}

/** What the rates count and what they leave out, in a sentence. */
export function describeRates({ plans, setAside: { superseded, ceased, templates } }: Figures): string {
  const aside = [
    ...(superseded > 0 ? [`${figure(superseded)} superseded`] : []),
    ...(ceased > 0 ? [`${figure(ceased)} ceased`] : []),
    ...(templates > 0 ? [plural(templates, 'blank template')] : []),
  ];
  const ending = aside.length === 0 ? '' : `; ${listWords(aside)} set aside`;
  return `Rates count ${plural(plans, 'plan')}${ending}.`;
}
