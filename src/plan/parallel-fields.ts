import { DATE_LABELS } from '../model/vocabulary.ts';
import { rightOf } from './cell-context.ts';
import { readDate } from './fact-values.ts';
import type { Field } from './fields.ts';
import { bareLabel, labelOf } from './label-meaning.ts';
import type { GridCell, Line } from './lines.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import { fitsText } from './text-values.ts';

const DATES = new Set<FieldName>(DATE_LABELS);

interface Answer {
  readonly text: string;
  readonly line: Line;
}

/** Labels and answers in the same order, as fields; none where an answer does not fit its label. */
function paired(recogniser: Recogniser, labels: readonly string[], answers: readonly Answer[]): Field[] {
  if (labels.length < 2 || labels.length !== answers.length) {
    return [];
  }
  const fields = labels.flatMap((label, index): Field[] => {
    const fact = labelOf(recogniser, label);
    const answer = answers[index];
    return fact === undefined || answer === undefined
      ? []
      : [
          {
            fact,
            label: bareLabel(label),
            value: answer.text,
            place: answer.line.place,
            isExact: true,
            line: answer.line,
          },
        ];
  });
  const fit = fields.every(({ fact, value }) =>
    DATES.has(fact) && fact !== 'other' ? readDate(value) !== null : fitsText(recogniser, fact, value),
  );
  return fields.length === labels.length && fit ? fields : [];
}

const filled = (lines: readonly Line[]): Line[] => lines.filter(({ text }) => text !== '');
const asAnswers = (lines: readonly Line[]): Answer[] => lines.map((line) => ({ text: line.text, line }));

/** A cell of labels, line by line, beside a cell of answers, line by line. */
export function fieldsOfLists(recogniser: Recogniser, cell: GridCell): Field[] {
  const right = rightOf(cell);
  const labels = filled(cell.lines).map(({ text }) => text);
  return right === undefined ? [] : paired(recogniser, labels, asAnswers(filled(right.lines)));
}

/** A line of labels over a line of answers, parted alike. */
function ofParts(recogniser: Recogniser, line: Line, next: Line | undefined): Field[] {
  const answers = next?.parts.map((text) => ({ text, line: next })) ?? [];
  return paired(recogniser, line.parts, answers);
}

const isLabel = (recogniser: Recogniser, line: Line | undefined): boolean =>
  line !== undefined && line.cell === null && labelOf(recogniser, line.text) !== undefined;

/** Lines that are labels, and after them as many lines of answers: a table that a reader took down by its columns. */
export function fieldsOfColumns(recogniser: Recogniser, all: readonly Line[]): Field[] {
  const lines = filled(all);
  return lines.flatMap((line, index) => {
    const inParts = line.parts.length > 1 ? ofParts(recogniser, line, lines[index + 1]) : [];
    if (inParts.length > 0 || !isLabel(recogniser, line) || isLabel(recogniser, lines[index - 1])) {
      return inParts;
    }
    const count = lines.slice(index).findIndex((one) => !isLabel(recogniser, one));
    const labels = lines.slice(index, index + count).map(({ text }) => text);
    return count < 2
      ? []
      : paired(recogniser, labels, asAnswers(lines.slice(index + count, index + 2 * count)));
  });
}
