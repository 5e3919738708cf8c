import type { Evidence, Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type PlanSentence, sentencesIn } from './plan-sentences.ts';
import { distinctSections } from './sections.ts';

/** Words in which the child is named: a sentence of the sections, or a heading of the form, which names few others. */
export interface Naming extends Pick<PlanSentence, 'text' | 'shown' | 'place' | 'before'> {
  readonly letter: SectionLetter | null;
  readonly isForm: boolean;
}

const HEADINGS: ReadonlySet<string> = new Set(['title', 'sub-heading', 'column-header']);

/** The sentences of the sections, their headings, the lines of section K, and those of cover and sign-off. */
export function namingsOf(plan: Plan, letters: readonly SectionLetter[]): Naming[] {
  const form = (letter: SectionLetter | null, { text, place }: Evidence): Naming => ({
    letter,
    text,
    shown: text,
    place,
    before: [],
    isForm: true,
  });
  const headings = distinctSections(plan, letters).flatMap(({ letter, headings: own, setApart }) =>
    [...own, ...setApart.filter(({ as }) => HEADINGS.has(as))].map((line) => form(letter, line)),
  );
  const sentences = sentencesIn(plan, letters).map((sentence) => ({ ...sentence, isForm: false }));
  // Section K names many people; what stands below its lists closes the plan.
  const closing = letters.includes('K') ? [] : plan.sections.K.lines.filter(({ row }) => row === null);
  return [
    ...sentences,
    ...headings,
    ...closing.map((line) => form('K', line)),
    ...plan.outside.map((line) => form(null, line)),
  ];
}
