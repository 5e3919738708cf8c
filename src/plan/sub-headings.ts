import { isMainClause } from '../language/main-clauses.ts';
import { findQuantities } from '../language/quantities.ts';
import { findTimescales } from '../language/timescales.ts';
import { wordsOf } from '../language/words.ts';
import { columnHeaderText, headerRowAbove } from './column-roles.ts';
import { isAnswer } from './form-text.ts';
import { cellsBeside, firstColumn } from './grid-cells.ts';
import { columnRole } from './header-roles.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type Line, looksLikeHeading } from './lines.ts';
import { isAreaHeading } from './need-areas.ts';
import { subjectOf } from './outcome-sayings.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Recogniser } from './recogniser.ts';
import { labelRole } from './records.ts';
import type { Span } from './spans.ts';
import { isTimeAlone, opensAsOutcome } from './time-alone.ts';

/** A sentence may have a reference behind it: "F4. Top-up funding towards tuition. (Outcome 3)". */
export const ENDS_SENTENCE = /[.!?](?:\s*\([^()]*\))?$/u;

const MAX_LABEL_WORDS = 8;
const MAX_QUESTION_WORDS = 16;

/** "C1 Needs from my SEN", "B.2 Reading": a numbered part of a section. */
const NUMBERED_PART = /^[A-K]\.?\s?[1-9]\b[\s.:)–-]*/u;

const MAX_PART_WORDS = 18;

export const isShort = (text: string): boolean =>
  wordsOf(text).length <= MAX_LABEL_WORDS && !/[.!?]["'”’)]?$/u.test(text);

/** A form may ask in a cell: "Has a personal budget been requested?" */
const asks = (text: string): boolean => wordsOf(text).length <= MAX_QUESTION_WORDS && text.endsWith('?');

/** A short first cell beside others names its row ("Views", "Type of setting"), unless columns have headers. */
export function isRowLabel(recogniser: Recogniser, line: Line): boolean {
  const { cell } = line;
  const text = cell === null ? '' : cellText(cell);
  return (
    cell !== null &&
    cell.column === firstColumn(cell.grid) &&
    (isShort(text) ||
      asks(text) ||
      columnRole(recogniser, text.replace(/\.$/u, '')) !== undefined ||
      (labelRole(recogniser, text) !== undefined && !ENDS_SENTENCE.test(text))) &&
    cellsBeside(cell).length > 0 &&
    headerRowAbove(recogniser, cell) === null
  );
}

/** "By when: July 2027" in bold beside an outcome is told of it, and heads nothing. */
function tellsWhenBeside(recogniser: Recogniser, { text, cell }: Line): boolean {
  const [, label = '', value = ''] = /^([^:]{2,40}):\s+(\S.*)$/u.exec(text) ?? [];
  const isBeside = cell !== null && cell.column > firstColumn(cell.grid);
  return isBeside && isTimeAlone(value) && labelRole(recogniser, label) === 'timescale';
}

/** "Start date |  ": words like those of forms, and nobody's answer beside them. */
function isUnanswered(recogniser: Recogniser, line: Line): boolean {
  const answers = line.cell === null ? [] : cellsBeside(line.cell).map(cellText);
  return (
    isRowLabel(recogniser, line) &&
    !/\s\p{Lu}/u.test(line.text) &&
    answers.every((answer) => answer === '' || isPlaceholder(recogniser, answer))
  );
}

/** Section I holds names and types: however it is set, what is no label is its text. */
const isPlacementLabel = (recogniser: Recogniser, line: Line): boolean =>
  line.text.endsWith(':') || labelOf(recogniser, line.text) !== undefined || isUnanswered(recogniser, line);

/** In a table with headers a cell that is all in bold print answers its header: amended plans print changes so. */
function isBoldAnswer(recogniser: Recogniser, { cell, role }: Line): boolean {
  if (cell === null || role === 'heading' || headerRowAbove(recogniser, cell) === null) {
    return false;
  }
  const header = columnHeaderText(recogniser, cell) ?? '';
  return header !== '' && cell.lines.filter(({ text }) => text !== '').length === 1;
}

/** A line of a heading's style may be longer: "Qualified teacher of children with vision impairment (QTVI)". */
const isStyledHeading = ({ role, text }: Line): boolean =>
  role === 'heading' &&
  wordsOf(text).length <= MAX_PART_WORDS &&
  (text.endsWith('?') || !ENDS_SENTENCE.test(text));

/** Whether a line has lines of its own below it: what follows is neither a heading nor the next number. */
function hasTextBelow({ lines }: Span, line: Line): boolean {
  const next = lines.find(({ index, text }) => index > line.index && text !== '');
  return next !== undefined && !NUMBERED_PART.test(next.text) && !looksLikeHeading(next);
}

/** "Weekly provision", "Aspirations for the next year": fewer words are a form's, though they hold a time. */
const LEAST_STATED = 6;

/** Whether words by themselves are what a writer says: what somebody will do, how much and how often, or by when. */
function statesSomething(text: string): boolean {
  const isTimed = findQuantities(text).length > 0 || (findTimescales(text).length > 0 && !isTimeAlone(text));
  return (
    subjectOf(text).length > 0 || isMainClause(text) || (isTimed && wordsOf(text).length >= LEAST_STATED)
  );
}

/** "E1. Kai will keep to a weekly budget", with the next number below it, is no heading, though no full stop ends it. */
function isNumberedHeading(line: Line, span: Span): boolean {
  const own = line.text.replace(NUMBERED_PART, '');
  const couldBe = wordsOf(line.text).length <= MAX_PART_WORDS && !ENDS_SENTENCE.test(line.text);
  if (own === line.text || !couldBe) return false;
  return !statesSomething(own) || (hasTextBelow(span, line) && subjectOf(own).length === 0);
}

/** A heading inside a section: an area of need, or a short line set apart, or one that ends in a colon. */
export function isSubheading(recogniser: Recogniser, line: Line, span: Span): boolean {
  const { byColumn, labels } = span;
  if (labels.includes('I')) {
    return isPlacementLabel(recogniser, line);
  }
  // Section K lists advice by the same names.
  if (!labels.includes('K') && isAreaHeading(recogniser, line)) {
    return true;
  }
  if (isNumberedHeading(line, span)) {
    return true;
  }
  // An outcome may be set as the heading of its steps.
  const isOutcome = labels.includes('E') && (opensAsOutcome(line.text) || tellsWhenBeside(recogniser, line));
  if (isOutcome || isBoldAnswer(recogniser, line)) {
    return false;
  }
  const isLabel = !byColumn && isRowLabel(recogniser, line);
  const isBrief = isShort(line.text) ? wordsOf(line.text).length > 0 : isStyledHeading(line);
  const isSet = looksLikeHeading(line) || line.text.endsWith(':') || isLabel;
  const isLong = isLabel && (asks(line.text) || labelRole(recogniser, line.text) !== undefined);
  return ((isBrief && isSet) || isLong) && !isAnswer(recogniser, line.text);
}
