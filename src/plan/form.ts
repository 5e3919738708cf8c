import { sentencesOf } from '../language/sentences.ts';
import type { Document } from '../model/document.ts';
import type { Form, FormAnswer } from '../model/form.ts';
import type { Section, SectionLine } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { isInstruction } from './blank-form.ts';
import { placesIn } from './form-places.ts';
import { isAnswer } from './form-text.ts';
import type { Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { clearestSentence, statementsOf } from './statements.ts';

interface Given {
  readonly document: Document;
  readonly reading: Reading;
  readonly sections: Readonly<Record<SectionLetter, Section>>;
}

/** An option that nobody has ticked is no answer yet, and a box with several options neither. */
const OPTION = /^[☐□○]|\[\s?\]|[☐□○].*[☐□○☒☑]/u;

const INAPPLICABLE = /^(?:[^:?]{2,60}[:?]\s*)?(?:n\s?\/\s?a|not applicable)[\s.]*$/iu;

/** What stands as an answer, and neither offers one nor tells the writer when to give it. */
function isGiven(recogniser: Recogniser, { text }: SectionLine): boolean {
  const tells = (sentence: string): boolean =>
    isInstruction(recogniser, sentence) && !isAnswer(recogniser, sentence);
  return !OPTION.test(text) && !sentencesOf(text).some(tells);
}

function answersIn(recogniser: Recogniser, { letter, lines }: Section): FormAnswer[] {
  const given = lines.filter((line) => isGiven(recogniser, line));
  const stated = [...statementsOf(recogniser, letter, given)].flatMap((one): FormAnswer[] => {
    const { statement } = one;
    const evidence = clearestSentence(recogniser, letter, one);
    const isNone = statement === 'nil' || statement === 'silence';
    return isNone && evidence !== null ? [{ says: statement, section: letter, ...evidence }] : [];
  });
  const inapplicable = given
    .filter(({ text }) => INAPPLICABLE.test(text))
    .map(({ text, place }): FormAnswer => ({ says: 'inapplicable', section: letter, text, place }));
  return [...stated, ...inapplicable];
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
