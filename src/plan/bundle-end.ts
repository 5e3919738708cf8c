import { firstDate } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { SectionLabel } from '../model/section.ts';
import type { FoundSections } from './find-sections.ts';
import { cellsBeside } from './grid-cells.ts';
import { fieldsOfText } from './inline-fields.ts';
import { titledPaper } from './kind-titles.ts';
import { labelOf } from './label-meaning.ts';
import { type Line, looksLikeHeading, type Reading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';

/** What speaks for a new paper, by how much. */
const WEIGHT = { title: 2, head: 1, pageTop: 1, birth: 2, particular: 1, greeting: 1, again: 2, signed: 2 };
/** So much must speak for it to end the plan; and so much where letters follow that the plan has not had. */
const ENOUGH = 4;
const BEYOND_DOUBT = 6;

const HEAD_LINES = 5;
const WINDOW = 14;
/** So many lines behind its head a paper has begun to tell something. */
const FAR = 40;
const MAX_PARTICULARS = 2;
const MIN_SECTIONS = 6;
const MAX_WORDS_BEHIND = 2;

interface Search {
  readonly recogniser: Recogniser;
  /** The lines that hold words. */
  readonly lines: readonly Line[];
  readonly marks: ReadonlyMap<Line, readonly SectionLabel[]>;
}

const isShort = (text: string): boolean => wordsOf(text).length <= 16 && !/[.!?;]$/u.test(text);

function isBirth(recogniser: Recogniser, { text, cell }: Line): boolean {
  const isBirthLabel = (name: string | undefined): boolean => name === 'dateOfBirth' || name === 'nhsNumber';
  const field = fieldsOfText(recogniser, text).find(({ fact }) => isBirthLabel(fact));
  return (
    (field !== undefined && field.value !== '') ||
    (cell !== null && isBirthLabel(labelOf(recogniser, text)) && cellsBeside(cell).length > 0)
  );
}

/** A paper's title or the head of its sheet: never an entry of section K, which carries its date. */
function isHead({ recogniser, marks }: Search, line: Line): boolean {
  const { text } = line;
  const isEntry = line.role === 'list-item' || firstDate(text) !== null;
  return (
    !marks.has(line) &&
    !isEntry &&
    isShort(text) &&
    line.cell === null &&
    (looksLikeHeading(line) ||
      titledPaper(recogniser, text) !== null ||
      recogniser.companions.heads.matchStart(text) !== null)
  );
}

function isParticular({ recogniser }: Search, { text, cell }: Line): boolean {
  const { particulars } = recogniser.companions;
  const label = text.split(/[:–]/u)[0] ?? text;
  // "Report by:" names the paper's author; "Advice from mum and dad:" begins an entry of section K.
  const named = particulars.matchStart(label);
  const rest = named === null ? '' : label.slice(named.end);
  return (
    cell === null &&
    /[:–]/u.test(text) &&
    named !== null &&
    wordsOf(label).length <= 5 &&
    wordsOf(rest).length <= MAX_WORDS_BEHIND
  );
}

const isGreeting = ({ recogniser }: Search, { text }: Line): boolean =>
  recogniser.companions.salutations.matchStart(text) !== null && /^(?:dear|re)\b/iu.test(text);

/** A heading of needs or views that the plan has had before, behind section K, which comes last or first. */
const comesAgain = ({ marks }: Search, line: Line, before: ReadonlySet<SectionLabel>): boolean =>
  before.has('K') && (marks.get(line)?.some((label) => label <= 'D' && before.has(label)) ?? false);

/** Whether a line can only belong to a paper of its own: the child's birth date again, a greeting, its particulars. */
function showsPaper(search: Search, line: Line, before: ReadonlySet<SectionLabel>): boolean {
  return (
    isBirth(search.recogniser, line) ||
    isGreeting(search, line) ||
    isParticular(search, line) ||
    comesAgain(search, line, before)
  );
}

const isSignOff = ({ companions, signOff }: Recogniser, text: string): boolean =>
  companions.signOff.matchStart(text) !== null || signOff.matchesWhole(text.split(':')[0] ?? '');

/** The first line of the paper that shows itself at a line: its title and letterhead stand just above. */
function headOf(search: Search, at: number): number {
  let first = at;
  for (let above = at - 1; above >= Math.max(0, at - HEAD_LINES); above -= 1) {
    const line = search.lines[above];
    const belongs =
      line !== undefined &&
      !isSignOff(search.recogniser, line.text) &&
      (isHead(search, line) || labelOf(search.recogniser, line.text.split(':')[0] ?? '') === 'name');
    if (!belongs) {
      break;
    }
    first = above;
  }
  return first;
}

/** The line behind the signature that stands between the last section's heading and a line; null where none does. */
function behindSignature({ recogniser, lines, marks }: Search, at: number): number | null {
  const from = lines.slice(0, at).findLastIndex((line) => marks.has(line));
  const signed = lines.slice(0, at).findLastIndex(({ text }) => isSignOff(recogniser, text));
  return from >= 0 && signed > from ? signed + 1 : null;
}

/** The first line of the paper whose section shows it: behind the plan's signature its title stands where it may. */
function headOfSection(search: Search, at: number): number {
  const signed = behindSignature(search, at);
  const title = search.lines.findIndex(
    (line, index) => signed !== null && index >= signed && index < at && isHead(search, line),
  );
  return title < 0 ? headOf(search, at) : title;
}

const pageOf = (line: Line | undefined): number | undefined => line?.place.page;

interface Point {
  readonly first: number;
  readonly window: readonly Line[];
  readonly before: ReadonlySet<SectionLabel>;
}

/** How much speaks for a paper of its own that begins at a line. */
function weightAt(search: Search, { first, window, before }: Point): number {
  const { recogniser, lines, marks } = search;
  const head = window.slice(0, HEAD_LINES);
  const has = (test: (line: Line) => boolean, among: readonly Line[] = window): boolean => among.some(test);
  const top = pageOf(lines[first]) !== undefined && pageOf(lines[first]) !== pageOf(lines[first - 1]);
  const again = has((line) => marks.get(line)?.some((label) => label <= 'D' && before.has(label)) ?? false);
  return (
    (has(({ text }) => titledPaper(recogniser, text) !== null, head) ? WEIGHT.title : 0) +
    (has(({ text }) => isShort(text) && recogniser.companions.heads.matchStart(text) !== null, head)
      ? WEIGHT.head
      : 0) +
    (top ? WEIGHT.pageTop : 0) +
    (has((line) => isBirth(recogniser, line)) ? WEIGHT.birth : 0) +
    Math.min(MAX_PARTICULARS, window.filter((line) => isParticular(search, line)).length) *
      WEIGHT.particular +
    (has((line) => isGreeting(search, line), head) ? WEIGHT.greeting : 0) +
    (again ? WEIGHT.again : 0) +
    (before.has('K') && behindSignature(search, first) !== null ? WEIGHT.signed : 0)
  );
}

/** Whether somebody tells something behind a line: the cards of a list of advice only name who and when. */
function tells({ lines }: Search, first: number): boolean {
  return lines.slice(first, first + FAR).some(({ text }) => !isShort(text));
}

/** Whether sections that the plan has not had yet follow a line. */
function newLabelsAfter({ lines, marks }: Search, { first, before }: Point): boolean {
  const known = (label: SectionLabel): boolean =>
    before.has(label) || (label.startsWith('H') && [...before].some((other) => other.startsWith('H')));
  return lines.slice(first).some((line) => marks.get(line)?.some((label) => !known(label)) ?? false);
}

const labelsBefore = (spans: readonly Span[], index: number): Set<SectionLabel> =>
  new Set(spans.filter(({ mark }) => mark.line.index < index).flatMap(({ labels }) => labels));

/** The line where the plan has ended and what is appended to it begins; null where nothing is. */
export function endOfPlan(
  recogniser: Recogniser,
  reading: Reading,
  { found, start }: { found: FoundSections; start: number },
): number | null {
  const { spans } = found;
  const own = spans.filter(({ mark }) => mark.line.index >= start);
  const marks = new Map(own.map(({ mark }) => [mark.line, mark.labels] as const));
  const lines = reading.lines.filter(({ text, index }) => text !== '' && index >= start);
  const search: Search = { recogniser, lines, marks };
  for (const [at, line] of lines.entries()) {
    const had = labelsBefore(own, line.index);
    if (had.size < MIN_SECTIONS || !showsPaper(search, line, had)) {
      continue;
    }
    const first = comesAgain(search, line, had) ? headOfSection(search, at) : headOf(search, at);
    const opening = lines[first] ?? line;
    const before = labelsBefore(own, opening.index);
    const point: Point = { first, window: lines.slice(first, first + WINDOW), before };
    const isPart = recogniser.companions.parts.matchStart(opening.text) !== null;
    const weight = weightAt(search, point);
    if (
      !isPart &&
      tells(search, first) &&
      weight >= (newLabelsAfter(search, point) ? BEYOND_DOUBT : ENOUGH)
    ) {
      return opening.index;
    }
  }
  return null;
}

const TAIL_LINES = 12;

/**
 * The line where the council's signature begins that stands behind the appended reports. A plan that is signed before
 * them has its own: the last signature of the file is then a report's.
 */
export function signOffBehind(
  recogniser: Recogniser,
  { lines }: Reading,
  { start, end }: { start: number; end: number },
): number | null {
  const isSigned = lines.slice(start, end).some(({ text }) => text !== '' && isSignOff(recogniser, text));
  const tail = lines.filter(({ text, index }) => text !== '' && index >= end).slice(-TAIL_LINES);
  const signed = tail.find(({ text }) => recogniser.companions.signOff.matchStart(text) !== null);
  return isSigned ? null : (signed?.index ?? null);
}
