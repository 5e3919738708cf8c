import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { Confidence } from '../model/confidence.ts';
import type { Document } from '../model/document.ts';
import { DATE_FACTS, TEXT_FACTS } from '../model/plan.ts';
import { contextOfCell, leftOf, rightOf } from './cell-context.ts';
import { fieldOfBoxes, fieldOfCaption, fieldOfCell } from './cell-fields.ts';
import { type Context, dateFieldsOfLine, NOTHING_AROUND } from './date-fields.ts';
import { readYearGroup } from './fact-values.ts';
import { type Field, filledValue } from './fields.ts';
import { labelOf } from './label-meaning.ts';
import { cellText, type GridCell, type Line, type Reading } from './lines.ts';
import { looseFields } from './loose-fields.ts';
import { readNames } from './names.ts';
import { otherPeople, PERSONAL } from './other-people.ts';
import { fieldsOfColumns, fieldsOfLists } from './parallel-fields.ts';
import { dateReadings, type Found, type PrintedFacts, readings } from './readings.ts';
import type { FieldName, Recogniser } from './recogniser.ts';
import { isOthers, signOffFields } from './sign-off.ts';
import { fieldOfNextLine, fieldsWithin, splitCombined } from './text-fields.ts';
import { fitsText, TEXT_READERS } from './text-values.ts';
import { settleUndecided } from './undecided-dates.ts';

/** Where the particulars of a document stand, the surest places first. */
export interface FactPlaces {
  /** Lines outside all sections. */
  readonly cover: readonly Line[];
  /** Lines of section A: a child's story, with particulars among it. */
  readonly story: readonly Line[];
  /** Lines of sections I to K: a review date may be printed beside the placement. */
  readonly arrangements: readonly Line[];
  /** The last lines of the last section, where a signature may follow without a heading. */
  readonly closing: readonly Line[];
}

/** Facts that the sections themselves may state: when the plan was and will be reviewed. */
const OF_BODY: ReadonlySet<FieldName> = new Set([
  'lastReviewDate',
  'reviewDueDate',
  'reviewReportDate',
  'reviewDecisionDate',
  'amendmentNoticeDate',
]);

const REVIEWS: ReadonlySet<FieldName> = new Set(['lastReviewDate', 'reviewDueDate']);

/** Facts that a note of versions or a signature after the last section may state. */
const OF_CLOSING: ReadonlySet<FieldName> = new Set([
  ...REVIEWS,
  'amendmentNoticeDate',
  'requestDate',
  'draftDate',
  'firstIssueDate',
  'finalDate',
  'amendedDate',
  'signOffDate',
]);

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

/** Tables of sections have columns of dates of their own; a label of ours beside a date still names it. */
function contextInBody(recogniser: Recogniser, line: Line, reading: Reading): Context {
  const context = contextOf(recogniser, line, reading);
  return line.cell === null ? context : { ...NOTHING_AROUND, beside: context.beside };
}

/** A cell whose label names none of our facts: "Previous year group | Year 8". */
function answersOther(recogniser: Recogniser, { cell, text }: Line): boolean {
  const left = cell === null || text.includes(':') ? undefined : leftOf(cell);
  return left !== undefined && labelOf(recogniser, cellText(left)) === 'other';
}

/** A label that ends a cell is answered by the next cell. */
function answeredByNext(recogniser: Recogniser, { cell }: Line, field: Field): Field {
  const right = field.value === '' && cell !== null ? rightOf(cell) : undefined;
  const answer = right === undefined ? '' : cellText(right);
  return answer !== '' && fitsText(recogniser, field.fact, answer) ? { ...field, value: answer } : field;
}

function fieldsOfCells(recogniser: Recogniser, cells: ReadonlySet<GridCell>): Field[] {
  return [...cells].flatMap((cell) => {
    const caption = fieldOfCaption(recogniser, cell);
    const own = [fieldOfCell(recogniser, cell), fieldOfBoxes(recogniser, cell)];
    const fields = caption === null ? own : [caption];
    return [...fields, ...fieldsOfLists(recogniser, cell)].flatMap((field) => field ?? []);
  });
}

function fieldsOfLine(recogniser: Recogniser, line: Line, reading: Reading): Field[] {
  const next = reading.lines[line.index + 1];
  const dates = dateFieldsOfLine(recogniser, line, contextOf(recogniser, line, reading));
  const within = answersOther(recogniser, line)
    ? []
    : fieldsWithin(recogniser, line).map((field) => answeredByNext(recogniser, line, field));
  const whole = within.some(({ value }) => value !== '') ? null : fieldOfNextLine(recogniser, line, next);
  return [...(whole === null ? within : [whole]), ...dates];
}

/** The fields of lines and of the cells they stand in. */
function fieldsOfLines(recogniser: Recogniser, lines: readonly Line[], reading: Reading): Field[] {
  const cells = new Set(lines.flatMap(({ cell }) => (cell === null ? [] : [cell])));
  const ofCells = fieldsOfCells(recogniser, cells);
  const captions = new Set(
    [...cells].flatMap((cell) => (fieldOfCaption(recogniser, cell) === null ? [] : cell.lines)),
  );
  const ofLines = lines
    .filter((line) => !captions.has(line))
    .flatMap((line) => fieldsOfLine(recogniser, line, reading));
  return [...ofCells, ...ofLines, ...fieldsOfColumns(recogniser, lines)].flatMap((field) =>
    splitCombined(recogniser, field),
  );
}

/** Running headers and footers, and notes at the foot of pages, as lines. */
function furnitureLines({ furniture, notes }: Document): Line[] {
  const running = furniture.filter(({ kind }) => kind !== 'watermark');
  const texts = [...running, ...notes].flatMap(({ text }) => text.split('\n'));
  return texts.map((text, index) => ({
    index,
    text,
    parts: [text],
    label: null,
    role: 'body',
    level: null,
    bold: false,
    italic: false,
    hadPlaceholder: false,
    cell: null,
    runs: [],
    place: {},
  }));
}

/** A sentence of a story tells of many days; only what stands under a phrase of ours is a particular. */
const STORY_WORDS = 16;

const isParticular = ({ line }: Field): boolean =>
  line === null || line.cell !== null || wordsOf(line.text).length <= STORY_WORDS;

export interface FactSources {
  readonly document: Document;
  readonly reading: Reading;
  readonly places: FactPlaces;
}

const MAX_VALUE_WORDS = 16;

/** A label that only examples recognise is not believed before a story. */
const isBrief = ({ fact, isExact, value }: Field): boolean =>
  isExact || fact.endsWith('Date') || wordsOf(value).length <= MAX_VALUE_WORDS;

/** All fields of a document, the surest first; a prompt counts as an empty value. */
export function fieldsFound(recogniser: Recogniser, { document, reading, places }: FactSources): Found[] {
  const others = otherPeople(recogniser, [...places.cover, ...places.story], reading);
  const running = furnitureLines(document);
  const as =
    (confidence: Confidence) =>
    (field: Field): Found => ({
      field: { ...field, value: filledValue(recogniser, field.value) },
      confidence: field.isExact ? confidence : 'low',
    });
  const cover = fieldsOfLines(recogniser, places.cover, reading);
  const story = fieldsOfLines(recogniser, places.story, reading).filter(
    (field) => field.isExact || field.line?.cell != null || (isParticular(field) && PERSONAL.has(field.fact)),
  );
  const header = fieldsOfLines(recogniser, running, { lines: running, grids: [], hasUnreadPages: false });
  const body = places.arrangements
    .flatMap((line) => dateFieldsOfLine(recogniser, line, contextInBody(recogniser, line, reading)))
    .filter(({ fact, isExact }) => (isExact ? OF_BODY : REVIEWS).has(fact));
  const closing = fieldsOfLines(recogniser, places.closing, reading).filter(({ fact }) =>
    OF_CLOSING.has(fact),
  );
  const found = [
    ...[...cover, ...story.filter(isParticular)].map(as('high')),
    ...story.filter((field) => !isParticular(field) && PERSONAL.has(field.fact)).map(as('low')),
    ...header.map(as('medium')),
    ...[...body, ...closing]
      .filter(({ fact, label }) => fact !== 'signOffDate' || !isOthers(recogniser, label))
      .map(as('low')),
    ...signOffFields(recogniser, [...places.cover, ...places.story, ...places.closing, ...running]).map(
      as('high'),
    ),
    ...looseFields(recogniser, [...places.cover, ...running]).map(as('low')),
  ];
  return found.filter(({ field }) => isBrief(field) && !others.owns(field.fact, field.line));
}

/** "Freya Marsh · Year 9 · 9B": the year group stands in the cell of the name, or of the school. */
const NAMES_YEAR = /\b(?:year|yr)\s\d{1,2}\b/iu;

/** "School and year group: Ashby Vale School, Year 9". */
const holdsYear = ({ field: { fact, label, value } }: Found): boolean =>
  (fact === 'name' || (fact === 'setting' && /\b(?:year|yr|ncy)\b/iu.test(label))) && NAMES_YEAR.test(value);

/** Reads the facts that a document prints about the child and the plan, by their labels. */
export function readFacts(recogniser: Recogniser, given: FactSources): PrintedFacts {
  const found = fieldsFound(recogniser, given).filter(({ field }) => field.value !== '');
  const of = (fact: string): Found[] => found.filter(({ field }) => field.fact === fact);
  const undecided = settleUndecided(found);
  const dates = DATE_FACTS.map(
    (fact) => [fact, dateReadings(fact, [...of(fact), ...undecided(fact)])] as const,
  );
  const named = readNames(recogniser, found, given);
  const ofSchoolFirst = (one: Found): number =>
    recogniser.earlySettings.find(one.field.label) === null ? 0 : 1;
  const texts = TEXT_FACTS.map((fact) => {
    const own =
      fact === 'setting' ? of(fact).toSorted((a, b) => ofSchoolFirst(a) - ofSchoolFirst(b)) : of(fact);
    const isName = fact === 'name' || fact === 'preferredName';
    return [fact, isName ? named[fact] : readings(own, TEXT_READERS[fact])] as const;
  });
  const beside = found.filter(holdsYear).map((one): Found => {
    const [year = ''] = NAMES_YEAR.exec(one.field.value) ?? [];
    return { ...one, field: { ...one.field, value: year } };
  });
  return {
    dates: Object.fromEntries(dates.filter(([, values]) => values.length > 0)),
    texts: Object.fromEntries(texts.filter(([, values]) => values.length > 0)),
    yearGroup: readings([...of('yearGroup'), ...beside], readYearGroup),
  };
}
