import { withoutSpans } from '../language/quotation.ts';
import { sentencesOf } from '../language/sentences.ts';
import { tenseOf } from '../language/tense.ts';
import { findTimescales, withoutTimescales } from '../language/timescales.ts';
import { wordsOf } from '../language/words.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Section, SectionLine } from '../model/plan.ts';
import { columnRole } from './header-roles.ts';
import { standsBesideOutcomes, tellsOutcome } from './outcome-sayings.ts';
import type { Recogniser } from './recogniser.ts';
import type { Records } from './records.ts';
import { saysSomething } from './sayings.ts';
import { isTimeAlone, opensAsOutcome, opensWithTime } from './time-alone.ts';

/** An outcome's own words, and the line it stands in. */
export interface OutcomeLine {
  readonly line: SectionLine;
  readonly text: string;
}

const LEAST_WORDS = 3;

/** "Outcome 2: ..." begins the next outcome below the steps towards the one before. */
function isLabelledOutcome(recogniser: Recogniser, text: string): boolean {
  const label = /^([^:]{2,60}):\s+\S/u.exec(text)?.[1];
  return label !== undefined && columnRole(recogniser, label.replace(/ ?\d+[a-z]?$/iu, '')) === 'outcome';
}

/**
 * "To be met by July 2027: she asks for help in lessons": the label says when and nothing else, and what follows is the
 * outcome.
 */
function isTimedLabel(recogniser: Recogniser, { text }: SectionLine): boolean {
  const [, label = '', value = ''] = /^([^:]{2,60}):\s+(\S.*)$/su.exec(text) ?? [];
  const times = findTimescales(label);
  if (times.length === 0 || wordsOf(value).length <= LEAST_WORDS || isTimeAlone(value)) return false;
  const rest = withoutSpans(label, times).trim();
  return rest === '' || columnRole(recogniser, rest) === 'timescale';
}

/** "(A count in one week of each term)" says how an outcome is measured; "(a) By July 2027 ..." is one of a list. */
const IN_BRACKETS = /^\((?!\w{1,3}\)).*\)\W*$/su;

/** The words of a line that are about no outcome: steps, targets, arrangements, provision. */
function isAbout(recogniser: Recogniser, { labelledAs, roleOf }: Records, line: SectionLine): boolean {
  const { outcomes } = recogniser;
  const { text, subheading } = line;
  const label = labelledAs(line);
  if (isTimedLabel(recogniser, line)) return false;
  return (
    IN_BRACKETS.test(text) ||
    outcomes.aboutLines.matchStart(text) !== null ||
    (label !== null && label.role !== 'outcome') ||
    outcomes.about.matchStart(text) !== null ||
    (subheading !== null &&
      roleOf(line) !== 'outcome' &&
      outcomes.aboutHeadings.matchesWhole(subheading) &&
      !isLabelledOutcome(recogniser, text) &&
      columnRole(recogniser, NUMBERED.exec(text)?.[1] ?? '') !== 'outcome')
  );
}

/** Records that have a cell for the outcome itself: their other cells are about it. */
function withOutcome({ roleOf, keyOf }: Records, { lines }: Section): ReadonlySet<string | null> {
  return new Set(lines.filter((line) => roleOf(line) === 'outcome').map(keyOf));
}

/** A cell of a column that has another name than outcomes holds none, unless it reads like one in a torn table. */
function isInColumn(
  recogniser: Recogniser,
  { roleOf, keyOf }: Records,
  { line, told }: { readonly line: SectionLine; readonly told: ReadonlySet<string | null> },
): boolean {
  const role = roleOf(line);
  if (role === 'outcome') return true;
  const key = keyOf(line);
  const beside = key !== null && told.has(key);
  const readsLikeOne =
    recogniser.outcomes.starts.matchStart(line.text) !== null ||
    (role === 'measure' && tenseOf(line.text) === 'future');
  return !beside && (role === undefined || readsLikeOne);
}

const NUMBER_ALONE = /^\p{L}+ ?\d{1,2}[a-z]?[.:)]$/u;

const TOPIC_WORDS = 8;

/** "5.3 Employment." before an outcome names what it is about, and is none. */
const namesTopic = (sentence: string): boolean =>
  wordsOf(sentence).length <= TOPIC_WORDS &&
  tenseOf(sentence) === null &&
  findTimescales(sentence).length === 0;

/** The outcomes of a paragraph: what is about one ends it, and a sentence with a time of its own begins another. */
function outcomesOfLine(recogniser: Recogniser, line: SectionLine): OutcomeLine[] {
  const { outcomes } = recogniser;
  const found: string[][] = [];
  const sentences = sentencesOf(line.text);
  for (const [at, sentence] of sentences.entries()) {
    // "E4." and "Outcome 4." are the number of what follows.
    const isNumber = !/\p{L}{2}/u.test(sentence) || NUMBER_ALONE.test(sentence);
    if (found.length === 0 && isNumber) continue;
    // What was before leads in to what shall be, where that follows.
    const isLeadIn = found.length === 0 && tenseOf(sentence) === 'past';
    if (isLeadIn && sentences.slice(at + 1).some((one) => outcomes.starts.matchStart(one) !== null)) continue;
    const isTime =
      found.length > 0 ? outcomes.wide.matchStart(sentence) !== null : isTimedLabel(recogniser, line);
    if (!isTime && outcomes.about.matchStart(sentence) !== null) {
      break;
    }
    const last = found.at(-1);
    const isTopic = last?.length === 1 && last.every(namesTopic);
    if (last === undefined || (!isTopic && outcomes.starts.matchStart(sentence) !== null)) {
      found.push([sentence]);
    } else {
      last.push(sentence);
    }
  }
  return found.map((own) => ({ line, text: own.join(' ') }));
}

/** Whether a line leads in to the outcomes below it and is none itself. */
const leadsIn = ({ text, row }: SectionLine): boolean =>
  text.endsWith(':') || (row === null && isTimeAlone(text));

/** The nearest line above each that leads in to a list: "By the end of Key Stage 2, Tom will:". */
export function leadIns({ lines }: Section): ReadonlyMap<SectionLine, string> {
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

/** What begins the sentence that a line of a list ends: "By the end of Key Stage 2 Tom will", by the line. */
export function begunBy(section: Section): ReadonlyMap<SectionLine, string> {
  const above = leadIns(section);
  return new Map(
    section.lines.flatMap((line) => {
      const lead = above.get(line) ?? line.subheading ?? '';
      const isBegun = lead.endsWith(':') && tenseOf(lead) === 'future' && tenseOf(line.text) !== 'future';
      return isBegun && !leadsIn(line) ? [[line, lead.slice(0, -1)] as const] : [];
    }),
  );
}

const NUMBERED = /^(\p{L}+) ?\d{1,2}\b/u;

/** So many words of an outcome no two share by chance. */
const LEAST_SHARED = 6;

/** An outcome's words without its number and times. */
function coreOf({ text }: OutcomeLine): string {
  const words = wordsOf(withoutTimescales(text.replace(NUMBERED, '')));
  return words.map((word) => word.text).join(' ');
}

/**
 * A table and a list may print the same outcomes, one of them without its time or the words before it: the longer words
 * stand for both.
 */
function withoutRepeats(found: readonly OutcomeLine[]): OutcomeLine[] {
  const cores = new Map(found.map((one) => [one, coreOf(one)]));
  const longest = new Map<string, OutcomeLine>();
  for (const [one, core] of cores) {
    const known = longest.get(core);
    if (known === undefined || known.text.length < one.text.length) longest.set(core, one);
  }
  const ending = (core: string): string => core.split(' ').slice(-LEAST_SHARED).join(' ');
  const alike = Map.groupBy(longest.keys(), ending);
  const isKept = ([one, core]: readonly [OutcomeLine, string]): boolean => {
    if (core.split(' ').length < LEAST_SHARED) return true;
    const isPart = alike
      .get(ending(core))
      ?.some((other) => other.length > core.length && other.endsWith(core));
    return longest.get(core) === one && isPart !== true;
  };
  return [...cores].filter(isKept).map(([one]) => one);
}

/** "Every half term": no time by which something will be. */
export const RECURS = /^(?:each|every)\b/iu;

/** The day by which the cells of a column shall be, where its header is a time and dates it. */
function dayOfColumn({ column }: SectionLine): CalendarDate | null {
  const times = column === null ? [] : findTimescales(column);
  const days = times.flatMap((time) => (time.kind === 'date' ? [time.value] : []));
  return days.toSorted().at(-1) ?? null;
}

/** Whether a cell is no more than a step: by its header, or as no sentence of its own. */
const mayBeStep = ({ outcomes }: Recogniser, { text, column }: SectionLine): boolean =>
  outcomes.about.matchStart(column ?? '') !== null || /^\p{Ll}|^\P{L}*\p{N}/u.test(text);

/** In a row with columns for two days the mere steps for the earlier one lead to what the later one holds. */
function withoutSteps(recogniser: Recogniser, lines: readonly SectionLine[]): SectionLine[] {
  const rows = Map.groupBy(lines, ({ row }) => row);
  const last = new Map(
    [...rows].map(([row, cells]) => [
      row,
      cells
        .map((cell) => dayOfColumn(cell) ?? '')
        .toSorted()
        .at(-1),
    ]),
  );
  return lines.filter((line) => {
    const day = line.row === null ? null : dayOfColumn(line);
    return day === null || day === last.get(line.row) || !mayBeStep(recogniser, line);
  });
}

/** "Agreed at the review. Each is to be reached by July 2028.": what is left without the time of all outcomes. */
const withoutWide = ({ outcomes }: Recogniser, text: string): string =>
  sentencesOf(text)
    .filter((sentence) => outcomes.wide.matchStart(sentence) === null)
    .join(' ');

/** Whether a line says itself that it is an outcome: by its column or label, or by what will be and when. */
function isNamedOutcome(recogniser: Recogniser, { roleOf }: Records, line: SectionLine): boolean {
  if (roleOf(line) === 'outcome') return true;
  const text = withoutWide(recogniser, line.text);
  return (
    isLabelledOutcome(recogniser, text) ||
    columnRole(recogniser, NUMBERED.exec(text)?.[1] ?? '') === 'outcome' ||
    recogniser.outcomes.starts.matchStart(text) !== null ||
    opensWithTime(text) ||
    (tenseOf(text) === 'future' && findTimescales(text).some(({ start }) => !RECURS.test(text.slice(start))))
  );
}

/** What the lines of section E are read by: the records they belong to, what begins them, and the words of the child's names. */
export interface Around {
  readonly records: Records;
  readonly begun: ReadonlyMap<SectionLine, string>;
  readonly names: readonly string[];
}

/** The lines without those that read as words beside the outcomes; all of them where no other would be left. */
function withoutAsides(
  recogniser: Recogniser,
  lines: readonly SectionLine[],
  { records, begun, names }: Around,
): readonly SectionLine[] {
  const own = lines.filter(
    (line) =>
      begun.has(line) ||
      isNamedOutcome(recogniser, records, line) ||
      !standsBesideOutcomes(recogniser, withoutWide(recogniser, line.text), names),
  );
  return own.length > 0 ? own : lines;
}

/** "By July 2028 Kai will ...", and in a list below it "first with an adult beside him": the steps towards it. */
function withoutListedSteps(
  recogniser: Recogniser,
  lines: readonly SectionLine[],
  records: Records,
): readonly SectionLine[] {
  let isBelow = false;
  return lines.filter((line) => {
    if (!line.listItem) isBelow = opensAsOutcome(line.text);
    return !line.listItem || !isBelow || isNamedOutcome(recogniser, records, line);
  });
}

/** The lines of section E that hold outcomes, in order. */
export function outcomeLines(recogniser: Recogniser, section: Section, around: Around): OutcomeLine[] {
  const { records } = around;
  const told = withOutcome(records, section);
  const lines = withoutListedSteps(recogniser, section.lines, records)
    .filter(
      (line) =>
        isInColumn(recogniser, records, { line, told }) &&
        !isAbout(recogniser, records, line) &&
        !leadsIn(line),
    )
    .filter(({ text }) => !isTimeAlone(text))
    .filter(({ text }) => saysSomething(recogniser, text) || tellsOutcome(recogniser, text));
  const found = withoutAsides(recogniser, withoutSteps(recogniser, lines), around)
    .flatMap((line) => outcomesOfLine(recogniser, line))
    .filter(({ text }) => wordsOf(text).length >= LEAST_WORDS);
  return withoutRepeats(found);
}
