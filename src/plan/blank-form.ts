import { isEnglishWord } from '../language/english-words.ts';
import { menuIn } from '../language/menu.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Place } from '../model/place.ts';
import type { Located, Section, SectionLine } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { cellsBeside, cellsInRow } from './grid-cells.ts';
import { foundSections } from './kind-anatomy.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type GridCell, type Reading } from './lines.ts';
import { isPlaceholder, placeholdersIn } from './placeholders.ts';
import type { PrintedFacts } from './readings.ts';
import type { Recogniser } from './recogniser.ts';

/** What shows whether anybody wrote in a form. */
export interface Written {
  readonly reading: Reading;
  readonly sections: Readonly<Record<SectionLetter, Section>>;
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
/** With so many sections left empty and nobody named, a sentence in one is the form's. */
const MOSTLY_EMPTY = 7;

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
    labelOf(recogniser, value) === undefined &&
    !isInstruction(recogniser, value) &&
    !recogniser.kinds.exampleNames.matchesWhole(value);
  const named = (texts.name ?? []).some(({ value, raw }) => isName(value) && isName(raw));
  return named || dates.dateOfBirth !== undefined;
}

/** "Plan for" over "Page 1": a word of the form that only stands where a name may stand is none. */
function withoutFormWords(facts: PrintedFacts): PrintedFacts {
  const isWord = ({ value, confidence }: Located<string>): boolean =>
    confidence === 'low' && !/\s/u.test(value) && isEnglishWord(value);
  const name = (facts.texts.name ?? []).filter((one) => !isWord(one));
  return { ...facts, texts: { ...facts.texts, name } };
}

/** Most of a section's sentences tell its writer what to write, rather than about a child. */
function isInstructed(recogniser: Recogniser, { lines }: Section): boolean {
  const sentences = lines.flatMap(({ text }) => sentencesOf(text));
  const told = sentences.filter((sentence) => isInstruction(recogniser, sentence)).length;
  return sentences.length > 0 && told * 2 >= sentences.length;
}

const MAX_LABEL_WORDS = 4;
const MAX_LABELS_WORDS = 12;

const SPEAKS = /[.!?]["'”’)]?$/u;

/** A section's lines are but the labels of an empty table: some words each, and not many together. */
function isLabels(lines: readonly SectionLine[]): boolean {
  const counts = lines.map(({ text }) => wordsOf(text).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const speaks = lines.some(({ text }) => SPEAKS.test(text));
  return !speaks && all <= MAX_LABELS_WORDS && counts.every((count) => count <= MAX_LABEL_WORDS);
}

const MAX_ROW_LABEL_WORDS = 16;

/** Whether a cell asks and nothing answers: what is beside it in its row is blank, or all that is below it. */
function isUnanswered(recogniser: Recogniser, cell: GridCell): boolean {
  const isOpen = (other: GridCell): boolean =>
    cellText(other) === '' ||
    isPlaceholder(recogniser, cellText(other)) ||
    menuIn(cellText(other)).length > 0;
  const beside = cellsBeside(cell);
  const below = cellsInRow(cell.grid, cell.row + cell.rowSpan);
  return (beside.length > 0 && beside.every(isOpen)) || (below.length > 0 && below.every(isOpen));
}

/** The places of labels in tables that have no answer yet. */
function unansweredLabels(recogniser: Recogniser, { lines }: Reading): ReadonlySet<Place> {
  const labels = lines.filter(
    ({ cell, text }) =>
      cell !== null &&
      text !== '' &&
      !SPEAKS.test(text) &&
      wordsOf(text).length <= MAX_ROW_LABEL_WORDS &&
      isUnanswered(recogniser, cell),
  );
  return new Set(labels.map(({ place }) => place));
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
      confidence !== 'low' &&
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
  const labels = unansweredLabels(recogniser, given.reading);
  // What could not be read was written by somebody.
  const holding = found.filter(
    ({ state, lines }) => (state !== 'blank' && lines.length > 0) || state === 'unread',
  );
  const written = holding.filter(
    (section) =>
      section.state === 'unread' ||
      !(
        isStated(section) ||
        isInstructed(recogniser, section) ||
        isLabels(section.lines.filter(({ place }) => !labels.has(place)))
      ),
  );
  if (namesChild(recogniser, withoutFormWords(given.facts))) {
    // A form may name an example child; nobody is born in it.
    return (
      written.length === 0 && given.facts.dates.dateOfBirth === undefined && !holdsFullName(recogniser, given)
    );
  }
  const instructed = holding.length - written.length;
  const guided = found.filter(({ hasGuidance }) => hasGuidance).length + instructed;
  const isPrompting = guided >= SEVERAL || promptsIn(recogniser, given.reading) >= SEVERAL;
  const hasChild = ({ letter }: Section): boolean => letter === 'A' || letter === 'B';
  // A day that somebody put in is of somebody's plan; only an example has one too.
  const isDated = Object.keys(given.facts.dates).length > 0 && !showsExample(recogniser, given.reading);
  const isAboutNobody =
    !isDated &&
    (isPrompting || !written.some(hasChild)) &&
    !written.some((section) => section.state === 'unread' || speakOfChild(section));
  const isTold =
    !showsExample(recogniser, given.reading) &&
    written.some((section) => TELLING.includes(section.letter) && tellsOfChild(recogniser, section));
  const isHardlyWritten = !isTold && written.length <= Math.max(FEW_WRITTEN, instructed / 2);
  const isEmpty = found.length - holding.length >= MOSTLY_EMPTY;
  return isAboutNobody || (isHardlyWritten && (written.length === 0 || isPrompting || isEmpty));
}
