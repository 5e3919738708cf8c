import { promptForms } from '../language/prompt-forms.ts';
import { wordsOf } from '../language/words.ts';
import type { Document } from '../model/document.ts';
import type { FormPlace } from '../model/form.ts';
import { fieldsOfText } from './inline-fields.ts';
import { bareLabel, dateMeaning, labelOf, textMeaning } from './label-meaning.ts';
import type { Line, Reading } from './lines.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import { isOthers, opensSignature, signs } from './signature-words.ts';

/** Which place the label of a fact is; a date of the draft or of the first issue is none of the plan in force. */
const PLACE_OF: Partial<Record<FieldName, FormPlace>> = {
  dateOfBirth: 'date-of-birth',
  issue: 'plan-date',
  finalDate: 'plan-date',
  amendedDate: 'plan-date',
  signOffDate: 'plan-date',
  review: 'review-date',
  lastReviewDate: 'review-date',
  reviewDueDate: 'review-date',
  officer: 'officer',
};

const MAX_LABEL_WORDS = 10;
const SPEAKS_OF_A_DAY = /\b(?:dated?|born|birth|dob|issued|review(?:ed)?|due)\b/iu;

/** "{{child.dob}}", "«DateOfBirth»": words of a program, parted by its signs. */
const asWords = (prompt: string): string => prompt.replace(/[._/-]+/gu, ' ').trim();

/** The prompt, and what it names without whose it is: "child dob". */
function promptsOf(text: string): string[] {
  return promptForms(text)
    .map(({ words }) => asWords(words))
    .flatMap((words) => [words, words.replace(/^\S+\s+/u, '')]);
}

/** What a label names, by phrases or by examples like it. */
function factsOfLabel(recogniser: Recogniser, label: string): FieldName[] {
  const exact = labelOf(recogniser, label);
  if (exact !== undefined || label === '' || wordsOf(label).length > MAX_LABEL_WORDS) {
    return exact === undefined ? [] : [exact];
  }
  const dated = SPEAKS_OF_A_DAY.test(label) ? dateMeaning(recogniser, label)?.name : undefined;
  const named = textMeaning(recogniser, label)?.name;
  return [dated, named].filter((name) => name !== undefined);
}

/** The prompt of an unfilled control is not in the text of its line. */
function controlsOf({ runs }: Line): string[] {
  return runs.filter(({ marks }) => marks.includes('placeholder')).map(({ text }) => text);
}

function factsOf(recogniser: Recogniser, text: string): FieldName[] {
  const labels = [text, ...text.split(/\s*[:|]\s+|\t/u), ...promptsOf(text)];
  return [
    ...fieldsOfText(recogniser, text).map(({ fact }) => fact),
    ...labels.flatMap((label) => factsOfLabel(recogniser, label)),
  ];
}

const isSignature = (recogniser: Recogniser, text: string): boolean =>
  (signs(recogniser, text) || opensSignature(recogniser, text)) && !isOthers(recogniser, text);

/** How many lines about a signature still belong to it. */
const REACH = 6;

/** Whether a bare "Date" stands beside the authority's signature: in its table, its line, or near it. */
function isDateOfSignature(recogniser: Recogniser, line: Line, lines: readonly Line[]): boolean {
  if (!/\bdated?\b/iu.test(line.text)) {
    return false;
  }
  if (isSignature(recogniser, line.text)) {
    return true;
  }
  const isBare = /^dated?$/iu.test(bareLabel(line.text));
  const near =
    line.cell?.grid.cells.flatMap((cell) => cell.lines) ??
    lines.slice(Math.max(0, line.index - REACH), line.index + REACH);
  return isBare && near.some(({ text }) => isSignature(recogniser, text));
}

function placesOfLine(recogniser: Recogniser, line: Line, lines: readonly Line[]): FormPlace[] {
  const texts = [line.text, ...controlsOf(line)];
  const facts = texts.flatMap((text) => factsOf(recogniser, text));
  const places = facts.flatMap((fact) => PLACE_OF[fact] ?? []);
  return [
    ...places,
    ...(isSignature(recogniser, line.text) ? ['officer' as const] : []),
    ...(isDateOfSignature(recogniser, line, lines) ? ['plan-date' as const] : []),
  ];
}

/** What a form has a place for: labels with or without an answer, prompts, fields of a program, signatures. */
export function placesIn(recogniser: Recogniser, document: Document, { lines }: Reading): FormPlace[] {
  const filled = lines.filter((line) => line.text !== '' || line.hadPlaceholder);
  const running = [...document.furniture, ...document.notes].flatMap(({ text }) => text.split('\n'));
  const found = [
    ...filled.flatMap((line) => placesOfLine(recogniser, line, lines)),
    ...running.flatMap((text) => factsOf(recogniser, text).flatMap((fact) => PLACE_OF[fact] ?? [])),
  ];
  return [...new Set(found)];
}
