import { type CalendarDate, calendarDateSchema, type PrintedDate } from '../../src/model/calendar-date.ts';
import type { Unread } from '../../src/model/document.ts';
import type { DateFact, Located, Plan, Section, SectionLine } from '../../src/model/plan.ts';
import { SECTIONS, type SectionLetter, type SectionState } from '../../src/model/section.ts';
import type { Stage } from '../../src/model/stage.ts';

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
  readonly unread?: readonly Unread[];
  readonly more?: Partial<Plan>;
}

function printed(text: string): Located<PrintedDate> {
  return located({ value: day(text), precision: 'day' }, text);
}

function sectionsOf(sketch: PlanSketch['sections'] = {}): Plan['sections'] {
  const all = SECTIONS.map((letter) => {
    const given = sketch[letter] ?? 'blank';
    return [
      letter,
      typeof given === 'string' ? section(letter, given, []) : section(letter, 'content', given),
    ];
  });
  return Object.fromEntries(all);
}

/** A plan as the reader would give it, from what a test needs to say; sections not named are blank. */
export function planOf(sketch: PlanSketch): Plan {
  const dates = Object.entries(sketch.dates ?? {}).map(([fact, text]) => [fact, [printed(text)]]);
  return {
    kind: { value: 'plan', because: 'a test', evidence: [] },
    stage: { value: sketch.stage ?? 'final', because: 'a test', evidence: [] },
    facts: {
      dates: Object.fromEntries(dates),
      texts: {},
      yearGroup: sketch.yearGroup === undefined ? [] : [located(sketch.yearGroup, String(sketch.yearGroup))],
      versionDate: sketch.versionDate === undefined ? null : printed(sketch.versionDate),
    },
    sections: sectionsOf(sketch.sections),
    outcomes: [],
    provision: [],
    advice: [],
    adviceList: 'none',
    people: [],
    unread: sketch.unread ?? [],
    ...sketch.more,
  };
}
