import type { PlanNeed, Section, SectionLine } from '../model/plan.ts';
import type { Recogniser } from './recogniser.ts';
import { sayingOf, saysSomething } from './sayings.ts';

/** Lines under one sub-heading, or of one area. */
const partOf = ({ area, subheading }: SectionLine): string => area ?? subheading ?? '';

/** What section B says of the needs. Where one line of an area states that there are none, the others are strengths. */
export function readNeeds(recogniser: Recogniser, { lines }: Section): PlanNeed[] {
  const without = new Set(lines.filter(({ text }) => sayingOf(recogniser, text) === 'nil').map(partOf));
  return lines
    .filter(
      (line) => saysSomething(recogniser, line.text) && (line.area === null || !without.has(partOf(line))),
    )
    .map(({ text, place, area, subheading }) => ({ text, place, area, subheading }));
}
