import { type CalendarDate, calendarDateSchema, type PrintedDate } from '../../src/model/calendar-date.ts';
import type { Unread } from '../../src/model/document.ts';
import type { DateFact, Located, Plan, Section, SectionLine, UnreadPart } from '../../src/model/plan.ts';
import { SECTIONS, type SectionLetter, type SectionState } from '../../src/model/section.ts';
import type { Stage } from '../../src/model/stage.ts';
import { holdsAtMost, isLikelyText } from '../../src/plan/unread-size.ts';

export function day(text: string): CalendarDate {
  return calendarDateSchema.parse(text);
}

let paragraph = 0;

function line(text: string): SectionLine {
  paragraph += 1;
  return {
    text,
    place: { paragraph },
    subheading: null,
    area: null,
    row: null,
    column: null,
    label: null,
    listItem: false,
  };
}

function section(letter: SectionLetter, state: SectionState, texts: readonly string[]): Section {
  const lines = texts.map(line);
  const [first] = lines;
  return {
    letter,
    state,
    foundBy: state === 'missing' ? null : 'letter',
    confidence: 'high',
    undivided: false,
    headings: [],
    lines,
    stateEvidence:
      state === 'content' || first === undefined ? null : { text: first.text, place: first.place },
    hasGuidance: false,
    setApart: [],
    hasUnread: state === 'unread',
  };
}

export function located<T>(value: T, raw: string): Located<T> {
  return { value, raw, place: { paragraph: 1 }, confidence: 'high' };
}

export interface PlanSketch {
  /** A state, or lines of content. */
  readonly sections?: Readonly<Partial<Record<SectionLetter, SectionState | readonly string[]>>>;
  readonly dates?: Readonly<Partial<Record<DateFact, string>>>;
  readonly versionDate?: string;
  readonly yearGroup?: number;
  readonly stage?: Stage | 'unknown';
  /** Parts that could not be read, outside all sections. */
  readonly unread?: readonly Unread[];
  /** Sections with a part that could not be read. */
  readonly partlyUnread?: readonly SectionLetter[];
  readonly more?: Partial<Plan>;
}

function printed(text: string): Located<PrintedDate> {
  return located({ value: day(text), precision: 'day' }, text);
}

function partsOf({ unread = [] }: PlanSketch): UnreadPart[] {
  return unread.flatMap((part) => {
    const holds = holdsAtMost(part);
    return holds === null
      ? []
      : [{ ...part, holds, sections: [], after: null, isText: isLikelyText(part, holds, []) }];
  });
}

function sectionsOf(sketch: PlanSketch): Plan['sections'] {
  const canHoldAny = partsOf(sketch).some(({ holds }) => holds === 'sections');
  const all = SECTIONS.map((letter): [SectionLetter, Section] => {
    const given = sketch.sections?.[letter] ?? 'blank';
    const read = typeof given === 'string' ? section(letter, given, []) : section(letter, 'content', given);
    const isPartly = sketch.partlyUnread?.includes(letter) ?? false;
    const hasUnread = read.hasUnread || isPartly || (read.state === 'missing' && canHoldAny);
    return [letter, { ...read, hasUnread }];
  });
  return Object.fromEntries(all) as Plan['sections'];
}

/** A plan as the reader would give it, from what a test needs to say; sections not named are blank. */
export function planOf(sketch: PlanSketch): Plan {
  const dates = Object.entries(sketch.dates ?? {}).map(([fact, text]) => [fact, [printed(text)]]);
  return {
    kind: { value: 'plan', because: 'a test', evidence: [] },
    stage: { value: sketch.stage ?? 'final', because: 'a test', evidence: [] },
    printedStage: sketch.stage ?? 'final',
    facts: {
      dates: Object.fromEntries(dates),
      texts: {},
      yearGroup: sketch.yearGroup === undefined ? [] : [located(sketch.yearGroup, String(sketch.yearGroup))],
      versionDate: sketch.versionDate === undefined ? null : printed(sketch.versionDate),
    },
    sections: sectionsOf(sketch),
    outcomes: [],
    provision: [],
    needs: [],
    silentViews: [],
    advice: [],
    adviceList: 'none',
    adviceInDoubt: [],
    people: [],
    outside: [],
    running: [],
    unfinished: [],
    revisions: { insertions: 0, deletions: 0, comments: 0, hiddenRuns: 0, shown: {} },
    unread: partsOf(sketch),
    unplacedWords: 0,
    particularsUnread: partsOf(sketch).some(({ holds }) => holds === 'sections'),
    form: null,
    ...sketch.more,
  };
}
