import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import { contextOfCell, leftOf, rightOf } from './cell-context.ts';
import { fieldOfBoxes, fieldOfCaption, fieldOfCell } from './cell-fields.ts';
import { type Context, dateFieldsOfLine, NOTHING_AROUND } from './date-fields.ts';
import type { Field } from './fields.ts';
import { splitCombined } from './joint-labels.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type GridCell, type Line, type Reading } from './lines.ts';
import { fieldsOfColumns, fieldsOfLists } from './parallel-fields.ts';
import type { Recogniser } from './recogniser.ts';
import { fieldOfNextLine, fieldsWithin } from './text-fields.ts';
import { fitsText } from './text-values.ts';
import { isOfEarlierVersion } from './version-columns.ts';

/** The nearest line above that says something, if it can be a label. */
function lineAbove(lines: readonly Line[], { index, cell }: Line): Line | undefined {
  for (let above = index - 1; above >= 0; above -= 1) {
    const line = lines[above];
    if (line === undefined || line.cell !== cell) {
      return undefined;
    }
    if (line.text !== '') {
      return line;
    }
  }
  return undefined;
}

const MAX_LABEL_WORDS = 14;

/** A line that holds no value of its own. */
function mayLabel({ text }: Line): boolean {
  return (
    wordsOf(text).length <= MAX_LABEL_WORDS && !/[:;].*[\p{L}\d]/u.test(text) && findDates(text).length === 0
  );
}

function contextOf(recogniser: Recogniser, line: Line, reading: Reading): Context {
  if (!/\d/u.test(line.text)) {
    return NOTHING_AROUND;
  }
  const above = lineAbove(reading.lines, line);
  const ofCell = line.cell === null ? NOTHING_AROUND : contextOfCell(recogniser, line.cell);
  return { ...ofCell, above: above !== undefined && mayLabel(above) ? above.text : null };
}

/**
 * The dates of a line of a section: its tables have columns of dates of their own, and only a label beside a date or
 * in its words names it.
 */
export function datesWithin(recogniser: Recogniser, line: Line, reading: Reading): Field[] {
  const context = contextOf(recogniser, line, reading);
  const own = line.cell === null ? context : { ...NOTHING_AROUND, beside: context.beside };
  return dateFieldsOfLine(recogniser, line, own);
}

/** A cell whose label names none of our facts: "Previous year group | Year 8". */
function answersOther(recogniser: Recogniser, { cell, text }: Line): boolean {
  const left = cell === null || text.includes(':') ? undefined : leftOf(cell);
  return left !== undefined && labelOf(recogniser, cellText(left)) === 'other';
}

/** A label that ends a cell is answered by the next cell, unless that is a label as well. */
function answeredByNext(recogniser: Recogniser, line: Line, field: Field): Field {
  const { cell } = line;
  const endsCell = cell?.lines.findLast(({ text }) => text !== '') === line;
  const right = field.value === '' && cell !== null && endsCell ? rightOf(cell) : undefined;
  const answer = right === undefined ? '' : cellText(right);
  const answers = answer !== '' && fitsText(recogniser, field.fact, answer);
  const isLabel = field.fact !== 'yearGroup' && labelOf(recogniser, answer) !== undefined;
  return answers && !isLabel ? { ...field, value: answer } : field;
}

function fieldsOfCells(recogniser: Recogniser, cells: ReadonlySet<GridCell>): Field[] {
  return [...cells].flatMap((cell) => {
    const caption = fieldOfCaption(recogniser, cell);
    const own = [fieldOfCell(recogniser, cell), fieldOfBoxes(recogniser, cell)];
    const fields = caption === null ? own : [caption];
    return [...fields, ...fieldsOfLists(recogniser, cell)].flatMap((field) => field ?? []);
  });
}

/** The name of a school whose last words stand on the next line, as narrow cells break it. */
function withRestOfName(recogniser: Recogniser, field: Field, next: Line | undefined): Field {
  const isRest = next !== undefined && recogniser.institutions.matchesWhole(next.text);
  return field.fact === 'setting' && isRest && /\p{L}$/u.test(field.value)
    ? { ...field, value: `${field.value} ${next.text}` }
    : field;
}

function fieldsOfLine(recogniser: Recogniser, line: Line, reading: Reading): Field[] {
  const next = reading.lines[line.index + 1];
  const dates = dateFieldsOfLine(recogniser, line, contextOf(recogniser, line, reading));
  const within = answersOther(recogniser, line)
    ? []
    : fieldsWithin(recogniser, line)
        .map((field) => answeredByNext(recogniser, line, field))
        .map((field) => withRestOfName(recogniser, field, next));
  const whole = within.some(({ value }) => value !== '') ? null : fieldOfNextLine(recogniser, line, next);
  const answered =
    whole === null ? within : [withRestOfName(recogniser, whole, reading.lines[line.index + 2])];
  return [...answered, ...dates];
}

/** The fields of lines and of the cells they stand in. */
export function fieldsOfLines(recogniser: Recogniser, lines: readonly Line[], reading: Reading): Field[] {
  const present = lines.filter(({ cell }) => cell === null || !isOfEarlierVersion(recogniser, cell));
  const cells = new Set(present.flatMap(({ cell }) => (cell === null ? [] : [cell])));
  const ofCells = fieldsOfCells(recogniser, cells);
  const captions = new Set(
    [...cells].flatMap((cell) => (fieldOfCaption(recogniser, cell) === null ? [] : cell.lines)),
  );
  const ofLines = present
    .filter((line) => !captions.has(line))
    .flatMap((line) => fieldsOfLine(recogniser, line, reading));
  return [...ofCells, ...ofLines, ...fieldsOfColumns(recogniser, present)].flatMap((field) =>
    splitCombined(recogniser, field),
  );
}
