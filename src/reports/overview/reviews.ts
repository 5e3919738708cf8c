import { REVIEW_AGES } from '../../model/result.ts';
import type { Figures } from '../figures/archive.ts';
import { REVIEW_AGE_WORDS, reviewTotal } from '../figures/reviews.ts';
import type { OverviewTable } from './table.ts';

export function reviewTable({ reviews }: Figures): OverviewTable {
  const total = reviewTotal(reviews);
  return {
    caption: 'Plans in force by the age of their last review',
    isOfPlans: true,
    columns: [
      { title: 'Since the last review', kind: 'words' },
      { title: 'Plans', kind: 'figure', compared: true },
    ],
    rows: REVIEW_AGES.map((age) => ({ cells: [REVIEW_AGE_WORDS[age], { count: reviews[age], total }] })),
    bar: 1,
  };
}
