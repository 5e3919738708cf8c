import type { PlanNeed, Section } from '../model/plan.ts';
import type { Recogniser } from './recogniser.ts';
import { saysSomething } from './sayings.ts';

/** What section B says of the needs: its lines but those that state there are none. */
export function readNeeds(recogniser: Recogniser, section: Section): PlanNeed[] {
  return section.lines
    .filter(({ text }) => saysSomething(recogniser, text))
    .map(({ text, place, area, subheading }) => ({ text, place, area, subheading }));
}
