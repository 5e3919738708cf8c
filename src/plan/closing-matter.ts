import { isEnglishWord } from '../language/english-words.ts';
import { findDates } from '../language/printed-dates.ts';
import { tenseOf } from '../language/tense.ts';
import { wordsOf } from '../language/words.ts';
import { isCardOfAdvice } from './advice-cards.ts';
import { ADVICE_NOUN, isDateAlone, PERSON, ROLE } from './advice-words.ts';
import { authorityIn } from './authority-names.ts';
import { cellsInRow } from './grid-cells.ts';
import { dateMeaning, labelOf } from './label-meaning.ts';
import { cellText, type Grid, type Line, looksLikeHeading } from './lines.ts';
import { type Recogniser, wholeKind } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';
import { isNameWithDay, signsInName } from './sign-off.ts';
import { closesLetter, opensSignature } from './signature-words.ts';

/**
 * Section K comes last, and what follows its list is none of it, whatever a form calls it: an explanation of words, the
 * family's rights, who has a copy. Its headings are as many as there are councils; what tells is that under them nobody
 * gives advice.
 */

/** A line of text, or a row of a table, as a reader takes it in. */
interface Unit {
  readonly line: Line;
  readonly text: string;
  readonly isRow: boolean;
}

/** Longer ones are prose. */
const MAX_ENTRY_WORDS = 30;
const MAX_NAME_WORDS = 12;
/** "Appendix 4", "K7". */
const REFERS = /\d/u;

/** The lines outside tables and the rows of tables; only a row's first line stands for it. */
function unitsOf(lines: readonly Line[]): Unit[] {
  const rows = new Set<string>();
  return lines.flatMap((line): Unit[] => {
    const { cell, text } = line;
    if (text === '') return [];
    if (cell === null) return [{ line, text, isRow: false }];
    const row = `${cell.grid.id}.${cell.row}`;
    if (rows.has(row)) return [];
    rows.add(row);
    const texts = cellsInRow(cell.grid, cell.row)
      .map(cellText)
      .filter((one) => one !== '');
    return [{ line, text: texts.join(' · '), isRow: texts.length > 1 }];
  });
}

/** "Integrated Care" and "British Sign" are no names. */
function namesPerson(text: string): boolean {
  const name = PERSON.exec(text)?.[0] ?? '';
  return name !== '' && !wordsOf(name).every(({ text: word }) => word.length > 2 && isEnglishWord(word));
}

/** "Signed", "Last annual review meeting": a row of the plan's own record or signature tells of no advice. */
function isOfPlan(recogniser: Recogniser, { text, line: { cell } }: Unit): boolean {
  const [first = ''] = text.split(/ · |:\s/u);
  const [head] = cell === null ? [] : cellsInRow(cell.grid, 1);
  if (head !== undefined && opensSignature(recogniser, cellText(head))) return true;
  if (signsInName(recogniser, text)) return true;
  const isNamed =
    recogniser.adviceTypes.set.find(first) !== null || wholeKind(recogniser.adviceAlone, first) !== undefined;
  const isFact = labelOf(recogniser, first) !== undefined || dateMeaning(recogniser, first) !== null;
  return recogniser.signOff.matchStart(text) !== null || (isFact && !isNamed && first !== text);
}

const PHONE = /(?<!\d)0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}(?!\d)/u;

/** Several days and whose advice it was: sentences that tell the list, and not what is still to be done. */
const isListInProse = (recogniser: Recogniser, text: string): boolean =>
  findDates(text).length > 1 && recogniser.adviceTypes.set.find(text) !== null && tenseOf(text) !== 'future';

/** Whether a unit may be an entry of a list of advice: who, when or in what kind, or that nothing came. */
function maybeEntry(recogniser: Recogniser, unit: Unit): boolean {
  const { text, isRow } = unit;
  const words = wordsOf(text).length;
  if (words > MAX_ENTRY_WORDS) return isListInProse(recogniser, text);
  // Whom to call, and when the document was printed.
  const isContact = PHONE.test(text) && findDates(text).length === 0;
  if (isOfPlan(recogniser, unit) || isContact || recogniser.guidance.matchStart(text) !== null) return false;
  if (recogniser.notReceived.find(text) !== null || recogniser.nilReturn.find(text) !== null) return true;
  const isOf = ROLE.test(text) || recogniser.adviceTypes.set.find(text) !== null;
  if (findDates(text).length > 0 || namesPerson(text)) return isOf || findDates(text).length > 0;
  // A row may say no more than where the report lies; one that explains a word says none of this.
  const tells = isRow ? ADVICE_NOUN.test(text) || REFERS.test(text) : words <= MAX_NAME_WORDS;
  return isOf && (tells || recogniser.appended.find(text) !== null);
}

/** Fewer rows of the plan's own record may stand in a list of advice. */
const SOME_ROWS = 2;

/** Tables of which most rows tell of the plan: who wrote it, when it was sent, how long there is to answer. */
function recordsOfPlan(recogniser: Recogniser, units: readonly Unit[]): ReadonlySet<Grid | undefined> {
  const tables = Map.groupBy(units, ({ line }) => line.cell?.grid);
  tables.delete(undefined);
  for (const grid of tables.keys()) {
    // "Given by" and "Dated" on a card of advice read like the record of a plan.
    if (grid !== undefined && isCardOfAdvice(recogniser, grid)) tables.delete(grid);
  }
  const isRecord = (rows: readonly Unit[]): boolean => {
    const ofPlan = rows.filter((unit) => isOfPlan(recogniser, unit)).length;
    return ofPlan >= SOME_ROWS && ofPlan * 2 >= rows.length;
  };
  return new Set([...tables].filter(([, rows]) => isRecord(rows)).map(([grid]) => grid));
}

/** A heading, or the top of another table than the list of advice stands in. */
function opensAnother({ line }: Unit, list: Grid | undefined): boolean {
  const { cell } = line;
  return cell === null ? looksLikeHeading(line) : cell.row === 1 && cell.grid !== list;
}

/** The first unit of a letter behind the list: the council's head, the day, or "Dear ...", else the words that close it. */
function letterBehind(recogniser: Recogniser, units: readonly Unit[]): Unit | undefined {
  const { salutations } = recogniser.companions;
  const close = units.findLastIndex(({ text }) => closesLetter(recogniser, text));
  let first = units
    .slice(0, Math.max(0, close))
    .findLastIndex(({ text, line }) => line.cell === null && salutations.matchStart(text) !== null);
  const isHead = (unit: Unit | undefined): boolean =>
    unit?.line.cell === null && (isDateAlone(unit.text) || authorityIn(recogniser, unit.text) !== null);
  while (isHead(units[first - 1])) first -= 1;
  return units[first] ?? units[close];
}

/** A name and a day below a table of advice, at the end of all: who signed the plan. */
const signsBelowTable = (units: readonly Unit[]): Unit | undefined => {
  const [before, last] = units.slice(-2);
  return before?.isRow === true && last?.line.cell === null && isNameWithDay(last.text) ? last : undefined;
};

/** The line that closes the list of advice at the end of a plan: entries stand before it and none behind it. */
export function closingLine(
  recogniser: Recogniser,
  lines: readonly Line[],
  marks: ReadonlyMap<Line, SectionMark>,
): Line[] {
  const last = [...marks.values()].findLast(({ labels }) => labels.includes('K'));
  if (last === undefined) return [];
  const units = unitsOf(lines.filter(({ index }) => index > last.line.index));
  const until = units.findIndex(({ line }) => marks.has(line));
  const below = until < 0 ? units : units.slice(0, until);
  const letter = letterBehind(recogniser, below) ?? signsBelowTable(below);
  const own = letter === undefined ? below : below.slice(0, below.indexOf(letter));
  const records = recordsOfPlan(recogniser, own);
  const lastEntry = own.findLastIndex(
    (unit) => !records.has(unit.line.cell?.grid) && maybeEntry(recogniser, unit),
  );
  const list = own[lastEntry]?.line.cell?.grid;
  const closing =
    lastEntry < 0
      ? undefined
      : own
          .slice(lastEntry + 1)
          .find((unit) => opensAnother(unit, list) || signsInName(recogniser, unit.text));
  const ends = closing ?? letter;
  return ends === undefined ? [] : [ends.line];
}
