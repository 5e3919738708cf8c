import type { Plan } from '../model/plan.ts';
import type { Items } from '../model/result.ts';

/** Outcomes, provision and advice as results carry them, every text through `show`. */
export function itemsResult(plan: Plan, show: (text: string) => string): Items {
  const cell = (text: string | null): string | null => (text === null ? null : show(text));
  return {
    outcomes: plan.outcomes.map(({ text, place, area, timescale }) => ({
      text: show(text),
      location: place,
      area,
      timescale: cell(timescale),
    })),
    provision: plan.provision.map((item) => ({
      text: show(item.text),
      location: item.place,
      area: item.area,
      section: item.section,
      what: show(item.what),
      who: cell(item.who),
      amount: cell(item.amount),
      frequency: cell(item.frequency),
      ratio: cell(item.ratio),
      where: cell(item.where),
      review: cell(item.review),
    })),
    advice: plan.advice.map(({ types, status, date, place }) => ({
      types: [...types],
      status,
      date: date?.value ?? null,
      location: place,
    })),
  };
}
