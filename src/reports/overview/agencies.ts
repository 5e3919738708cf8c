import { AGENCY_TITLES } from '../../model/agency.ts';
import type { Figures } from '../figures/archive.ts';
import { agencyRows, CONTRIBUTIONS } from '../figures/contributions.ts';
import { capitalised, SECTION_TITLES } from '../words.ts';
import type { OverviewTable } from './table.ts';

export const LACKING = 'Lacking its part: section B, C or D is blank or missing, or says only "not known".';

export function agencyTable(figures: Figures): OverviewTable {
  const { plans } = figures;
  return {
    caption: 'Who can put findings right',
    isOfPlans: true,
    columns: [
      { title: 'Who acts', kind: 'words' },
      { title: 'Lacking its part', kind: 'figure', compared: true },
      { title: 'With findings', kind: 'figure' },
      { title: 'Findings', kind: 'figure' },
    ],
    rows: agencyRows(figures).map(({ agency, withoutContribution: lacking, ...counts }) => ({
      cells: [
        AGENCY_TITLES[agency],
        lacking === null ? null : { count: lacking, total: plans },
        counts.plans,
        counts.findings,
      ],
    })),
  };
}

export function contributionTable({ plans, contributions }: Figures): OverviewTable {
  return {
    caption: 'What stands in the sections each agency writes',
    isOfPlans: true,
    columns: [
      { title: 'Agency and section', kind: 'words' },
      ...CONTRIBUTIONS.map((name) => ({
        title: capitalised(name),
        kind: 'figure' as const,
        ...(name === 'written' && { compared: true as const }),
      })),
    ],
    rows: contributions.map(({ agency, section, counts }) => ({
      cells: [
        `${AGENCY_TITLES[agency]}: ${section} · ${SECTION_TITLES[section]}`,
        ...CONTRIBUTIONS.map((name) => ({ count: counts[name], total: plans })),
      ],
    })),
    isStack: true,
    isDetail: true,
  };
}
