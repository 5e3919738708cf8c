import { findQuantities, isAmount, isFrequency } from '../language/quantities.ts';
import { wordsOf } from '../language/words.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import {
  BESIDE,
  isFiguresAlone,
  names,
  roleOfSentence,
  sayingMore,
  sentencesIn,
  startsWithFigures,
  valueOf,
} from './provision-paragraphs.ts';
import type { Piece } from './provision-pieces.ts';
import { shareOfArrangement } from './provision-sentences.ts';
import type { Recogniser } from './recogniser.ts';

/** What becomes one item: words of its own, and the cells and labelled lines that say more about it. */
export interface Unit {
  readonly first: Piece;
  readonly sentences: string[];
  /** One of its sentences names somebody who delivers it. */
  namesSomebody: boolean;
  readonly beside: Piece[];
  /** What labels inside its paragraph tell. */
  readonly labels: Set<ColumnRole>;
}

const unitAt = (first: Piece, own: Partial<Unit> = {}): Unit => ({
  first,
  sentences: [],
  namesSomebody: false,
  beside: [],
  labels: new Set(),
  ...own,
});

/** Cells that are about something else than the provision. */
const ELSEWHERE: readonly (ColumnRole | undefined)[] = [
  'outcome',
  'need',
  'strength',
  'timescale',
  'steps',
  'measure',
  'link',
  'number',
  'date',
];

const isProvision = ({ role }: Piece): boolean => !ELSEWHERE.includes(role);

const isDescription = ({ role }: Piece): boolean => role === 'what' || role === undefined;

/** "A teaching assistant joins these sessions": when and how often is told by what stands before it. */
function sharesTimes({ provision }: Recogniser, sentence: string, { sentences }: Unit): boolean {
  return (
    provision.sharesTimes.find(sentence) !== null &&
    sentences.some((before) => findQuantities(before).some(isFrequency))
  );
}

/** How sure examples must be that a sentence provides nothing: less behind an item whose times are told already. */
const SURE_OF_ARRANGEMENT = { untimed: 0.9, timed: 0.4 };

/** "Scores are charted by the tutor each half term", behind what it keeps track of. */
function arranges(recogniser: Recogniser, sentence: string, { sentences }: Unit): boolean {
  const isTimed = sentences.some((before) => findQuantities(before).some(isFrequency));
  // "Within five days" is no length of a session.
  const hasLength = findQuantities(sentence).some(
    (one) => one.kind === 'duration' && ['minute', 'hour'].includes(one.unit),
  );
  const least = SURE_OF_ARRANGEMENT[isTimed && !hasLength ? 'timed' : 'untimed'];
  return shareOfArrangement(recogniser, sentence) >= least;
}

const FEW_WORDS = 7;

/** "Careers lead visits every four weeks", behind an item that tells how much and how often, is no other. */
function isAside(sentence: string, { sentences }: Unit): boolean {
  const told = sentences.flatMap((before) => findQuantities(before));
  const isTold = told.some(isAmount) && told.some(isFrequency);
  return isTold && wordsOf(sentence).length <= FEW_WORDS && !findQuantities(sentence).some(isAmount);
}

/** A sentence that names somebody who delivers, and does not carry on the one before, is another item. */
function begins(recogniser: Recogniser, sentence: string, unit: Unit): boolean {
  const carriesOn =
    recogniser.provision.carriesOn.matchStart(sentence) !== null || sharesTimes(recogniser, sentence, unit);
  const isOther = unit.namesSomebody && names(recogniser, sentence) && !isAside(sentence, unit);
  return !carriesOn && isOther && !arranges(recogniser, sentence, unit);
}

/** "20 minutes daily, in class" below what it is an amount of, in the same cell. */
function isAmountBelow({ line, text }: Piece, before: Unit): boolean {
  const inCell = line.row !== null && before.first.line.place.column === line.place.column;
  const isTimed = before.sentences.some((sentence) =>
    findQuantities(sentence).some(({ kind }) => kind === 'duration'),
  );
  return inCell && !isTimed && startsWithFigures(text) && !text.endsWith('.');
}

/** "(10 minutes, every school day)" says more of what stands above; "(a) A teacher ..." is one of a list. */
const IN_BRACKETS = /^\((?!\w{1,3}\))/u;

/** Whether a paragraph carries on the item above it. */
function carriesOnAbove({ provision }: Recogniser, piece: Piece, before: Unit | undefined): boolean {
  const { line, text } = piece;
  const above = before?.first.line;
  const isNext = above?.subheading === line.subheading && above.row === line.row && !line.listItem;
  return (
    before !== undefined &&
    isNext &&
    (provision.carriesOnBelow.matchStart(text) !== null ||
      IN_BRACKETS.test(text) ||
      isFiguresAlone(text) ||
      isAmountBelow(piece, before))
  );
}

function addText(recogniser: Recogniser, units: Unit[], piece: Piece): void {
  const before = units.at(-1);
  let unit = carriesOnAbove(recogniser, piece, before) ? before : undefined;
  let carriesOn = unit !== undefined;
  const sentences = sentencesIn(piece.text);
  const more = sayingMore(recogniser, sentences);
  for (const sentence of sentences) {
    const isOther = !carriesOn && !more.has(sentence);
    if (unit === undefined || (isOther && begins(recogniser, sentence, unit))) {
      unit = unitAt(piece);
      units.push(unit);
    }
    carriesOn = false;
    const role = more.has(sentence) ? roleOfSentence(recogniser, sentence) : undefined;
    if (role !== undefined) unit.labels.add(role);
    if (role !== undefined && BESIDE.includes(role))
      unit.beside.push({ ...piece, text: valueOf(sentence), role });
    else unit.sentences.push(sentence);
    unit.namesSomebody ||= names(recogniser, sentence);
  }
}

/** The items of one table row: what is provided, line by line, each with the cells beside it. */
function unitsOfRow(recogniser: Recogniser, row: readonly Piece[]): Unit[] {
  const descriptions = row.filter(isDescription);
  const [first] = row;
  if (descriptions.length === 0) {
    return first === undefined ? [] : [unitAt(first, { beside: [...row] })];
  }
  const columns = new Set(descriptions.map(({ line }) => line.place.column));
  const [main] = descriptions;
  const units: Unit[] = [];
  if (columns.size > 1 && main !== undefined) {
    // Without headers nobody can tell which cell holds what: the row is one item.
    units.push(unitAt(main, { sentences: descriptions.map(({ text }) => text) }));
  } else {
    for (const piece of descriptions) {
      addText(recogniser, units, piece);
    }
  }
  const beside = row.filter((piece) => !isDescription(piece));
  return units.map((unit) => ({ ...unit, beside: [...unit.beside, ...beside] }));
}

/** Cells of rows that are labelled "Who", "How often": each column of such a table is an item. */
function isTransposed({ line, text, isLabelled, role }: Piece, row: readonly Piece[]): boolean {
  const byItself = text !== line.text;
  return !byItself && line.row !== null && isLabelled && role !== undefined && columnsOf(row) > 1;
}

/** The item of such a column: what heads it, what its labelled cells describe, and the cells beside that. */
function unitOfColumn(pieces: readonly Piece[]): Unit[] {
  const described = pieces.filter(isDescription);
  const [first] = described.length > 0 ? described : pieces;
  const beside = pieces.filter((piece) => !isDescription(piece));
  return first === undefined ? [] : [unitAt(first, { sentences: described.map(({ text }) => text), beside })];
}

const columnsOf = (pieces: readonly Piece[]): number =>
  new Set(pieces.map(({ line }) => line.place.column)).size;

/** The items of a section: rows of a grid, otherwise paragraphs and list items, and sentences that are items of their own. */
export function unitsOf(recogniser: Recogniser, pieces: readonly Piece[]): Unit[] {
  const rows = Map.groupBy(pieces.filter(isProvision), ({ line }) => line.row);
  const units: Unit[] = [];
  const done = new Set<string>();
  const labelled = pieces.filter((piece) => isTransposed(piece, rows.get(piece.line.row) ?? []));
  const tables = new Set(labelled.map(({ line }) => line.place.table));
  const inTable = (piece: Piece): boolean =>
    piece.line.row !== null &&
    tables.has(piece.line.place.table) &&
    columnsOf(rows.get(piece.line.row) ?? []) > 1;
  const across = new Set(pieces.filter(isProvision).filter(inTable));
  const cards = Map.groupBy(
    pieces.filter((piece) => isProvision(piece) && piece.isOnCard),
    ({ record }) => record,
  );
  const columns = Map.groupBy(across, ({ line }) => `${line.place.table}.${line.place.column}`);
  for (const piece of pieces.filter(isProvision)) {
    const { row } = piece.line;
    const own = row === null ? [] : (rows.get(row) ?? []);
    if (across.has(piece)) {
      const column = `${piece.line.place.table}.${piece.line.place.column}`;
      units.push(...unitOfColumn(columns.get(column) ?? []));
      columns.delete(column);
    } else if (piece.isOnCard && piece.record !== null) {
      units.push(...unitsOfRow(recogniser, cards.get(piece.record) ?? []));
      cards.delete(piece.record);
    } else if (row !== null && columnsOf(own) > 1) {
      units.push(...(done.has(row) ? [] : unitsOfRow(recogniser, own)));
      done.add(row);
    } else if (piece.isLabelled && !isDescription(piece) && units.length > 0) {
      units.at(-1)?.beside.push(piece);
    } else {
      addText(recogniser, units, piece);
    }
  }
  return units;
}
