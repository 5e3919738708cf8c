import type { PrintedDate } from '../model/calendar-date.ts';
import type { Confidence } from '../model/confidence.ts';
import type { Document } from '../model/document.ts';
import {
  DATE_FACTS,
  type DateFact,
  type Facts,
  type Located,
  TEXT_FACTS,
  type TextFact,
} from '../model/plan.ts';
import { readDate, readName, readNhsNumber, readUpn, readWords, readYearGroup } from './fact-values.ts';
import { type Field, fieldOfCell, fieldOfLines, fieldsOfText, filledValue, splitCombined } from './fields.ts';
import type { Line, Reading } from './lines.ts';
import { nameFromTitle } from './name-from-title.ts';
import type { Recogniser } from './recogniser.ts';
import { signOffDates } from './sign-off.ts';

/** Facts as read, before the version date is chosen. */
export type PrintedFacts = Omit<Facts, 'versionDate'>;

const TEXT_READERS: Readonly<Record<TextFact, (value: string) => string | null>> = {
  name: readName,
  preferredName: readName,
  upn: readUpn,
  nhsNumber: readNhsNumber,
  caseNumber: readWords,
  setting: readWords,
  officer: readWords,
  authority: readWords,
};

/** A field, and how sure its place makes it. */
export interface Found {
  readonly field: Field;
  readonly confidence: Confidence;
}

/** The fields of the lines that hold the plan's particulars: those outside the sections, and section A. */
function fieldsOfLines(recogniser: Recogniser, lines: readonly Line[], reading: Reading): Field[] {
  const seen = new Set(lines);
  const cells = new Set(lines.flatMap(({ cell }) => (cell === null ? [] : [cell])));
  const ofCells = [...cells].flatMap((cell) => fieldOfCell(recogniser, cell) ?? []);
  const ofLines = lines.flatMap((line) => {
    const next = reading.lines[line.index + 1];
    const whole = fieldOfLines(recogniser, line, next !== undefined && seen.has(next) ? next : undefined);
    return whole === null ? fieldsOfText(recogniser, line) : [whole];
  });
  return [...ofCells, ...ofLines].flatMap((field) => splitCombined(recogniser, field));
}

function located<T>(found: Found, value: T): Located<T> {
  const { label, value: raw, place } = found.field;
  return { value, raw, label, place, confidence: found.confidence };
}

/** Readings of one fact, the surest first, equal values once. */
function readings<T>(found: readonly Found[], read: (value: string) => T | null): Located<T>[] {
  const all = found.flatMap((one) => {
    const value = read(one.field.value);
    return value === null ? [] : [located(one, value)];
  });
  const seen = new Set<string>();
  return all.filter(({ value }) => {
    const key = JSON.stringify(value);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function furnitureFields(recogniser: Recogniser, document: Document): Field[] {
  return document.furniture
    .filter(({ kind }) => kind !== 'watermark')
    .flatMap(({ text }) =>
      text.split('\n').flatMap((line) => fieldsOfText(recogniser, { text: line, place: {} })),
    );
}

/** Where the particulars of a document stand, the surest places first. */
export interface FactPlaces {
  /** Lines outside all sections, and those of section A. */
  readonly cover: readonly Line[];
  /** Lines of the other sections: a review date may be printed beside the placement. */
  readonly body: readonly Line[];
}

/** Facts whose labels mean something else inside a section's own tables. */
const COVER_ONLY = new Set<string>([
  'name',
  'setting',
  'finalDate',
  'signOffDate',
  'caseNumber',
  'officer',
  'authority',
  'yearGroup',
]);

/** A name from its parts, where forename and surname have fields of their own. */
function namesInParts(forenames: readonly Found[], surnames: readonly Found[]): Located<string>[] {
  const [forename] = readings(forenames, readName);
  const [surname] = readings(surnames, readName);
  return forename === undefined || surname === undefined
    ? []
    : [{ ...forename, value: `${forename.value} ${surname.value}`, raw: `${forename.raw} ${surname.raw}` }];
}

/** "Freya Marsh · Year 9 · 9B": the year group stands in the cell of the name. */
const NAMES_YEAR = /\b(?:year|yr)\s\d{1,2}\b/iu;

export interface FactSources {
  readonly reading: Reading;
  readonly places: FactPlaces;
}

/** All fields of a document, the surest first; a prompt counts as an empty value. */
export function fieldsFound(
  recogniser: Recogniser,
  document: Document,
  { reading, places }: FactSources,
): Found[] {
  const sure =
    (confidence: Confidence) =>
    (field: Field): Found => ({
      field: { ...field, value: filledValue(recogniser, field.value) },
      confidence,
    });
  return [
    ...fieldsOfLines(recogniser, places.cover, reading).map(sure('high')),
    ...furnitureFields(recogniser, document).map(sure('medium')),
    ...fieldsOfLines(
      recogniser,
      places.body.filter(({ cell }) => cell === null),
      reading,
    )
      .filter(({ fact }) => !COVER_ONLY.has(fact))
      .map(sure('low')),
  ];
}

/** Reads the facts that a document prints about the child and the plan, by their labels. */
export function readFacts(recogniser: Recogniser, document: Document, sources: FactSources): PrintedFacts {
  const { reading, places } = sources;
  const found = fieldsFound(recogniser, document, sources).filter(({ field }) => field.value !== '');
  const of = (fact: string): Found[] => found.filter(({ field }) => field.fact === fact);
  const dates = DATE_FACTS.map((fact) => [fact, readings<PrintedDate>(of(fact), readDate)] as const);
  const texts = TEXT_FACTS.map((fact) => [fact, readings(of(fact), TEXT_READERS[fact])] as const);
  const signed = signOffDates(recogniser, places.cover, reading);
  const title = nameFromTitle(document, reading);
  const withSigned = ([fact, values]: readonly [DateFact, Located<PrintedDate>[]]) =>
    [fact, fact === 'signOffDate' ? [...values, ...signed] : values] as const;
  const named = [...namesInParts(of('forename'), of('surname')), ...title];
  const withTitle = ([fact, values]: readonly [TextFact, Located<string>[]]) =>
    [fact, fact === 'name' && values.length === 0 ? named.slice(0, 1) : values] as const;
  return {
    dates: Object.fromEntries(dates.map(withSigned).filter(([, values]) => values.length > 0)),
    texts: Object.fromEntries(texts.map(withTitle).filter(([, values]) => values.length > 0)),
    yearGroup: readings(
      [...of('yearGroup'), ...of('name').filter(({ field }) => NAMES_YEAR.test(field.value))],
      (value) => readYearGroup(NAMES_YEAR.exec(value)?.[0] ?? value),
    ),
  };
}
