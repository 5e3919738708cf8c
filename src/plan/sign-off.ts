import { nameAtStart } from '../language/person-names.ts';
import { wordsOf } from '../language/words.ts';
import { isDateAlone } from './advice-words.ts';
import { authorityIn } from './authority-names.ts';
import { headerOf, leftOf } from './cell-context.ts';
import { closingOfficer } from './closing-officer.ts';
import { type Dated, datedIn, isWeak } from './dated.ts';
import type { Field } from './fields.ts';
import { cellAt, cellsInRow } from './grid-cells.ts';
import { bareLabel, dateMeaning, labelOf, textMeaning } from './label-meaning.ts';
import { cellText, type Grid, type GridCell, type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { headsSignature, standsUnderSignature, tablesBelowSignature } from './signature-tables.ts';
import { isOthers, opensSignature, signs } from './signature-words.ts';
import { afterSeparator } from './titles.ts';

/** "Local authority | Ann Hale | A Hale | 3 May 2026" under "Name | Signature | Date". */
function signsInTable(recogniser: Recogniser, grid: Grid, texts: readonly string[]): boolean {
  const heads = cellsInRow(grid, 1).map(cellText);
  return (
    labelOf(recogniser, texts[0] ?? '') === 'authority' &&
    heads.some((head) => recogniser.signOff.matchesWhole(bareLabel(head)))
  );
}

/** Whose signature the cells of a row, or else of the nearest row above, are part of. */
function isSigned(recogniser: Recogniser, { grid, row }: GridCell): boolean {
  for (let above = row; above >= 1; above -= 1) {
    const texts = cellsInRow(grid, above).map(cellText);
    if (texts.some((text) => isOthers(recogniser, text))) {
      return false;
    }
    const isOurs = texts.some((text) => signs(recogniser, text) || opensSignature(recogniser, text));
    if (isOurs || signsInTable(recogniser, grid, texts)) {
      return true;
    }
  }
  return false;
}

function signature(line: Line, raw: string): Field {
  return { fact: 'signOffDate', label: 'Date', value: raw, place: line.place, isExact: true, line };
}

/** The words that label a line in a cell: those above it there, to the left, or at the head of the column. */
function labelOfLine(recogniser: Recogniser, line: Line, cell: GridCell): string {
  const above = cell.lines[cell.lines.indexOf(line) - 1]?.text ?? '';
  const left = leftOf(cell);
  const beside = left === undefined ? '' : cellText(left);
  return above !== '' || DATE_WORD.test(beside) ? above || beside : (headerOf(recogniser, cell) ?? '');
}

const DATE_WORD = /\b(?:dated?|on)\b/iu;

/** "Signed for Ashby Council | Ann Hale, Plan Officer, 3 May 2026": the day ends the words of who signed. */
function isOfSigner(recogniser: Recogniser, { before, after }: Dated, cell: GridCell): boolean {
  const left = leftOf(cell);
  const label = left === undefined ? '' : cellText(left);
  return (
    opensSignature(recogniser, label) &&
    !isOthers(recogniser, label) &&
    nameAtStart(before) !== null &&
    /,\s*$/u.test(before) &&
    after === ''
  );
}

/** So many days in one column are those of papers in a list, whoever wrote them. */
const LEAST_OF_LIST = 4;

const isOfList = ({ grid, column }: GridCell): boolean =>
  grid.cells.filter((cell) => cell.column === column && isDateAlone(cellText(cell))).length >= LEAST_OF_LIST;

/** In a table of signatures, the date beside or below "Date". */
function ofCell(
  recogniser: Recogniser,
  line: Line,
  { cell, signed }: { readonly cell: GridCell; readonly signed: ReadonlySet<Grid> },
): Field[] {
  const [dated] = datedIn(line.text);
  if (dated === undefined) return [];
  if (dated.before === '' && standsUnderSignature(recogniser, cell)) return [signature(line, dated.raw)];
  if (!isWeak(dated.before)) {
    return isOfSigner(recogniser, dated, cell) ? [signature(line, dated.raw)] : [];
  }
  const isHeaded = headsSignature(recogniser, cell.grid);
  const head = isHeaded ? cellAt(cell.grid, 1, cell.column) : undefined;
  const label =
    dated.before.trim() || labelOfLine(recogniser, line, cell) || (head === undefined ? '' : cellText(head));
  const row = cellsInRow(cell.grid, cell.row).map(cellText);
  if (isOfList(cell) && !opensSignature(recogniser, row[0] ?? '')) return [];
  const beside = leftOf(cell);
  const isUnnamed = beside !== undefined && dateMeaning(recogniser, cellText(beside)) === null;
  if (label === '' && isUnnamed && opensSignature(recogniser, row[0] ?? '') && isSigned(recogniser, cell)) {
    return [signature(line, dated.raw)];
  }
  const isOfSignature = isHeaded || signed.has(cell.grid) || isSigned(recogniser, cell);
  return DATE_WORD.test(label) && isWeak(label) && isOfSignature ? [signature(line, dated.raw)] : [];
}

/** "Approved: Yusuf Kadri, Head of SEND, 5 June 2026" is approved by him. */
function namesSigner(recogniser: Recogniser, before: string): boolean {
  const [label = '', ...rest] = before.split(':');
  const isNamed = rest.length > 0 && nameAtStart(rest.join(':').trim()) !== null;
  return isNamed && recogniser.signOff.matchesWhole(`${afterSeparator(label).trim()} by`);
}

/** "Officer: C. Dallow, Senior EHC Officer, signed 18/12/2024": the word before the day says what it is of. */
function saysSigned(recogniser: Recogniser, before: string): boolean {
  const last = wordsOf(before).at(-1);
  return last !== undefined && before.includes(',') && recogniser.signOff.matchesWhole(last.text);
}

const signsBefore = (recogniser: Recogniser, before: string): boolean =>
  (namesSigner(recogniser, before) || saysSigned(recogniser, before)) && !isOthers(recogniser, before);

/** A day and month at the end of a line, whose year stands in a line of its own. */
const WITHOUT_YEAR = /\b\d{1,2}(?:st|nd|rd|th)?\s+\p{Lu}\p{Ll}{2,8}$/u;

/** A line too long for the page leaves its year below it, or, where gaps part it, below its first words. */
function withYear(lines: readonly Line[], at: number): string {
  const text = lines[at]?.text ?? '';
  const near = WITHOUT_YEAR.test(text) ? lines.slice(Math.max(0, at - 3), at + 2) : [];
  const year = near.find((line) => /^(?:19|20)\d{2}$/u.test(line.text))?.text;
  return year === undefined ? text : `${text} ${year}`;
}

/** How many lines after a signature's heading still belong to it. */
const REACH = 6;

/** After a signature's heading or on its line: "Signed: ...  Date: 3 May 2026". */
function ofLines(recogniser: Recogniser, lines: readonly Line[]): Field[] {
  let signing = 0;
  const closing = closingOfficer(recogniser, lines);
  return lines.flatMap((line, at) => {
    const opens = opensSignature(recogniser, line.text) || closing.includes(line);
    const isPrint = recogniser.guidance.matchStart(line.text) !== null;
    const isSigner = signing > 0 && !isPrint && nameAtStart(line.text) !== null;
    if (opens || (looksLikeHeading(line) && line.text !== '')) {
      signing = opens && !isOthers(recogniser, line.text) ? REACH : 0;
    } else if (isOthers(recogniser, line.text.split(':')[0] ?? '')) {
      signing = 0;
    }
    signing -= line.text === '' ? 0 : 1;
    const dated = datedIn(withYear(lines, at));
    const said = dated.filter(({ before }) => signsBefore(recogniser, before));
    if (said.length > 0) {
      return said.slice(0, 1).map(({ raw }) => signature(line, raw));
    }
    return dated
      .slice(0, signing >= 0 ? 1 : 0)
      .filter(({ before, after }) => {
        const meaning = isWeak(before) ? null : dateMeaning(recogniser, before);
        const isIssued = opens && meaning?.name === 'issue';
        const isOpen = meaning === null || meaning.name === 'signOffDate' || meaning.name === 'other';
        const decided = !isOpen && !isIssued;
        return (
          !decided && (opens || (isSigner && after === '') || /\bdated?\b[\s:.…_]*$|^\W*$/iu.test(before))
        );
      })
      .map(({ raw }) => signature(line, raw));
  });
}

const FOR = /^(.*?)(?:,\s*|\s+)(?:for|on behalf of)\s+(.*)$/u;
/** "For Ashby Council: Ann Hale, Casework Lead, 8 May 2026". */
const FOR_FIRST = /^(?:for|on behalf of)\s+([^:,]{3,60})[:,]\s*(.*)$/iu;

/** In whose name, and who with which office, by a last line. */
function signedFor(before: string): { readonly who: string; readonly whose: string } {
  const [, authority, officer] = FOR_FIRST.exec(before) ?? [];
  const [, who = '', whose = ''] = FOR.exec(before) ?? [];
  return authority === undefined || officer === undefined
    ? { who, whose }
    : { who: officer, whose: authority };
}

/** "Ann Hale, authorised officer": the words behind the name say that it signs. */
function namesOffice(recogniser: Recogniser, before: string): boolean {
  const [name = '', ...office] = before.replace(/[\s,–—-]+$/u, '').split(',');
  const words = office.join(',').trim();
  return nameAtStart(name) === name.trim() && words !== '' && recogniser.signOff.matchesWhole(words);
}

/** "Ann Hale, Casework Lead, for Ashby Council, 8 May 2026": an officer's name, and in whose name. */
function isInName(recogniser: Recogniser, before: string): boolean {
  if (namesOffice(recogniser, before)) return true;
  const { who, whose } = signedFor(before);
  const [name = '', ...office] = who.split(',');
  const role = office.join(',').trim();
  const isOfficer = textMeaning(recogniser, role)?.name === 'officer';
  const advises = !isOfficer && recogniser.provision.roles.find(role) !== null;
  return (
    nameAtStart(name) === name.trim() &&
    !advises &&
    authorityIn(recogniser, whose) !== null &&
    !/\.\s/u.test(whose)
  );
}

/** What stands before the one day that ends a line; null for any other line. */
function beforeDay(text: string): string | null {
  const [dated, ...more] = datedIn(text);
  const isLast = dated !== undefined && more.length === 0 && /^\.?$/u.test(dated.after);
  return isLast ? dated.before : null;
}

/** Whether a line is an officer's name, in whose name, and the day. */
export function signsInName(recogniser: Recogniser, text: string): boolean {
  const before = beforeDay(text);
  return before !== null && isInName(recogniser, before);
}

/** Whether a line is a name and the day, and nothing else. */
export function isNameWithDay(text: string): boolean {
  const name = beforeDay(text)?.replace(/[\s,–—-]+$/u, '') ?? '';
  return name.includes(' ') && nameAtStart(name) === name;
}

/** A last line that is an officer's name and the day; in a list of advice the lines before it end so, too. */
function ofLastLine(recogniser: Recogniser, lines: readonly Line[]): Field[] {
  const [before, last] = [
    undefined,
    ...lines.filter(({ text }) => text !== '').toSorted((a, b) => a.index - b.index),
  ].slice(-2);
  const [dated] = last === undefined ? [] : datedIn(last.text);
  const datesBefore = before === undefined ? [] : datedIn(before.text);
  const isList = datesBefore.length === 1 && datesBefore[0]?.after === '';
  return last !== undefined &&
    dated !== undefined &&
    last.role === 'body' &&
    last.label === null &&
    !isList &&
    signsInName(recogniser, last.text)
    ? [signature(last, dated.raw)]
    : [];
}

/** The dates of signature: a bare "Date" counts only beside a signature or an officer. */
export function signOffFields(recogniser: Recogniser, lines: readonly Line[]): Field[] {
  const signed = tablesBelowSignature(recogniser, lines);
  const inCells = lines.flatMap((line) =>
    line.cell === null ? [] : ofCell(recogniser, line, { cell: line.cell, signed }),
  );
  const running = lines.filter(({ cell, text }) => cell === null || opensSignature(recogniser, text));
  return [...inCells, ...ofLines(recogniser, running), ...ofLastLine(recogniser, running)];
}
