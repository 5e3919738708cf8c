import type { SectionLetter } from '../../model/section.ts';
import type { Understanding, UnderstoodItems } from '../../model/understanding.ts';

/** The items of some sections: outcomes of E, provision of F, G, H1 and H2, advice of K. */
export function itemsOf(letters: readonly SectionLetter[], items: UnderstoodItems): UnderstoodItems {
  return {
    outcomes: letters.includes('E') ? items.outcomes : [],
    provision: items.provision.filter(({ section }) => letters.includes(section)),
    advice: letters.includes('K') ? items.advice : [],
  };
}

/** The same understanding with some of its sections and their items only. */
export function withSections(understanding: Understanding, letters: readonly SectionLetter[]): Understanding {
  return {
    ...understanding,
    sections: understanding.sections.filter(({ section }) => letters.includes(section)),
    items: itemsOf(letters, understanding.items),
  };
}
