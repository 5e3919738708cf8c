import type { Counter } from '../../model/counter.ts';
import type { Rating } from '../../model/result.ts';
import { SECTIONS, type SectionLetter } from '../../model/section.ts';

type Rated = SectionLetter | 'overall';

/** How many plans have each rating, by section and overall. */
export type Ratings = Readonly<Record<Rated, Readonly<Record<Rating, number>>>>;

export function ratingCounter(): Counter<Ratings> {
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
