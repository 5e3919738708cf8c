import { wordsOf } from '../language/words.ts';
import { isHeaderRow } from './cell-context.ts';
import { cellsInRow } from './grid-cells.ts';
import { bareLabel, dateMeaning, labelOf } from './label-meaning.ts';
import { cellText, type Grid, type GridCell, type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import { opensSignature } from './signature-words.ts';

/** What is true of a person, so that the same label beside a parent or a sibling says nothing of the child. */
export const PERSONAL: ReadonlySet<FieldName> = new Set([
  'dateOfBirth',
  'name',
  'preferredName',
  'forename',
  'surname',
  'upn',
  'nhsNumber',
  'yearGroup',
  'setting',
]);
/** Of these the rows that name a parent may still tell the child's: "Parent | Ann Marsh | School | Ashby Vale". */
const SHARED: ReadonlySet<FieldName> = new Set(['upn', 'nhsNumber', 'yearGroup', 'setting']);

/** Which lines are about other people than the child. */
export interface OtherPeople {
  /** Whether a fact found in this line would be another person's. */
  owns(fact: FieldName, line: Line | null): boolean;
}

const MAX_WORDS = 7;

/** A short label or heading that begins with another person, and names no date of the plan. */
function namesOthers(recogniser: Recogniser, text: string): boolean {
  const label = bareLabel(text.split(':')[0] ?? '');
  if (label === '' || wordsOf(label).length > MAX_WORDS || recogniser.people.matchStart(label) === null) {
    return false;
  }
  const named = labelOf(recogniser, label);
  if (named !== undefined) {
    return named === 'other' || named === 'dateOfBirth';
  }
  const meaning = dateMeaning(recogniser, label);
  return meaning === null || meaning.name === 'other' || meaning.name === 'dateOfBirth';
}

/** The only cell of its row that says anything. */
function isBanner(row: readonly GridCell[]): boolean {
  return row.filter((cell) => cellText(cell) !== '').length === 1;
}

interface Owned {
  /** Lines under a heading of other people. */
  readonly under: Set<Line>;
  /** Lines beside a label of another person. */
  readonly beside: Set<Line>;
}

function addAll(lines: Set<Line>, cells: readonly GridCell[]): void {
  for (const line of cells.flatMap((cell) => cell.lines)) {
    lines.add(line);
  }
}

/** A table of people has a row of labels with their roles, or how they are related. */
function isPeopleTable(recogniser: Recogniser, grid: Grid): boolean {
  const head = cellsInRow(grid, 1);
  return (
    head.length >= 2 &&
    isHeaderRow(recogniser, grid, 1) &&
    head.some((cell) => recogniser.roleColumns.matchesWhole(bareLabel(cellText(cell))))
  );
}

/** "Name of child", "Child's NHS number", "Name I like to be called": whoever stands before it, it is the child's. */
function isOfChild(recogniser: Recogniser, text: string): boolean {
  const label = bareLabel(text);
  const named = labelOf(recogniser, label);
  const namesChild = recogniser.child.find(label) !== null && named !== undefined && named !== 'other';
  return recogniser.child.matchStart(label) !== null || namesChild || named === 'preferredName';
}

/** The cells of a row from another person's label on, up to a label that the form calls the child's own. */
function besideOthers(recogniser: Recogniser, row: readonly GridCell[]): readonly GridCell[] {
  const first = row.findIndex((cell) => namesOthers(recogniser, cellText(cell)));
  if (first < 0) return [];
  const cells = row.slice(first);
  const own = cells.findIndex((cell) => isOfChild(recogniser, cellText(cell)));
  return own > 0 ? cells.slice(0, own) : cells;
}

function addOfGrid(recogniser: Recogniser, grid: Grid, into: Owned): void {
  if (isPeopleTable(recogniser, grid)) {
    addAll(into.under, grid.cells);
    return;
  }
  let isUnder = false;
  for (let number = 1; number <= grid.rowCount; number += 1) {
    const row = cellsInRow(grid, number);
    if (isBanner(row)) {
      isUnder = row.some((cell) => namesOthers(recogniser, cellText(cell)));
    }
    isUnder ||= row.some((cell) => opensSignature(recogniser, cellText(cell)));
    if (isUnder) {
      addAll(into.under, row);
    }
    addAll(into.beside, besideOthers(recogniser, row));
  }
}

/** "Name: Ann Hale": below a signature it is whoever signed. */
function namesSomebody(recogniser: Recogniser, { text }: Line): boolean {
  const label = bareLabel(text.split(':')[0] ?? '');
  return labelOf(recogniser, label) === 'name' && !isOfChild(recogniser, label);
}

type Group = 'of heading' | 'of line' | null;

/** A heading opens a group up to the next heading, a plain line one up to the next line without a value. */
function groupAfter(recogniser: Recogniser, line: Line, group: Group): Group {
  const opens = namesOthers(recogniser, line.text);
  if (looksLikeHeading(line)) {
    return opens ? 'of heading' : null;
  }
  const isBare = !/[:\t]\s*\S/u.test(line.text) && line.parts.length === 1;
  if (!isBare || group === 'of heading') {
    return group;
  }
  return opens ? 'of line' : null;
}

/** So many lines below the authority's signature say who signed. */
const SIGNER_LINES = 4;

/** Outside tables: the lines of a group of other people, and lines whose own label names one. */
function addOfLines(recogniser: Recogniser, lines: readonly Line[], into: Owned): void {
  let group: Group = null;
  let signing = 0;
  for (const line of lines.filter(({ text, cell }) => text !== '' && cell === null)) {
    signing = opensSignature(recogniser, line.text) ? SIGNER_LINES : signing - 1;
    if (signing > 0 && namesSomebody(recogniser, line)) into.under.add(line);
    group = groupAfter(recogniser, line, group);
    const label = line.parts.length > 1 ? line.parts[0] : line.text.split(':')[0];
    if (namesOthers(recogniser, label ?? '')) {
      into.beside.add(line);
    }
    if (group !== null) {
      into.under.add(line);
    }
  }
}

/** Finds the lines that are about parents, siblings and professionals. */
export function otherPeople(recogniser: Recogniser, lines: readonly Line[], reading: Reading): OtherPeople {
  const own = new Set(lines.flatMap(({ cell }) => (cell === null ? [] : [cell.grid])));
  const found: Owned = { under: new Set(), beside: new Set() };
  for (const grid of reading.grids.filter((each) => own.has(each))) {
    addOfGrid(recogniser, grid, found);
  }
  addOfLines(recogniser, lines, found);
  return {
    owns: (fact, line) =>
      line !== null &&
      PERSONAL.has(fact) &&
      (found.under.has(line) || (found.beside.has(line) && !SHARED.has(fact))),
  };
}
