import { wordsOf } from '../language/words.ts';
import { TEXT_LABELS, type TextLabel } from '../model/vocabulary.ts';
import { isDateAlone } from './advice-words.ts';
import { isCaptioned, isHeaderRow, isValue, leftOf, rightOf } from './cell-context.ts';
import { readDate } from './fact-values.ts';
import type { Field } from './fields.ts';
import { cellAt, cellsInRow } from './grid-cells.ts';
import { namesSeveral } from './joint-labels.ts';
import { bareLabel, dateMeaning, labelOf, phraseNames, textMeaning } from './label-meaning.ts';
import { cellText, type GridCell } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { fits } from './text-values.ts';
import { isOfEarlierVersion } from './version-columns.ts';

const TEXTS = new Set<string>(TEXT_LABELS);

const LABEL_WORDS = 12;

/** Figures, a letter, a month or a mark in a box of its own, after the word for it: "3", "Day: 3". */
const BOX =
  /^(?:(?:day|month|year|dd|mm|yy|yyyy)\W*)?([A-Z]?\d{1,5}[A-Z]?|[A-Z]|[/.\-–]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*)$/iu;

const boxOf = (cell: GridCell): string | undefined => BOX.exec(cellText(cell))?.[1];

/** Heads of boxes. */
const PART = /^\W*(?:day|month|year|dd?|mm?|yy(?:yy)?|d|m|y)?\W*$/iu;

/** What names boxes: the cell before them, else the nearest label above them. */
function labelOfBoxes(recogniser: Recogniser, cell: GridCell): string | null {
  const before = leftOf(cell);
  if (before !== undefined) {
    const isLabel = boxOf(before) === undefined || labelOf(recogniser, cellText(before)) !== undefined;
    return isLabel ? cellText(before) : null;
  }
  for (let row = cell.row - 1; row >= Math.max(1, cell.row - 3); row -= 1) {
    const above = cellsInRow(cell.grid, row).find((other) => other.column <= cell.column);
    const text = above === undefined ? '' : cellText(above);
    if (!PART.test(text)) {
      return text;
    }
  }
  return null;
}

/** The boxes of one row from a cell on, as drawn for the figures of a date or a number; empty where it begins none. */
function boxesFrom(cell: GridCell): string[] {
  const texts: string[] = [];
  let at: GridCell | undefined = cell;
  for (
    let box = boxOf(cell);
    at !== undefined && box !== undefined;
    box = at === undefined ? undefined : boxOf(at)
  ) {
    texts.push(box);
    at = rightOf(at);
  }
  return texts.length >= 3 && texts.some((text) => /\d/u.test(text)) ? texts : [];
}

/** "08 | 04 | 2013" and "0 | 8 | 0 | 4 | 2 | 0 | 1 | 3" as a date. */
function dateInBoxes(boxes: readonly string[]): string | null {
  const figures = boxes.filter((text) => !/^[/.\-–]$/u.test(text));
  if (figures.length < boxes.length) {
    return readDate(boxes.join('')) === null ? null : boxes.join('');
  }
  const text =
    figures.length === 3 ? figures.join(/\p{L}{3}/u.test(figures.join('')) ? ' ' : '/') : figures.join('');
  return readDate(text) === null ? null : text;
}

/** The date or number that the boxes to the right of a label hold. */
export function fieldOfBoxes(recogniser: Recogniser, cell: GridCell): Field | null {
  const boxes = boxOf(cell) === undefined ? [] : boxesFrom(cell);
  const label = boxes.length === 0 ? null : labelOfBoxes(recogniser, cell);
  if (label === null) {
    return null;
  }
  const date = dateInBoxes(boxes);
  const meaning = date === null ? textMeaning(recogniser, label) : dateMeaning(recogniser, label);
  const line = cell.lines[0] ?? null;
  return meaning === null
    ? null
    : {
        fact: meaning.name,
        label: bareLabel(label),
        value: date ?? boxes.join(''),
        place: line?.place ?? {},
        isExact: meaning.isExact,
        line,
      };
}

/** The second of two cells: where it is a label, the first may be its value. */
const endsRow = (cell: GridCell): boolean => {
  const left = leftOf(cell);
  return left !== undefined && leftOf(left) === undefined && rightOf(cell) === undefined;
};

/** A value with its label below it, in a cell of the two. */
export function fieldOfCaption(recogniser: Recogniser, cell: GridCell): Field | null {
  const [value, caption, ...more] = cell.lines.filter(({ text }) => text !== '');
  const name = caption === undefined || more.length > 0 ? undefined : labelOf(recogniser, caption.text);
  if (value === undefined || caption === undefined || name === undefined || name === 'other') {
    return null;
  }
  const isDate = !TEXTS.has(name);
  const isValueAbove = isDate
    ? readDate(value.text) !== null
    : fits(recogniser, name as TextLabel, value.text);
  const isLabelAbove =
    phraseNames(recogniser, bareLabel(value.text)) !== undefined || value.text.includes(':');
  return isLabelAbove || !isValueAbove
    ? null
    : {
        fact: name,
        label: bareLabel(caption.text),
        value: value.text,
        place: value.place,
        isExact: true,
        line: value,
      };
}

/** The cell, or the first to its right that is not of an earlier version. */
const presentOf = (recogniser: Recogniser, cell: GridCell | undefined): GridCell | undefined =>
  cell !== undefined && isOfEarlierVersion(recogniser, cell) ? presentOf(recogniser, rightOf(cell)) : cell;

/** The cells that can answer a label: the next one to the right or, under a row of labels, the one below. */
function answersOf(recogniser: Recogniser, cell: GridCell, name: TextLabel): GridCell[] {
  const { grid, row, column, rowSpan } = cell;
  const isAnswer = (other: GridCell | undefined): other is GridCell =>
    other !== undefined &&
    cellText(other) !== '' &&
    !/^dated?:?$/iu.test(cellText(other)) &&
    (phraseNames(recogniser, bareLabel(cellText(other))) === undefined ||
      (name === 'yearGroup' && fits(recogniser, name, cellText(other))));
  if (isCaptioned(recogniser, grid)) {
    return [cellAt(grid, row - 1, column)].filter(isAnswer);
  }
  const right = presentOf(recogniser, rightOf(cell));
  const below = cellAt(grid, row + rowSpan, column);
  const isHead = isHeaderRow(recogniser, grid, row);
  const isBlank = right !== undefined && cellText(right) === '';
  // Pairs of label and answer make an even row: in an odd one the answer may stand below.
  const isOdd = cellsInRow(grid, row).length % 2 === 1;
  const beside = isAnswer(right) || isBlank ? [right, ...(isOdd && !isBlank ? [below] : [])] : [below];
  const order = isHead ? [below, right] : beside;
  const answers = order.filter(isAnswer);
  return answers.length > 0 || !endsRow(cell) ? answers : [leftOf(cell)].filter(isAnswer);
}

/**
 * Below a cell that ends its row and heads nothing stands the answer to it only where no other words can be; a day
 * beside the words of an office is the day of something else.
 */
function mayAnswer(recogniser: Recogniser, cell: GridCell, answer: GridCell | undefined): boolean {
  if (answer !== undefined && isDateAlone(cellText(answer))) return false;
  const isBelow = answer !== undefined && answer.row > cell.row;
  return !isBelow || leftOf(cell) === undefined || isHeaderRow(recogniser, cell.grid, cell.row);
}

/** A label of several facts: `splitCombined` takes it apart. */
const JOINT = { name: 'other', isExact: true } as const;

/** The field of a cell that is wholly a label: the next cell answers it or, under a row of labels, the one below. */
export function fieldOfCell(recogniser: Recogniser, cell: GridCell): Field | null {
  const text = cellText(cell);
  const mayLabel = !isValue(text) && wordsOf(text).length <= LABEL_WORDS;
  const isJoint = mayLabel && namesSeveral(recogniser, bareLabel(text));
  const meaning = isJoint ? JOINT : mayLabel ? textMeaning(recogniser, text) : null;
  if (meaning === null) {
    return null;
  }
  const { name, isExact } = meaning;
  const answers = answersOf(recogniser, cell, name);
  const answer =
    answers.find((other) => fits(recogniser, name, cellText(other))) ??
    (isExact && mayAnswer(recogniser, cell, answers[0]) ? answers[0] : undefined);
  const line = answer?.lines.find((one) => one.text !== '') ?? null;
  return answer === undefined
    ? null
    : {
        fact: name,
        label: bareLabel(text),
        value: cellText(answer),
        place: line?.place ?? {},
        isExact,
        line,
      };
}
