import { withoutBoxes } from '../language/boxed-figures.ts';
import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { Field } from './fields.ts';
import { fieldsOfText, isText, openValue, SHORT, type Worded } from './inline-fields.ts';
import { bareLabel, labelOf, textMeaning } from './label-meaning.ts';
import { type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { readLetterPrefix } from './section-letters.ts';
import { fits } from './text-values.ts';

/** Most words that a label without a colon can have. */
const LABEL_WORDS = 7;
/** A form that asks in whole sentences needs more: "Which school, nursery or college is attended now?" */
const QUESTION_WORDS = 16;

/** A label that only examples know, up to a colon or up to words that fit it: "Where I learn Whitcliffe School". */
function learnedField(recogniser: Recogniser, text: string): Worded | null {
  const words = wordsOf(text);
  for (const { start } of words.slice(1, LABEL_WORDS + 1)) {
    const label = text.slice(0, start);
    const value = text.slice(start);
    const mayBegin =
      /^[\p{Lu}\d]/u.test(value) &&
      !/\d|[:;.…_][^\p{L}]*\p{L}/u.test(label) &&
      (/[:–—-]\s*$/u.test(label) || words.length <= SHORT);
    const meaning = mayBegin ? textMeaning(recogniser, label) : null;
    if (meaning !== null && meaning.name !== 'other' && fits(recogniser, meaning.name, value)) {
      const isOpen = !/[:–—-]\s*$/u.test(label);
      return {
        fact: meaning.name,
        label: bareLabel(label),
        value: isOpen ? openValue(recogniser, meaning.name, value) : value,
      };
    }
  }
  return null;
}

/** "Date: 3 May 2026" behind "SEND Officer" is a field of its own, and no officer. */
function isLabelled(recogniser: Recogniser, value: string): boolean {
  const label = /^([^:]{2,40}):\s/u.exec(value)?.[1];
  const names = [value, ...(label === undefined ? [] : [label])];
  return names.some((words) => labelOf(recogniser, words) !== undefined) || /^dated?\s*$/iu.test(label ?? '');
}

/** Two parts of a line, the first wholly a label. */
function fieldOfParts(recogniser: Recogniser, label: string, value: string) {
  const holdsValue = /[:;].*[\p{L}\d]/u.test(label);
  const meaning = holdsValue ? null : textMeaning(recogniser, label);
  if (meaning === null) {
    return null;
  }
  const { name, isExact } = meaning;
  // "Nursery" is a year group, too.
  const isYear = name === 'yearGroup' && fits(recogniser, name, value);
  if (isLabelled(recogniser, value) && !isYear) {
    return null;
  }
  return isExact || fits(recogniser, name, value)
    ? { fact: name, label: bareLabel(label), value, isExact }
    : null;
}

/** The fields within a line: its parts as labels and values, else the labels that phrases or examples find in it. */
export function fieldsWithin(recogniser: Recogniser, line: Line): Field[] {
  const at = { place: line.place, line };
  const bare = bareLabel(line.text);
  if (line.text.includes('/') && !bare.includes('/') && labelOf(recogniser, bare) !== undefined) {
    return [];
  }
  const paired = line.parts
    .slice(1)
    .flatMap((part, index) => fieldOfParts(recogniser, line.parts[index] ?? '', part) ?? []);
  if (paired.length > 0) {
    return paired.map((field) => ({ ...field, ...at }));
  }
  const parted = fieldsOfText(recogniser, line.parts.map(withoutBoxes).join('\t'));
  const found = (parted.length > 0 ? parted : fieldsOfText(recogniser, line.text)).filter(({ fact }) =>
    isText(fact),
  );
  if (found.length > 0 || line.text.length > 120) {
    return found.map((field) => ({ ...field, isExact: true, ...at }));
  }
  const learned = learnedField(recogniser, line.text);
  return learned === null ? [] : [{ ...learned, isExact: false, ...at }];
}

/** A label that fills its line is answered by the next line, unless that is a label or heading itself. */
export function fieldOfNextLine(recogniser: Recogniser, line: Line, next: Line | undefined): Field | null {
  const meaning =
    line.text === '' || wordsOf(line.text).length > (line.asked ? QUESTION_WORDS : LABEL_WORDS + 1)
      ? null
      : textMeaning(recogniser, line.text);
  if (meaning === null || next === undefined || next.cell !== line.cell || next.text === '') {
    return null;
  }
  const { name, isExact } = meaning;
  const open = line.text.endsWith(':') || looksLikeHeading(line);
  const isLabel =
    labelOf(recogniser, next.text) !== undefined ||
    fieldsOfText(recogniser, next.text).length > 0 ||
    readLetterPrefix(next.text, () => true)?.named === true;
  // Two dates answer two labels that stood side by side.
  const isShort = wordsOf(next.text).length <= SHORT && findDates(next.text).length <= 1;
  const answers = !isLabel && ((isExact && open && isShort) || fits(recogniser, name, next.text));
  return answers
    ? { fact: name, label: bareLabel(line.text), value: next.text, place: next.place, isExact, line: next }
    : null;
}
