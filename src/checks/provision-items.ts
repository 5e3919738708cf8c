import type { Evidence, Plan, ProvisionItem } from '../model/plan.ts';
import { type SectionLetter, sectionSchema } from '../model/section.ts';
import { distinctSections } from './sections.ts';

/** An item of a section, of provision or an outcome, with what it states. */
export interface Item extends Evidence {
  readonly section: SectionLetter;
  readonly states: ProvisionItem['states'];
  readonly sentences: ProvisionItem['sentences'];
}

/** The items of some sections; those of a section H that is not divided once. */
export function provisionIn(plan: Plan, letters: readonly SectionLetter[]): ProvisionItem[] {
  const own = distinctSections(plan, letters).map(({ letter }) => letter);
  return plan.provision.filter(({ section }) => own.includes(section));
}

/** The outcomes as items of section E. */
export function outcomeItems({ outcomes }: Plan): Item[] {
  return outcomes.map(({ text, place }) => ({
    text,
    place,
    section: sectionSchema.enum.E,
    states: [],
    sentences: [],
  }));
}
