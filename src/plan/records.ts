import { findQuantities } from '../language/quantities.ts';
import { tenseOf } from '../language/tense.ts';
import type { SectionLine } from '../model/plan.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { columnRole, headerRole } from './header-roles.ts';
import type { Recogniser } from './recogniser.ts';
import { readLetterSuffix } from './section-letters.ts';
import { isTimeAlone } from './time-alone.ts';

/**
 * The lines of a section by what they are about: the cells of one row below the headers of a table, or the rows of
 * a card, whose labels stand to the left ("Outcome 2 | ...", "By when | July 2027").
 */
export interface Records {
  /** What a line holds of its record, by its column's header or its card's label. */
  readonly roleOf: (line: SectionLine) => ColumnRole | undefined;
  /** Equal for the lines of one record; null for lines of none. */
  readonly keyOf: (line: SectionLine) => string | null;
  readonly isOnCard: (line: SectionLine) => boolean;
  /** What a line's own label says that it is, and what stands behind the label: "By when: July 2027". */
  readonly labelledAs: (line: SectionLine) => Labelled | null;
}

export interface Labelled {
  readonly role: ColumnRole;
  readonly value: string;
}

/** "Outcome 2", "Provision no. 3". */
const withoutNumber = (label: string): string =>
  label.replace(/[\s:]*(?:no\.?\s*)?\d{1,2}[a-z]?[\s:.)]*$/iu, '');

/** Exports of case systems number their records: "Provision 1.2: provider", "Outcome 3: target date". */
const OF_RECORD = /^(\p{L}[\p{L} ]{1,30}?\s\d{1,2}(?:\.\d{1,2})?)\s*[:–|-]\s*(\p{L}.*)$/u;

interface RecordLabel {
  /** "Provision 1.2". */
  readonly record: string;
  /** "provider". */
  readonly asks: string;
}

function recordLabel(label: string): RecordLabel | null {
  const [, record, asks] = OF_RECORD.exec(label) ?? [];
  return record === undefined || asks === undefined ? null : { record, asks };
}

/** The role of the cells beside a label; what no word tells is what the record is of: "Outcome 3: text". */
export function labelRole(recogniser: Recogniser, printed: string): ColumnRole | undefined {
  // "Outcome (Section E)"
  const label = readLetterSuffix(printed)?.title ?? printed;
  const numbered = recordLabel(label);
  if (numbered !== null)
    return headerRole(recogniser, numbered.asks) ?? headerRole(recogniser, withoutNumber(numbered.record));
  return headerRole(recogniser, withoutNumber(label)) ?? headerRole(recogniser, label);
}

const SESSION_UNITS = ['minute', 'hour'];

/** Words with the length of a session provide one. */
const givesSession = (text: string): boolean =>
  findQuantities(text).some((one) => one.kind === 'duration' && SESSION_UNITS.includes(one.unit));

/** The role of a label before words: "Asthma review: 30 minutes every six months" provides a review, and no other is meant. */
export function roleBefore(recogniser: Recogniser, label: string, value: string): ColumnRole | undefined {
  const role = labelRole(recogniser, label);
  const isExact = columnRole(recogniser, withoutNumber(label)) !== undefined;
  const isSession = role === 'review' && !isExact && givesSession(value);
  return isSession ? undefined : role;
}

/** Rows of one table begin alike. */
export const tableOf = (row: string): string => row.split('.')[0] ?? row;

/** A card says two things at least, and most of its labels are known. */
const LEAST_ROLES = 2;

function isCard(recogniser: Recogniser, lines: readonly SectionLine[]): boolean {
  const labels = [...new Set(lines.map(({ label }) => withoutNumber(label ?? '')))];
  const roles = labels.map((label) => labelRole(recogniser, label)).filter((role) => role !== undefined);
  return new Set(roles).size >= LEAST_ROLES && roles.length * 2 >= labels.length;
}

/** A table of cards begins the next with the label that began the one before; labels may number their cards. */
function keysOfCards(lines: readonly SectionLine[], table: string): [SectionLine, string][] {
  const seen = new Set<string>();
  let card = 1;
  let row: string | null = null;
  return lines.map((line) => {
    const numbered = recordLabel(line.label ?? '');
    if (numbered !== null) return [line, `${table}#${numbered.record}`];
    const label = withoutNumber(line.label ?? '');
    if (line.row !== row && seen.has(label)) {
      card += 1;
      seen.clear();
    }
    row = line.row;
    seen.add(label);
    return [line, `${table}#${card}`];
  });
}

/** Labels to the left of several columns, of which a cell may be blank: each column is a record, not each row. */
function isTransposed(lines: readonly SectionLine[]): boolean {
  const rows = [...Map.groupBy(lines, ({ row }) => row).values()].map(
    (own) => new Set(own.map(({ place }) => place.column)).size,
  );
  return rows.length > 1 && rows.filter((columns) => columns > 1).length * 2 > rows.length;
}

const keysOfColumns = (lines: readonly SectionLine[], table: string): [SectionLine, string][] =>
  lines.map((line) => [line, `${table}@${line.place.column ?? 0}`]);

const LABELLED = /^([^:?]{2,60})(?::|\?:?)\s+(\S.*)$/su;

const labelParts = ({ text }: SectionLine): { readonly label: string; readonly value: string } | null => {
  const [, label, value] = LABELLED.exec(text) ?? [];
  return label === undefined || value === undefined ? null : { label, value };
};

/** "By when" over "July 2028", "Reviewed" over "each year": a label may stand above its answer like a heading. */
function labelledAbove(recogniser: Recogniser, { text, row, subheading }: SectionLine): Labelled | null {
  const role = row === null && subheading !== null ? columnRole(recogniser, subheading) : undefined;
  // What will be is an outcome, and what lasts so long is provision, whatever heads it.
  const isReview = role === 'review' && tenseOf(text) !== 'future' && !givesSession(text);
  const isAnswer = isReview || (role === 'timescale' && isTimeAlone(text));
  return role !== undefined && isAnswer ? { role, value: text } : null;
}

/**
 * The labels that lines of a section begin with: phrases are known anywhere, examples tell those that come again or
 * stand among others.
 */
function lineLabels(
  recogniser: Recogniser,
  lines: readonly SectionLine[],
): (line: SectionLine) => Labelled | null {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const label = labelParts(line)?.label;
    const isKnown = label !== undefined && labelRole(recogniser, label) !== undefined;
    if (isKnown) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return (line) => {
    const parts = labelParts(line);
    if (parts === null) return labelledAbove(recogniser, line);
    const mayLearn = (counts.get(parts.label) ?? 0) > 1 || counts.size > 2;
    const role = mayLearn
      ? roleBefore(recogniser, parts.label, parts.value)
      : columnRole(recogniser, withoutNumber(parts.label));
    return role === undefined ? null : { role, value: parts.value };
  };
}

/** The records of a section's lines. */
export function recordsOf(recogniser: Recogniser, lines: readonly SectionLine[]): Records {
  const labelled = lines.filter(
    ({ label, column, row }) => label !== null && column === null && row !== null,
  );
  const tables = Map.groupBy(labelled, ({ row }) => tableOf(row ?? ''));
  const cards = new Map(
    [...tables].flatMap(([table, own]) => {
      if (!isCard(recogniser, own)) return [];
      return isTransposed(own) ? keysOfColumns(own, table) : keysOfCards(own, table);
    }),
  );
  return {
    roleOf: (line) => {
      if (line.column !== null) return headerRole(recogniser, line.column);
      return cards.has(line) && line.label !== null ? labelRole(recogniser, line.label) : undefined;
    },
    keyOf: (line) => cards.get(line) ?? line.row,
    isOnCard: (line) => cards.has(line),
    labelledAs: lineLabels(recogniser, lines),
  };
}
