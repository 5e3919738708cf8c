import { sentencesOf } from '../language/sentences.ts';
import type { Document } from '../model/document.ts';
import type { Form, FormAnswer } from '../model/form.ts';
import type { Section, SectionLine } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { isInstruction } from './blank-form.ts';
import { placesIn } from './form-places.ts';
import { isAnswer } from './form-text.ts';
import { labelOf } from './label-meaning.ts';
import type { Reading } from './lines.ts';
import { placeholdersIn } from './placeholders.ts';
import type { PrintedFacts } from './readings.ts';
import type { Recogniser } from './recogniser.ts';
import { sayingOf } from './sayings.ts';

interface Given {
  readonly document: Document;
  readonly reading: Reading;
  readonly sections: Readonly<Record<SectionLetter, Section>>;
}

/** An option that nobody has ticked is no answer yet, and a box with several options neither. */
const OPTION = /^[☐□○]|\[\s?\]|[☐□○].*[☐□○☒☑]/u;

const INAPPLICABLE = /^(?:[^:?]{2,60}[:?]\s*)?(?:n\s?\/\s?a|not applicable)[\s.]*$/iu;

/** "No" alone begins an answer; "No provision should be left ..." is a rule for the writer. */
function tellsWriter(recogniser: Recogniser, sentence: string): boolean {
  const told = recogniser.kinds.instructions.matchStart(sentence);
  const isRule = told !== null && /\s/u.test(sentence.slice(told.start, told.end).trim());
  return isRule || (isInstruction(recogniser, sentence) && !isAnswer(recogniser, sentence));
}

/** What stands as an answer, and neither offers one, nor has a blank, nor tells the writer when to give it. */
function isGiven(recogniser: Recogniser, { text }: SectionLine): boolean {
  const isOpen = OPTION.test(text) || placeholdersIn(recogniser, text).length > 0;
  return !isOpen && !sentencesOf(text).some((sentence) => tellsWriter(recogniser, sentence));
}

function answersIn(recogniser: Recogniser, { letter, lines }: Section): FormAnswer[] {
  return lines
    .filter((line) => isGiven(recogniser, line))
    .flatMap(({ text, place }) => {
      if (INAPPLICABLE.test(text)) return [{ says: 'inapplicable' as const, section: letter, text, place }];
      return sentencesOf(text).flatMap((sentence): FormAnswer[] => {
        const says = sayingOf(recogniser, sentence);
        const isNone = says === 'nil' || says === 'silence';
        return isNone ? [{ says, section: letter, text: sentence, place }] : [];
      });
    });
}

/** In a blank form the words beside a label are most often the next label: no name of anybody. */
export function factsOfForm(recogniser: Recogniser, facts: PrintedFacts): PrintedFacts {
  const texts = Object.entries(facts.texts).flatMap(([name, values]) => {
    const kept = values.filter(
      ({ value, confidence }) => confidence !== 'low' && labelOf(recogniser, value) === undefined,
    );
    return kept.length === 0 ? [] : [[name, kept]];
  });
  return { ...facts, texts: Object.fromEntries(texts) };
}

/** What a blank form offers its writer, and what it answers before anybody wrote in it. */
export function formOf(recogniser: Recogniser, { document, reading, sections }: Given): Form {
  const own = SECTIONS.map((letter) => sections[letter]).filter(
    ({ letter, undivided }) => !(undivided && letter === 'H2'),
  );
  return {
    places: placesIn(recogniser, document, reading),
    answers: own.flatMap((section) => answersIn(recogniser, section)),
  };
}
