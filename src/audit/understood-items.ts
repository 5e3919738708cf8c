import type { Plan } from '../model/plan.ts';
import type { UnderstoodItems } from '../model/understanding.ts';
import { orNull, type Showing, textShown, wordsShown } from './showing.ts';

/** Outcomes, provision and advice item by item. */
export function itemsShown({ outcomes, provision, advice }: Plan, showing: Showing): UnderstoodItems {
  return {
    outcomes: outcomes.map((item) => ({
      ...textShown(item, showing),
      area: item.area,
      timescale: orNull(item.timescale, showing),
    })),
    provision: provision.map((item) => ({
      ...textShown(item, showing),
      section: item.section,
      area: item.area,
      what: wordsShown(item.what, showing),
      who: orNull(item.who, showing),
      amount: orNull(item.amount, showing),
      frequency: orNull(item.frequency, showing),
      ratio: orNull(item.ratio, showing),
      where: orNull(item.where, showing),
      review: orNull(item.review, showing),
    })),
    advice: advice.map((item) => ({
      ...textShown(item, showing),
      types: [...item.types],
      status: item.status,
      author: authorShown(item.author, showing),
      role: orNull(item.role, showing),
      date: item.date?.value ?? null,
    })),
  };
}

/** An author is a person's name, whatever its words look like. */
function authorShown(author: string | null, showing: Showing): string | null {
  return author !== null && !showing.identifiable && showing.quotes ? '[name]' : orNull(author, showing);
}
