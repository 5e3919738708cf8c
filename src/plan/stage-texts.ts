import { findDates } from '../language/printed-dates.ts';
import { withoutSpans } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Document, Run } from '../model/document.ts';
import type { Evidence } from '../model/plan.ts';
import { isDateAlone } from './advice-words.ts';
import { leftOf } from './cell-context.ts';
import { cellAt, cellsBeside, lastColumn } from './grid-cells.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type GridCell, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { isMenu } from './stage-menu.ts';
import { type StageWords, type Status, statusIn } from './stage-words.ts';

/** A text that can state the stage, with the marks of its pieces. */
export interface StatusText extends Evidence {
  readonly runs?: readonly Run[];
}

const PLAN_WORDS = /education,?\s+health,?\s*(?:and|&)?\s*care\s+plan|ehc\s*plan|ehcp|\bplan\b/iu;
/** Words of a sentence: a title has none of them. */
const SENTENCE_WORDS =
  /\b(?:is|are|was|were|be|been|will|would|has|have|had|can|could|may|might|must|should|you|your|we|our|when|until|before|once)\b/iu;

/** Whether a text has a verb of a sentence; the month in "Draft of 12 May 2026" is none. */
export function isSentence(text: string): boolean {
  return SENTENCE_WORDS.test(withoutSpans(text, findDates(text)));
}

const MAX_TITLE_WORDS = 16;
const MAX_SPARE_WORDS = 3;

/** How many words stand beside status words, dates and version numbers: a title of the stage alone has hardly any. */
export function spareWords({ stages }: Recogniser, text: string): number {
  const spans = [...findDates(text), ...stages.words.set.findAll(text)];
  const rest = spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`, text)
    .replace(/\([^()]*\)|\bv(?:ersion)?\.?\s*\d+(?:\.\d+)?|\d+(?:\.\d+)?/giu, ' ');
  return wordsOf(rest).length;
}

/** "Date of draft plan:" without a date says nothing of the stage. */
const isUndated = (text: string): boolean => /\bdate\b.*:\W*$/iu.test(text) && findDates(text).length === 0;

/** "Final plan due 3 May 2026". */
const isToCome = ({ stages }: Recogniser, text: string): boolean =>
  stages.notYet.find(text) !== null && findDates(text).length > 0;

/** Whether words can be a title that states the stage: the plan named, or hardly a word but the stage. */
function isStatusTitle(recogniser: Recogniser, text: string): boolean {
  const named = PLAN_WORDS.test(text) && wordsOf(text).length <= MAX_TITLE_WORDS;
  return (
    !isSentence(text) &&
    !isUndated(text) &&
    !isToCome(recogniser, text) &&
    recogniser.stages.elsewhere.find(text) === null &&
    (named || spareWords(recogniser, text) <= MAX_SPARE_WORDS)
  );
}

/**
 * The cells that can answer a label cell: the one to its right, then the one below. In a table of two columns the
 * right one holds answers, and what stands below one answer is the next.
 */
export function answersTo(cell: GridCell): GridCell[] {
  const { grid, row, column, columnSpan, rowSpan } = cell;
  const right = cellAt(grid, row, column + columnSpan);
  const isAnswer = column === 2 && lastColumn(grid) <= 2;
  const below = isAnswer ? undefined : cellAt(grid, row + rowSpan, column);
  return [right, below].filter((other) => other !== undefined && cellText(other) !== '') as GridCell[];
}

const MAX_DECLARATION_WORDS = 24;

/** The stage that a sentence about the plan itself names: "This is Kai's final plan." */
export function declaredStatus(stages: StageWords, text: string): Status | null {
  const sentence = sentencesOf(text).find((one) => stages.saysStage.matchStart(one) !== null);
  const isShort = sentence !== undefined && wordsOf(sentence).length <= MAX_DECLARATION_WORDS;
  return isShort && stages.elsewhere.find(sentence) === null && !isMenu(stages, sentence)
    ? statusIn(stages, sentence)
    : null;
}

const OPTIONAL = /^\s*(?:\([^()]*\))?[\s:?–—-]*/u;

interface Answer {
  readonly text: string;
  readonly line: Line;
}

/** The words that answer a status field, in its line, the cell beside it or the next line. */
function answerOf(recogniser: Recogniser, line: Line, next: Line | undefined): Answer | null {
  const label = recogniser.stages.fields.matchStart(line.text);
  if (label === null) {
    return null;
  }
  const rest = line.text.slice(label.end).replace(OPTIONAL, '');
  // In prose the next sentence tells of something else: "This plan is made on 3 May. A draft was sent in April."
  const [answer] = sentencesOf(rest);
  if (answer !== undefined) {
    return { text: answer, line };
  }
  const beside = line.cell === null ? next : answersTo(line.cell)[0]?.lines.find(({ text }) => text !== '');
  return beside === undefined ? null : { text: beside.text, line: beside };
}

/** The answers of status fields; one option of a menu answers none. */
export function statusFields(
  recogniser: Recogniser,
  cover: readonly Line[],
  options: ReadonlySet<Line> = new Set(),
): StatusText[] {
  return cover
    .flatMap((line, index) => answerOf(recogniser, line, cover[index + 1]) ?? [])
    .filter(({ line }) => !options.has(line))
    .map(({ text, line: { place, runs } }) => ({ text, place, runs }));
}

/** "Draft sent" above its day in one cell of several. */
function isAboveDay({ grid, lines }: GridCell): boolean {
  const [, day, ...more] = lines.filter(({ text }) => text !== '');
  return grid.cells.length > 1 && day !== undefined && more.length === 0 && isDateAlone(day.text);
}

/** A cell or line that pairs a status word with a date is a field of that date. */
export function isDated({ text, cell }: Line): boolean {
  if (cell !== null && isAboveDay(cell)) return true;
  // A list of events has its dates in the first column.
  const before = cell === null ? undefined : leftOf(cell);
  const beside = cell === null ? [] : [...answersTo(cell), ...(before === undefined ? [] : [before])];
  const colon = text.indexOf(':');
  return (
    beside.some((other) => findDates(cellText(other)).length > 0) ||
    findDates(text).length > 1 ||
    (colon >= 0 && findDates(text.slice(colon)).length > 0)
  );
}

/** "Date of final plan | Date amended": the head of a table of dates states nothing, least of all with its answer blank. */
function isAmongLabels(recogniser: Recogniser, { text, cell }: Line): boolean {
  const beside = cell === null ? [] : cellsBeside(cell).map(cellText);
  const isLabel = (words: string): boolean => labelOf(recogniser, words) !== undefined;
  return isLabel(text) && beside.some(isLabel);
}

const OF_DAY = /\b(?:dated?|issued|sent|on)\b[\s:._…]*$/iu;

/** "Final plan first issued:", with nothing behind it or in the cell beside it: a day yet to come states nothing. */
function isBlankDate({ text, cell }: Line): boolean {
  if (!OF_DAY.test(text)) return false;
  if (cell === null) return /:[\s._…]*$/u.test(text);
  const beside = cellsBeside(cell);
  return beside.length > 0 && beside.every((one) => cellText(one) === '');
}

/** Titles of the cover, sentence by sentence, that can state the stage. */
export function statusTitles(recogniser: Recogniser, cover: readonly Line[]): StatusText[] {
  return cover
    .filter(
      (line) => line.text !== '' && !isDated(line) && !isBlankDate(line) && !isAmongLabels(recogniser, line),
    )
    .flatMap(({ text, place, runs }) =>
      (isMenu(recogniser.stages, text) ? [text] : sentencesOf(text))
        .filter((sentence) => isStatusTitle(recogniser, sentence))
        .map((sentence) => ({ text: sentence, place, runs: sentence === text ? runs : [] })),
    );
}

/** Watermarks, then running headers and footers, that can state the stage. */
export function statusFurniture(recogniser: Recogniser, { furniture }: Document): StatusText[] {
  const marks = furniture.filter(({ kind }) => kind === 'watermark').map(({ text }) => ({ text, place: {} }));
  const running = furniture
    .filter(({ kind }) => kind !== 'watermark')
    .flatMap(({ text }) => text.split(/\n|\s[|·]\s/u))
    .filter((text) => isStatusTitle(recogniser, text));
  return [...marks, ...running.map((text) => ({ text, place: {} }))];
}
