import type { Evidence, Plan } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { distinctSections } from './sections.ts';

/** Who speaks in a line: its writer, the form (headings, guidance, prompts), the cover and sign-off, a running header. */
type Voice = 'writer' | 'form' | 'outside' | 'running';

/** A line of the document with the section it stands in. */
export interface PrintedLine extends Evidence {
  readonly section: SectionLetter | null;
  readonly from: Voice;
}

function collect(plan: Plan): PrintedLine[] {
  const inSections = distinctSections(plan, SECTIONS).flatMap(({ letter, lines, setApart, headings }) => {
    const of = (from: Voice, all: readonly Evidence[]): PrintedLine[] =>
      all.map(({ text, place }) => ({ text, place, section: letter, from }));
    return [...of('form', headings), ...of('form', setApart), ...of('writer', lines)];
  });
  const outside = plan.outside.map(({ text, place }) => ({ text, place, from: 'outside' as const }));
  const running = plan.running.map((text) => ({ text, place: {}, from: 'running' as const }));
  return [...[...outside, ...running].map((line) => ({ ...line, section: null })), ...inSections];
}

const kept = new WeakMap<Plan, readonly PrintedLine[]>();

/** All that a plan prints, line by line: the cover first, then section by section. */
export function printedLines(plan: Plan): readonly PrintedLine[] {
  const known = kept.get(plan);
  if (known !== undefined) {
    return known;
  }
  const lines = collect(plan);
  kept.set(plan, lines);
  return lines;
}
