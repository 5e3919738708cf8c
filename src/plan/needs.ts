import type { NeedArea, PlanNeed, Section, SectionLine } from '../model/plan.ts';
import { headerRole } from './header-roles.ts';
import { areasOfLines } from './need-areas.ts';
import type { Recogniser } from './recogniser.ts';
import { sayingOf, saysSomething } from './sayings.ts';

/** A cell below "Strengths" or "I am good at" tells of no need. */
const isStrength = (recogniser: Recogniser, { column }: SectionLine): boolean =>
  column !== null && headerRole(recogniser, column) === 'strength';

/** What section B says of the needs. Where one line of an area states that there are none, the others are strengths. */
export function readNeeds(recogniser: Recogniser, { lines }: Section): PlanNeed[] {
  const areas = areasOfLines(recogniser, lines);
  const told = lines.filter((line) => !isStrength(recogniser, line));
  const said = told.map((line) => ({ line, area: areas.get(line) ?? null }));
  const without = new Set<NeedArea | null>(
    said.filter(({ line }) => sayingOf(recogniser, line.text) === 'nil').map(({ area }) => area),
  );
  return said
    .filter(({ line, area }) => saysSomething(recogniser, line.text) && (area === null || !without.has(area)))
    .map(({ line: { text, place, subheading }, area }) => ({ text, place, area, subheading }));
}
