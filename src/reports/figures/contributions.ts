import { AGENCIES, type Agency } from '../../model/agency.ts';
import type { Counter } from '../../model/counter.ts';
import type { Count } from '../../model/result.ts';
import type { SectionLetter, SectionState } from '../../model/section.ts';

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

/** Counts what stands in the sections of the agencies, over the plans that rates count. */
export function contributionCounter(): Counter<ContributionRow[]> {
  const rows = AGENCY_SECTIONS.map(([agency, section]) => {
    const counts = Object.fromEntries(CONTRIBUTIONS.map((name) => [name, 0])) as Record<Contribution, number>;
    return { agency, section, counts };
  });
  return {
    add: ({ sections }) => {
      for (const { section, counts } of rows)
        counts[CONTRIBUTION_OF[sections[section]?.state ?? 'missing']] += 1;
    },
    figures: () => rows,
  };
}

export interface AgencyRow extends Count {
  readonly agency: Agency;
  /** Plans whose section on the agency's needs is absent or not known; null where it has no such section. */
  readonly withoutContribution: number | null;
}

export function agencyRows({ agencies, contributions }: AgencyFigures): AgencyRow[] {
  return AGENCIES.map((agency) => {
    const needs = contributions.find(({ section }) => section === NEEDS_SECTION[agency])?.counts;
    const withoutContribution = needs === undefined ? null : needs.absent + needs['not known'];
    return { agency, ...agencies[agency], withoutContribution };
  });
}

interface AgencyFigures {
  readonly agencies: Readonly<Record<Agency, Count>>;
  readonly contributions: readonly ContributionRow[];
}
