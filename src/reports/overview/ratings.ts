import { RATINGS } from '../../model/result.ts';
import { SECTIONS } from '../../model/section.ts';
import type { Figures } from '../figures/archive.ts';
import { capitalised, RATING_WORDS, SECTION_TITLES } from '../words.ts';
import type { OverviewTable } from './table.ts';

export function ratingTable({ plans, ratings }: Figures): OverviewTable {
  return {
    caption: 'Plans by their overall rating',
    isOfPlans: true,
    columns: [
      { title: 'Rating', kind: 'words' },
      { title: 'Plans', kind: 'figure', compared: true },
    ],
    rows: RATINGS.map((rating) => ({
      cells: [RATING_WORDS[rating], { count: ratings.overall[rating], total: plans }],
      rating,
    })),
    bar: 1,
  };
}

/** Sections down, ratings across. */
export function sectionTable({ plans, ratings }: Figures): OverviewTable {
  return {
    caption: 'Plans by the rating of each section',
    isOfPlans: true,
    columns: [
      { title: 'Section', kind: 'words' },
      ...RATINGS.map((rating) => ({ title: capitalised(rating), kind: 'figure' as const })),
    ],
    rows: SECTIONS.map((section) => ({
      cells: [
        `${section} · ${SECTION_TITLES[section]}`,
        ...RATINGS.map((rating) => ({ count: ratings[section][rating], total: plans })),
      ],
    })),
    isMap: true,
    isDetail: true,
  };
}
