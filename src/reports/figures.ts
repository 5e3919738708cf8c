import { byCodePoint } from '../language/order.ts';
import {
  type AuditResult,
  type Count,
  type DocumentResult,
  type Rating,
  REVIEW_AGES,
  type ReviewAge,
} from '../model/result.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { severityCounts } from './describe.ts';
import { figure, listWords, plural } from './words.ts';

/** The plans that rates are taken of: each child's current plan, or every plan whose standing is unknown. */
export function countedPlans(result: AuditResult): DocumentResult[] {
  return result.documents.filter(
    ({ outcome, kind, standing }) =>
      outcome === 'audited' && kind === 'plan' && (standing === 'current' || standing === 'unknown'),
  );
}

/** Audited documents that no rate counts. */
interface SetAside {
  readonly superseded: number;
  readonly ceased: number;
  readonly templates: number;
}

function setAside(result: AuditResult): SetAside {
  const audited = result.documents.filter(({ outcome }) => outcome === 'audited');
  const plans = audited.filter(({ kind }) => kind === 'plan');
  return {
    superseded: plans.filter(({ standing }) => standing === 'superseded').length,
    ceased: plans.filter(({ standing }) => standing === 'ceased').length,
    templates: audited.length - plans.length,
  };
}

export type RatingCounts = Readonly<Record<Rating, number>>;

/** How many plans have each rating: overall, or of one section. */
export function ratingCounts(plans: readonly DocumentResult[], of: SectionLetter | 'overall'): RatingCounts {
  const counts: Record<Rating, number> = { red: 0, amber: 0, green: 0, grey: 0 };
  for (const plan of plans) counts[plan.ratings[of] ?? 'grey'] += 1;
  return counts;
}

/** One row a section, one column a rating. */
export function heatMap(
  plans: readonly DocumentResult[],
): { section: SectionLetter; counts: RatingCounts }[] {
  return SECTIONS.map((section) => ({ section, counts: ratingCounts(plans, section) }));
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

/** Documents with something to put right: most errors first, then most warnings. */
export function openFirst(result: AuditResult, limit: number): DocumentResult[] {
  return result.documents
    .filter(({ standing }) => standing === 'current' || standing === 'unknown')
    .map((document) => ({ document, counts: severityCounts(document) }))
    .filter(({ counts }) => counts.error + counts.warning > 0)
    .toSorted(
      (one, other) =>
        other.counts.error - one.counts.error ||
        other.counts.warning - one.counts.warning ||
        byCodePoint(one.document.path, other.document.path),
    )
    .slice(0, limit)
    .map(({ document }) => document);
}

/** What the rates count and what they leave out, in a sentence. */
export function describeRates(result: AuditResult): string {
  const { superseded, ceased, templates } = setAside(result);
  const aside = [
    ...(superseded > 0 ? [`${figure(superseded)} superseded`] : []),
    ...(ceased > 0 ? [`${figure(ceased)} ceased`] : []),
    ...(templates > 0 ? [plural(templates, 'blank template')] : []),
  ];
  const ending = aside.length === 0 ? '' : `; ${listWords(aside)} set aside`;
  return `Rates count ${plural(countedPlans(result).length, 'plan')}${ending}.`;
}
