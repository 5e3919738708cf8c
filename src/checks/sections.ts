import type { Plan, Section, SectionLine } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';

/** The sections without the second reading of an undivided section H, whose text H1 and H2 both carry. */
export function distinctSections(plan: Plan, letters: readonly SectionLetter[]): Section[] {
  const doubled = letters.includes('H1') && plan.sections.H1.undivided;
  return letters.filter((letter) => !(doubled && letter === 'H2')).map((letter) => plan.sections[letter]);
}

/** A line of writer's text with the section it stands in. */
export interface LineOfSection {
  readonly letter: SectionLetter;
  readonly line: SectionLine;
}

/** The writer's text of the sections, line by line. */
export function linesOf(plan: Plan, letters: readonly SectionLetter[]): LineOfSection[] {
  return distinctSections(plan, letters).flatMap(({ letter, lines }) =>
    lines.map((line) => ({ letter, line })),
  );
}
