import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Section } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { labelOf } from './label-meaning.ts';
import type { Reading } from './lines.ts';
import { isPlaceholder, placeholdersIn } from './placeholders.ts';
import type { PrintedFacts } from './readings.ts';
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

interface Written {
  readonly reading: Reading;
  readonly sections: Sections;
  readonly facts: PrintedFacts;
}

function promptsIn(recogniser: Recogniser, { lines }: Reading): number {
  return lines.reduce(
    (sum, line) => sum + placeholdersIn(recogniser, line.text).length + (line.hadPlaceholder ? 1 : 0),
    0,
  );
}

const FEW_WRITTEN = 2;
const SEVERAL = 3;

/** Whether a sentence is a prompt, or tells the writer of a form what to write. */
export function isInstruction(recogniser: Recogniser, text: string): boolean {
  return (
    isPlaceholder(recogniser, text) ||
    placeholdersIn(recogniser, text).length > 0 ||
    [recogniser.guidance, recogniser.kinds.instructions].some((set) => set.matchStart(text) !== null)
  );
}

/** Whether the child is named, by name or date of birth. An empty form's next label or its prompt is no name. */
export function namesChild(recogniser: Recogniser, { texts, dates }: PrintedFacts): boolean {
  const isName = (value: string): boolean =>
    labelOf(recogniser, value) === undefined && !isInstruction(recogniser, value);
  const named = (texts.name ?? []).some(({ value, raw }) => isName(value) && isName(raw));
  return named || dates.dateOfBirth !== undefined;
}

/** Most of a section's sentences tell its writer what to write, rather than about a child. */
function isInstructed(recogniser: Recogniser, { lines }: Section): boolean {
  const sentences = lines.flatMap(({ text }) => sentencesOf(text));
  const told = sentences.filter((sentence) => isInstruction(recogniser, sentence)).length;
  return sentences.length > 0 && told * 2 >= sentences.length;
}

const MAX_LABEL_WORDS = 4;
const MAX_LABELS_WORDS = 12;

/** A section's lines are but the labels of an empty table: some words each, and not many together. */
function isLabels({ lines }: Section): boolean {
  const counts = lines.map(({ text }) => wordsOf(text).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const speaks = lines.some(({ text }) => /[.!?]["'”’)]?$/u.test(text));
  return !speaks && all <= MAX_LABELS_WORDS && counts.every((count) => count <= MAX_LABEL_WORDS);
}

const HE_OR_SHE = /\b(?:he|she|his|her|they|their)\s*(?:\/|or)\s*(?:he|she|his|her|their|they)\b/giu;
const OF_ONE_CHILD = /\b(?:he|she|him|his|her|hers|himself|herself|I|I'm|my|me)\b/u;

/** Sections that speak of one child: a form's own words say "the child" and "he or she". */
function speakOfChild({ lines }: Section): boolean {
  return lines.some(({ text }) => OF_ONE_CHILD.test(text.replace(HE_OR_SHE, '')));
}

/** A name that is more than a word which a form may print in a name's place. */
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*)* \p{Lu}[\p{L}'’-]+$/u;

/** Whether a form says of its own text that it is an example. */
function showsExample({ kinds }: Recogniser, { lines }: Reading): boolean {
  return lines.some(({ text }) => kinds.exampleText.find(text) !== null);
}

/** Whether somebody put a child's full name in, be it the only thing: a name merged into a form makes a draft of it. */
function holdsFullName(recogniser: Recogniser, { facts, reading }: Written): boolean {
  const { kinds, titleWords } = recogniser;
  const full = (facts.texts.name ?? []).some(
    ({ value, confidence }) =>
      confidence === 'high' &&
      FULL_NAME.test(value) &&
      labelOf(recogniser, value) === undefined &&
      !isInstruction(recogniser, value) &&
      !kinds.exampleNames.matchesWhole(value) &&
      !wordsOf(value).every(({ text }) => titleWords.has(text)),
  );
  return full && !showsExample(recogniser, reading);
}

const TOLD_WORDS = 12;

/** Whether a section tells of one child in sentences of its own: no prompt, no example, no question. */
function tellsOfChild(recogniser: Recogniser, { lines }: Section): boolean {
  const told = lines
    .flatMap(({ text }) => sentencesOf(text))
    .filter(
      (sentence) =>
        /[.!]["'”’)]?$/u.test(sentence) &&
        OF_ONE_CHILD.test(sentence.replace(HE_OR_SHE, '')) &&
        !isInstruction(recogniser, sentence),
    );
  return told.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0) >= TOLD_WORDS;
}

/** Sections in which a child is told of; forms say "I agree" and "my signature" in others. */
const TELLING: readonly SectionLetter[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];

/** A none that the form itself states is nobody's writing, as long as nobody is named. */
const isStated = ({ state }: Section): boolean => state === 'nil' || state === 'silence';

/** Whether nobody has written in a form: nobody is named, and hardly a section holds more than the form's prompts. */
export function isBlankForm(recogniser: Recogniser, given: Written): boolean {
  const found = foundSections(given.sections);
  // What could not be read was written by somebody.
  const holding = found.filter(
    ({ state, lines }) => (state !== 'blank' && lines.length > 0) || state === 'unread',
  );
  const written = holding.filter(
    (section) =>
      section.state === 'unread' ||
      !(isStated(section) || isInstructed(recogniser, section) || isLabels(section)),
  );
  if (namesChild(recogniser, given.facts)) {
    // A form may name an example child; nobody is born in it.
    return (
      written.length === 0 &&
      given.facts.dates.dateOfBirth === undefined &&
      !holdsFullName(recogniser, given)
    );
  }
  const instructed = holding.length - written.length;
  const guided = found.filter(({ hasGuidance }) => hasGuidance).length + instructed;
  const isPrompting = guided >= SEVERAL || promptsIn(recogniser, given.reading) >= SEVERAL;
  const isAboutNobody =
    isPrompting && !written.some((section) => section.state === 'unread' || speakOfChild(section));
  const isTold =
    !showsExample(recogniser, given.reading) &&
    written.some((section) => TELLING.includes(section.letter) && tellsOfChild(recogniser, section));
  const isHardlyWritten = !isTold && written.length <= Math.max(FEW_WRITTEN, instructed / 2);
  return isAboutNobody || (isHardlyWritten && (written.length === 0 || isPrompting));
}

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
