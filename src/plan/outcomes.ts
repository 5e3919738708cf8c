import { withoutQuotations, withoutSpans } from '../language/quotation.ts';
import { classify } from '../language/text-classifier.ts';
import { ABOUT_OUTCOMES, textFeatures } from '../language/text-features.ts';
import { findTimescales, type Timescale } from '../language/timescales.ts';
import type { OutcomeSaying, PlanOutcome, Section, SectionLine } from '../model/plan.ts';
import { leadsIn, type OutcomeLine, outcomeLines, outcomeRole } from './outcome-lines.ts';
import type { Recogniser } from './recogniser.ts';

/** The words of a text that name a time; null where it names none. */
function timeIn(text: string | null): string | null {
  const times = text === null ? [] : findTimescales(text);
  return text === null || times.length === 0
    ? null
    : times.map(({ start, end }) => text.slice(start, end)).join(', ');
}

/** The words of the time column by row. */
function timeCells(recogniser: Recogniser, { lines }: Section): Map<string, string> {
  const cells = lines.filter((line) => outcomeRole(recogniser, line) === 'timescale');
  const timed = cells.filter(({ text }) => recogniser.outcomes.noTime.find(text) === null);
  return new Map(timed.flatMap(({ row, text }) => (row === null ? [] : [[row, text] as const])));
}

/** The nearest line above each that leads in to a list: "By the end of Key Stage 2, Tom will:". */
function leadIns({ lines }: Section): Map<SectionLine, string> {
  const above = new Map<SectionLine, string>();
  let last: SectionLine | null = null;
  for (const line of lines) {
    last = leadsIn(line) ? line : last;
    if (last !== null && last.subheading === line.subheading) {
      above.set(line, last.text);
    }
  }
  return above;
}

/** The time that a line, or the section's heading, gives for all outcomes. */
function timeForAll(recogniser: Recogniser, { lines, headings, setApart }: Section): string | null {
  const wide = [...lines, ...setApart].filter(
    ({ text }) => recogniser.outcomes.wide.matchStart(text) !== null,
  );
  return [...wide, ...headings].map(({ text }) => timeIn(text)).find((time) => time !== null) ?? null;
}

/** What an outcome says beside its time, by examples of others. */
function sayingOf({ vocabulary }: Recogniser, text: string): Pick<PlanOutcome, 'says' | 'share'> {
  const plain = withoutSpans(withoutQuotations(text), timesInside(text));
  const { label, share } = classify(vocabulary.outcomeSentences, textFeatures(plain, ABOUT_OUTCOMES));
  return { says: label as OutcomeSaying, share };
}

/** Times that are not all of a text. */
const timesInside = (text: string): readonly Timescale[] =>
  findTimescales(text).filter(({ start, end }) => start > 0 || end < text.length);

/** The outcomes of section E, each with the time it is for, wherever the layout states it. */
export function readOutcomes(recogniser: Recogniser, section: Section): PlanOutcome[] {
  const forAll = timeForAll(recogniser, section);
  const cells = timeCells(recogniser, section);
  const above = leadIns(section);
  const timescaleOf = ({ line, text }: OutcomeLine): string | null =>
    cells.get(line.row ?? '') ??
    timeIn(text) ??
    timeIn(line.column) ??
    timeIn(above.get(line) ?? null) ??
    timeIn(line.subheading) ??
    forAll;
  return outcomeLines(recogniser, section).map((one) => ({
    text: one.text,
    place: one.line.place,
    row: one.line.row,
    subheading: one.line.subheading,
    area: one.line.area,
    timescale: timescaleOf(one),
    ...sayingOf(recogniser, one.text),
  }));
}
