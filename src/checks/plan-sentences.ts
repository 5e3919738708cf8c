import { withoutQuotations } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { Place } from '../model/place.ts';
import type { Plan, SectionLine } from '../model/plan.ts';
import { SECTIONS, type SectionLetter } from '../model/section.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { linesOf } from './sections.ts';

/** One sentence of writer's text. */
export interface PlanSentence {
  readonly letter: SectionLetter;
  readonly line: SectionLine;
  /** As printed. */
  readonly shown: string;
  /** With everything quoted blanked out; offsets are those of `shown`. */
  readonly text: string;
  readonly place: Place;
  /** The nearest sentences before it in its line, as `text`, in order. */
  readonly before: readonly string[];
  /** The line above it below the same heading; null where it begins what stands there. */
  readonly above: string | null;
}

/** Whom a pronoun stands for is said not far before it; and a line without end must not be read again for each sentence. */
const NEAREST = 8;

/** A line, in its section. */
interface LineOfSection {
  readonly letter: SectionLetter;
  readonly line: SectionLine;
}

const isBelow = ({ letter, line }: LineOfSection, last: LineOfSection | undefined): boolean =>
  last?.letter === letter &&
  last.line.subheading === line.subheading &&
  last.line.place.table === line.place.table &&
  last.line.place.column === line.place.column;

function sentencesOfLine({ letter, line }: LineOfSection, last: LineOfSection | undefined): PlanSentence[] {
  const above =
    last !== undefined && isBelow({ letter, line }, last) ? withoutQuotations(last.line.text) : null;
  const unquoted = withoutQuotations(line.text);
  let from = 0;
  const before: string[] = [];
  return sentencesOf(line.text).map((shown) => {
    const start = Math.max(from, line.text.indexOf(shown, from));
    from = start + shown.length;
    const text = unquoted.slice(start, from);
    const sentence = { letter, line, shown, text, place: line.place, before: before.slice(-NEAREST), above };
    before.push(text);
    return sentence;
  });
}

const known = new WeakMap<Plan, readonly PlanSentence[]>();

/** Every sentence of the sections, in order, made once for a plan: several rules read them. */
export function sentencesOfPlan(plan: Plan): readonly PlanSentence[] {
  const made = known.get(plan);
  if (made !== undefined) return made;
  const lines = linesOf(plan, SECTIONS);
  const sentences = lines.flatMap((line, at) => sentencesOfLine(line, lines[at - 1]));
  known.set(plan, sentences);
  return sentences;
}

/** The sentences of some sections. */
export function sentencesIn(plan: Plan, letters: readonly SectionLetter[]): PlanSentence[] {
  return sentencesOfPlan(plan).filter(({ letter }) => letters.includes(letter));
}

/** Every line of the document's body that was read; running headers say again what the cover says. */
export function allTexts(plan: Plan): readonly PrintedLine[] {
  return printedLines(plan).filter(({ from }) => from !== 'running');
}
