import { sentencesOf } from '../language/sentences.ts';
import type { Section } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import type { Recogniser } from './recogniser.ts';
import { readLetterPrefix } from './section-letters.ts';
import { afterSeparator, isDescriptor, leadingTitle, sameSection, wholeTitle } from './titles.ts';

type Sections = Readonly<Record<SectionLetter, Section>>;

/** Sections that were found at all. */
export function foundSections(sections: Sections): Section[] {
  return SECTIONS.map((letter) => sections[letter]).filter(({ state }) => state !== 'missing');
}

/** How much one heading speaks for a plan: its own title most, a bare letter less, another section's title least. */
const SPEAKS = { own: 1, bare: 0.7, foreign: 0.5, other: 0.1, alone: 0.5 };

function weightOf(recogniser: Recogniser, { letter, foundBy, headings }: Section): number {
  if (foundBy === 'title') {
    return SPEAKS.alone;
  }
  const weights = headings.map(({ text }) => {
    const title = afterSeparator(readLetterPrefix(text, () => true)?.rest ?? text);
    const label = wholeTitle(recogniser, title) ?? leadingTitle(recogniser, title)?.label;
    if (title === '') {
      return SPEAKS.bare;
    }
    if (label === undefined) {
      return isDescriptor(recogniser, title, letter) ? SPEAKS.own : SPEAKS.foreign;
    }
    return sameSection(label, letter) ? SPEAKS.own : SPEAKS.other;
  });
  return Math.max(0, ...weights);
}

const MANY = 4.5;
const NEARLY_ALL = 10;

/**
 * Whether a document has a plan's sections: most of them, under titles or letters of theirs, needs and what is to be
 * done about them included. Other forms letter their own parts A to E, too.
 */
export function hasPlanSections(recogniser: Recogniser, sections: Sections): boolean {
  const found = foundSections(sections);
  const letters = new Set(found.map(({ letter }) => letter));
  const core = letters.has('B') && (letters.has('E') || letters.has('F'));
  const weight = found.reduce((sum, section) => sum + weightOf(recogniser, section), 0);
  return found.length >= NEARLY_ALL || (core && weight >= MANY);
}

/** So many answers of a party, or words of an author, are no accident. */
const SEVERAL = 3;

const BRACKETED = /\[[^[\]]+\]/gu;

/** Whether a party answers in a bracket or a sentence of its own: "[LA: not agreed]", "In dispute." */
function holdsAnswer({ kinds: { disputes } }: Recogniser, text: string): boolean {
  const brackets = text.match(BRACKETED) ?? [];
  return (
    brackets.some((bracket) => disputes.matchStart(bracket) !== null) ||
    sentencesOf(text).some((sentence) => disputes.matchesWhole(sentence))
  );
}

/** Whether two parties answer each other in several places of the sections: nobody has issued such a text. */
export function showsDispute(recogniser: Recogniser, sections: Sections): boolean {
  const disputed = foundSections(sections)
    .flatMap(({ lines }) => lines)
    .filter(({ text }) => holdsAnswer(recogniser, text));
  return disputed.length >= SEVERAL;
}

/** Sections that only a council writes, and those in which a child speaks. */
const OF_COUNCIL: readonly SectionLetter[] = ['I', 'J', 'K'];
const OF_CHILD: SectionLetter = 'A';

/**
 * Whether a professional speaks of own work in several sentences under a plan's headings ("I recommend ..."), and no
 * section stands there that only a council writes: advice may be arranged as the plan will be.
 */
export function showsAuthor({ kinds: { advises } }: Recogniser, sections: Sections): boolean {
  const found = foundSections(sections);
  if (found.some(({ letter }) => OF_COUNCIL.includes(letter))) {
    return false;
  }
  const sentences = found
    .filter(({ letter }) => letter !== OF_CHILD)
    .flatMap(({ lines }) => lines.flatMap(({ text }) => sentencesOf(text)));
  return sentences.filter((sentence) => advises.find(sentence) !== null).length >= SEVERAL;
}
