import type { PhraseMatch } from '../language/phrases.ts';
import type { Place } from '../model/place.ts';
import { cellText, type GridCell, type Line, looksLikeHeading } from './lines.ts';
import { isPlaceholder } from './placeholders.ts';
import type { FieldName, Recogniser } from './recogniser.ts';

/** A label with the words that stand under it; the value may be empty. */
export interface Field {
  readonly fact: FieldName;
  readonly label: string;
  readonly value: string;
  readonly place: Place;
}

/** A text to look for fields in, with its place. */
export interface FieldText {
  readonly text: string;
  readonly place: Place;
}

interface LabelMatch extends PhraseMatch {
  readonly fact: FieldName;
}

const COLON = /^\s*(?:\([^()]{0,40}\)\s*)?[:–—-]/u;

/** Labels that are half a sentence and need no colon: "I was born on", "is made on". */
const SPOKEN = /\b(?:is|on|am|called|as|by)$/iu;

/** A plain word amid others ("the Borough Council:") is no label; an abbreviation ("DOB:") is. */
function isPlainWord(label: string): boolean {
  return !/\s/u.test(label.trim()) && !/^[\p{Lu}.]{2,}$/u.test(label);
}

function isLabelHere(text: string, match: LabelMatch): boolean {
  const before = text.slice(0, match.start).trim();
  const after = text.slice(match.end);
  const begins =
    before === '' || /[\n;|·•,.)]$|\s{2,}$/u.test(text.slice(0, match.start)) || /\d$/.test(before);
  if (COLON.test(after)) {
    return begins || !isPlainWord(text.slice(match.start, match.end));
  }
  const spoken = SPOKEN.test(match.phrase) || SPOKEN.test(text.slice(match.start, match.end));
  const dateFollows = /^\s*[\d_.]/u.test(after);
  return (
    (begins && dateFollows) || (spoken && (begins || dateFollows)) || (before === '' && after.trim() === '')
  );
}

function labelsIn(recogniser: Recogniser, text: string): LabelMatch[] {
  return recogniser.fields.set.findAll(text).flatMap((match) => {
    const fact = recogniser.fields.kindOf(match.phrase);
    return fact !== undefined && isLabelHere(text, { ...match, fact }) ? [{ ...match, fact }] : [];
  });
}

const LEADING = /^[\s:–—\-.]*(?:\([^()]{0,40}\)\s*[:–—-]\s*)?/u;

/** The fields of one text: each label with the words up to the next label. */
export function fieldsOfText(recogniser: Recogniser, { text, place }: FieldText): Field[] {
  const labels = labelsIn(recogniser, text);
  return labels.map((match, index) => {
    const end = labels[index + 1]?.start ?? text.length;
    const value = text.slice(match.end, end).replace(LEADING, '').trim();
    return { fact: match.fact, label: text.slice(match.start, match.end), value, place };
  });
}

/** A label without what follows it in brackets, and without its colon. */
function bareLabel(text: string): string {
  return text.replace(/\s*\([^()]*\)\s*:?\s*$/u, '').replace(/[\s:*?.–—-]+$/u, '');
}

/** The fact that a whole cell or line names. */
export function labelOf(recogniser: Recogniser, text: string): FieldName | undefined {
  const bare = bareLabel(text);
  const match = bare === '' ? null : recogniser.fields.set.matchStart(bare);
  const whole = match !== null && (recogniser.fields.set.matchesWhole(bare) || match.end >= bare.length);
  return whole && match !== null ? recogniser.fields.kindOf(match.phrase) : undefined;
}

/** The cell whose words answer a label cell: the next one to the right, or, under a row of labels, the one below. */
function answerCell(recogniser: Recogniser, cell: GridCell): GridCell | undefined {
  const { grid, row, column, columnSpan } = cell;
  const right = grid.cells.find((other) => other.row === row && other.column === column + columnSpan);
  const below = grid.cells.find((other) => other.column === column && other.row === row + cell.rowSpan);
  const isLabel = (other: GridCell | undefined): boolean =>
    other !== undefined && labelOf(recogniser, cellText(other)) !== undefined;
  if (right !== undefined && !isLabel(right)) {
    return right;
  }
  return isLabel(below) ? undefined : below;
}

/** The fields of a cell that is wholly a label. */
export function fieldOfCell(recogniser: Recogniser, cell: GridCell): Field | null {
  const text = cellText(cell);
  const fact = labelOf(recogniser, text);
  const answer = fact === undefined ? undefined : answerCell(recogniser, cell);
  const value = answer === undefined ? '' : cellText(answer);
  const place = (answer ?? cell).lines[0]?.place ?? {};
  return fact === undefined ? null : { fact, label: bareLabel(text), value, place };
}

/** A label that fills its line is answered by the next line, unless that is a label or heading itself. */
export function fieldOfLines(recogniser: Recogniser, line: Line, next: Line | undefined): Field | null {
  const fact = labelOf(recogniser, line.text);
  const open = line.text.endsWith(':') || looksLikeHeading(line);
  if (fact === undefined || !open || next === undefined || next.cell !== line.cell) {
    return null;
  }
  const answered =
    labelOf(recogniser, next.text) === undefined && fieldsOfText(recogniser, next).length === 0;
  return answered ? { fact, label: bareLabel(line.text), value: next.text, place: next.place } : null;
}

/** "UPN / NHS No / ID No." over "A / B / C" are three fields in one. */
export function splitCombined(recogniser: Recogniser, field: Field): Field[] {
  const labels = field.label.split('/').map((label) => label.trim());
  const values = field.value.split('/').map((value) => value.trim());
  const facts = labels.map((label) => labelOf(recogniser, label));
  if (labels.length < 2 || labels.length !== values.length || facts.includes(undefined)) {
    return [field];
  }
  return facts.flatMap((fact, index) =>
    fact === undefined ? [] : [{ ...field, fact, label: labels[index] ?? '', value: values[index] ?? '' }],
  );
}

/** The words of a value, or the empty string where a prompt still stands in its place. */
export function filledValue(recogniser: Recogniser, value: string): string {
  return isPlaceholder(recogniser, value) ? '' : value.trim();
}
