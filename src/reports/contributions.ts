import { AGENCIES, type Agency } from '../model/agency.ts';
import type { AuditResult, Count, DocumentResult } from '../model/result.ts';
import type { SectionLetter, SectionState } from '../model/section.ts';

/** How a contribution stands in a plan, the states of a section taken together as a reader counts them. */
export const CONTRIBUTIONS = ['written', 'none stated', 'not known', 'awaited', 'absent', 'unread'] as const;

type Contribution = (typeof CONTRIBUTIONS)[number];

const CONTRIBUTION_OF: Readonly<Record<SectionState, Contribution>> = {
  content: 'written',
  nil: 'none stated',
  silence: 'not known',
  pointer: 'awaited',
  pending: 'awaited',
  blank: 'absent',
  missing: 'absent',
  unread: 'unread',
};

/** The sections each agency writes (SEND Code of Practice 2015, 9.69). */
const AGENCY_SECTIONS: readonly (readonly [Agency, SectionLetter])[] = [
  ['education', 'B'],
  ['education', 'F'],
  ['health', 'C'],
  ['health', 'G'],
  ['social-care', 'D'],
  ['social-care', 'H1'],
  ['social-care', 'H2'],
];

/** The section of an agency's assessment of needs: without it the agency has contributed nothing. */
const NEEDS_SECTION: Readonly<Partial<Record<Agency, SectionLetter>>> = {
  education: 'B',
  health: 'C',
  'social-care': 'D',
};

export interface ContributionRow {
  readonly agency: Agency;
  readonly section: SectionLetter;
  readonly counts: Readonly<Record<Contribution, number>>;
}

export function contributions(plans: readonly DocumentResult[]): ContributionRow[] {
  return AGENCY_SECTIONS.map(([agency, section]) => {
    const counts = Object.fromEntries(CONTRIBUTIONS.map((name) => [name, 0])) as Record<Contribution, number>;
    for (const plan of plans) counts[contributionOf(plan, section)] += 1;
    return { agency, section, counts };
  });
}

function contributionOf(plan: DocumentResult, section: SectionLetter): Contribution {
  return CONTRIBUTION_OF[plan.sections[section]?.state ?? 'missing'];
}

export interface AgencyRow extends Count {
  readonly agency: Agency;
  /** Plans whose section on the agency's needs is absent or not known; null where it has no such section. */
  readonly withoutContribution: number | null;
}

export function agencyRows(result: AuditResult, plans: readonly DocumentResult[]): AgencyRow[] {
  return AGENCIES.map((agency) => {
    const section = NEEDS_SECTION[agency];
    const lacking = section && plans.filter((plan) => lacks(plan, section)).length;
    return { agency, ...result.summary.byAgency[agency], withoutContribution: lacking ?? null };
  });
}

function lacks(plan: DocumentResult, section: SectionLetter): boolean {
  const contribution = contributionOf(plan, section);
  return contribution === 'absent' || contribution === 'not known';
}
