import { sentencesOf } from '../language/sentences.ts';
import { findTimescales } from '../language/timescales.ts';
import type { PlanOutcome, Section, SectionLine } from '../model/plan.ts';
import type { ColumnRole } from '../model/vocabulary.ts';
import { begunBy, leadIns, type OutcomeLine, outcomeLines, RECURS } from './outcome-lines.ts';
import { outcomeSaid } from './outcome-sayings.ts';
import type { Recogniser } from './recogniser.ts';
import { type Records, recordsOf } from './records.ts';
import { isTimeAlone } from './time-alone.ts';

/** The words of a text that name a time; null where it names none. */
function timeIn(text: string | null): string | null {
  const times = text === null ? [] : findTimescales(text);
  return text === null || times.length === 0
    ? null
    : times.map(({ start, end }) => text.slice(start, end)).join(', ');
}

/** The words of the cells for a time, by record. */
function timeCells(
  recogniser: Recogniser,
  { roleOf, keyOf }: Records,
  { lines }: Section,
): ReadonlyMap<string, string> {
  // A cell that holds a time and nothing else is one whatever its column is called: "By", "Due", "Aim for".
  const cells = lines.filter((line) => {
    const role = roleOf(line);
    if (role === 'timescale') return true;
    const isWhen = role === 'date' || role === 'frequency';
    const isOther = role === 'steps' || role === 'measure' || role === 'review';
    if (isWhen) return timeIn(line.text) !== null && !RECURS.test(line.text);
    return !isOther && line.row !== null && isTimeAlone(line.text);
  });
  const timed = cells.filter(
    ({ text }) => /[\p{L}\d]/u.test(text) && recogniser.outcomes.noTime.find(text) === null,
  );
  return new Map(
    timed.flatMap((line) => {
      const key = keyOf(line);
      return key === null ? [] : [[key, line.text] as const];
    }),
  );
}

/** Labels that a time may stand behind: "When: July 2027". */
const TELLS_WHEN: readonly ColumnRole[] = ['timescale', 'date', 'frequency'];

/** "(End of Key Stage 3)" in brackets, or below all outcomes of its heading, says by when the one above shall be. */
function isTimeOfAbove({ text, row, subheading }: SectionLine, next: SectionLine | undefined): boolean {
  const isLast = next === undefined || next.subheading !== subheading;
  return row === null && isTimeAlone(text) && (/^\(.*\)\W?$/u.test(text) || isLast);
}

/** The times that a line below an outcome gives, by a label or alone: "By when: July 2027". */
function timesBelow({ labelledAs }: Records, { lines }: Section): Map<SectionLine, string> {
  const below = new Map<SectionLine, string>();
  let above: SectionLine | null = null;
  for (const [at, line] of lines.entries()) {
    const label = labelledAs(line);
    if (above?.subheading === line.subheading && isTimeOfAbove(line, lines[at + 1])) {
      below.set(above, timeIn(line.text) ?? line.text);
    } else if (label === null || label.role === 'outcome') {
      above = line;
    } else if (TELLS_WHEN.includes(label.role) && above !== null && timeIn(label.value) !== null) {
      below.set(above, label.value);
    }
  }
  return below;
}

/** The cells that name the area of need or of adult life that a record is for. */
function groupCells({ roleOf, keyOf }: Records, { lines }: Section): ReadonlyMap<string, string> {
  const named = lines.filter((line) => roleOf(line) === 'need' && keyOf(line) !== null);
  return new Map(named.map((line) => [keyOf(line) ?? '', line.text]));
}

/** Columns that hold no measure of an outcome. */
const NO_MEASURE: readonly (ColumnRole | undefined)[] = [
  'timescale',
  'number',
  'date',
  'who',
  'review',
  'need',
];

const mayMeasure = (role: ColumnRole | undefined): boolean => !NO_MEASURE.includes(role);

/** The words of the cells of some columns beside an outcome; other outcomes of its cell are none of them. */
function besideIn(
  { roleOf, keyOf }: Records,
  lines: readonly SectionLine[],
  isWanted: (role: ColumnRole | undefined) => boolean,
): (line: SectionLine) => string | null {
  const telling = lines.filter((line) => isWanted(roleOf(line)));
  const records = Map.groupBy(telling, keyOf);
  return (line) => {
    const key = keyOf(line);
    const notes = key === null ? [] : (records.get(key) ?? []);
    return notes.length === 0 ? null : notes.map(({ text }) => text).join('\n');
  };
}

/** The time that a line, or the section's heading, gives for all outcomes. */
function timeForAll(recogniser: Recogniser, { lines, headings, setApart }: Section): string | null {
  const wide = [...lines, ...setApart]
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => recogniser.outcomes.wide.matchStart(sentence) !== null);
  return [...wide, ...headings.map(({ title }) => title)].map(timeIn).find((time) => time !== null) ?? null;
}

/** The outcomes of section E, each with the time it is for, wherever the layout states it; `names` are the child's. */
export function readOutcomes(
  recogniser: Recogniser,
  section: Section,
  names: readonly string[],
): PlanOutcome[] {
  const forAll = timeForAll(recogniser, section);
  const records = recordsOf(recogniser, section.lines);
  const cells = timeCells(recogniser, records, section);
  const above = leadIns(section);
  const below = timesBelow(records, section);
  const groups = groupCells(records, section);
  const begun = begunBy(section);
  const timescaleOf = ({ line, text }: OutcomeLine): string | null =>
    cells.get(records.keyOf(line) ?? '') ??
    below.get(line) ??
    timeIn(text) ??
    timeIn(line.column) ??
    timeIn(above.get(line) ?? null) ??
    timeIn(line.subheading) ??
    forAll;
  const found = outcomeLines(recogniser, section, { records, begun, names });
  const own = new Set(found.map(({ line }) => line));
  const others = section.lines.filter((line) => !own.has(line));
  const beside = besideIn(records, others, mayMeasure);
  const measure = besideIn(records, others, (role) => role === 'measure');
  return found.map((one) => ({
    text: one.text,
    place: one.line.place,
    row: one.line.row,
    subheading: one.line.subheading,
    area: one.line.area,
    timescale: timescaleOf(one),
    beside: beside(one.line),
    measure: measure(one.line),
    group: groups.get(records.keyOf(one.line) ?? '') ?? null,
    ...outcomeSaid(recogniser, `${begun.get(one.line) ?? ''} ${one.text}`.trim(), names),
  }));
}
