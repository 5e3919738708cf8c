import type { Section } from '../model/plan.ts';
import type { UnderstoodSection } from '../model/understanding.ts';
import type { Workings } from '../model/workings.ts';
import { headingShown, orNull, type Showing, textShown } from './showing.ts';

/** A section with all its lines: those that count, those set apart, and those that look like its heading. */
export function sectionShown(
  section: Section,
  { passedOver }: Workings,
  showing: Showing,
): UnderstoodSection {
  const { letter, state, stateEvidence, foundBy, confidence, undivided } = section;
  const headings = { ...showing, redact: showing.redactHeading };
  return {
    section: letter,
    state,
    decidedBy: stateEvidence === null ? null : textShown(stateEvidence, showing),
    foundBy,
    confidence,
    undivided,
    headings: section.headings.map((heading) => ({
      ...headingShown(heading, showing),
      number: heading.number,
      foundBy: heading.foundBy,
      confidence: heading.confidence,
      sections: [...heading.labels],
    })),
    lines: section.lines.map(({ subheading, area, column, listItem, ...words }) => ({
      ...textShown(words, showing),
      subheading: orNull(subheading, headings),
      area,
      column: orNull(column, headings),
      listItem,
    })),
    setApart: section.setApart.map((line) => ({ ...headingShown(line, showing), as: line.as })),
    passedOver: passedOver
      .filter((line) => line.section === letter)
      .map((line) => ({ ...headingShown(line, showing), has: line.has, within: line.within })),
  };
}
