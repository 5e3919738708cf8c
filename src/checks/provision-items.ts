import type { Evidence, Plan, ProvisionItem } from '../model/plan.ts';
import type { OutcomeSaying, ProvisionSaying, ProvisionSentence } from '../model/sayings.ts';
import { type SectionLetter, sectionSchema } from '../model/section.ts';
import { distinctSections } from './sections.ts';

/** A sentence, or a part of one, as examples of others read it. */
export interface Said extends Omit<ProvisionSentence, 'says'> {
  readonly says: ProvisionSaying | OutcomeSaying;
}

/** An item of a section, of provision or an outcome, with what it states. */
export interface Item extends Evidence {
  readonly section: SectionLetter;
  readonly states: ProvisionItem['states'];
  readonly sentences: readonly Said[];
}

/** The items of some sections; those of a section H that is not divided once. */
export function provisionIn(plan: Plan, letters: readonly SectionLetter[]): ProvisionItem[] {
  const own = distinctSections(plan, letters).map(({ letter }) => letter);
  return plan.provision.filter(({ section }) => own.includes(section));
}

/** The outcomes as items of section E. */
export function outcomeItems({ outcomes }: Plan): Item[] {
  return outcomes.map(({ text, place, says, share }) => ({
    text,
    place,
    section: sectionSchema.enum.E,
    states: [],
    sentences: [{ text, words: text, says, share }],
  }));
}
