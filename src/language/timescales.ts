import type { CalendarDate } from '../model/calendar-date.ts';
import { calendarDate } from './calendar.ts';
import { keptByText } from './kept.ts';
import { matchesOf } from './matches.ts';
import { plainPunctuation } from './normalise.ts';
import { openTimes } from './open-times.ts';
import { findDates } from './printed-dates.ts';
import type { TextSpan } from './quotation.ts';
import { termsNamed } from './school-terms.ts';

/**
 * A time by which something shall be: a day, the end of a National Curriculum year group (Reception is 0), an age
 * in years (`overAt`: over once it is reached), or a time that only its writer can date ("within 12 months", "by the next review").
 */
export type Timescale = TextSpan &
  (
    | { readonly kind: 'date'; readonly value: CalendarDate }
    | { readonly kind: 'year-group'; readonly year: number }
    | { readonly kind: 'age'; readonly age: number; readonly overAt?: true }
    | { readonly kind: 'open' }
  );

/** The last year group of each key stage. */
const KEY_STAGE_ENDS: Readonly<Record<string, number>> = { 1: 2, 2: 6, 3: 9, 4: 11, 5: 13 };

const PHASE_ENDS: Readonly<Record<string, number>> = {
  nursery: -1,
  reception: 0,
  'foundation stage': 0,
  eyfs: 0,
  'early years': 0,
  infant: 2,
  'infant school': 2,
  primary: 6,
  'primary school': 6,
  'primary phase': 6,
  'junior school': 6,
  secondary: 11,
  'secondary school': 11,
  'secondary phase': 11,
  'compulsory school age': 11,
  'sixth form': 13,
  '6th form': 13,
};

/** Words by which a stage or a month is a time to come, and not where somebody reads or once was. */
const TOWARDS =
  '(?:by|before|until|till|during|in|into|end of|end|start of|leaves|leaving|leave|finishes|completes|completing|reaches|of|at)';

const ARTICLE = '(?:the |this |her |his |their |end of |time (?:he|she|they) (?:is|are) in )?(?:the )?';

/** "Year 2 level", "Year 6 spellings": a standard, not a time. */
const NO_STANDARD =
  "(?!\\d| ?(?:level|expectation|standard|curriculum|word|spelling|objective|pupil|children|text|book|age|maths|phonics|class)|'s)";

const NUMBERS =
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty-one|twenty-two|twenty-three|twenty-four|twenty-five|twenty'.split(
    '|',
  );
const NUMBER_VALUES = [11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 20];

const YEAR_GROUP = new RegExp(
  `\\b${TOWARDS} ${ARTICLE}(?:year|yr|y) ?(?<year>1[0-4]|[1-9])${NO_STANDARD}`,
  'giu',
);
const KEY_STAGE = new RegExp(
  `\\b${TOWARDS} ${ARTICLE}(?:upper |lower )?(?:key stage|[ul]?ks) ?(?<stage>[1-5])${NO_STANDARD}`,
  'giu',
);
const PHASE = new RegExp(
  `\\b(?:end of|leaves|leaving|leave|finishes|completes|by|before|until) ${ARTICLE}(?<phase>${Object.keys(
    PHASE_ENDS,
  )
    .toSorted((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'giu',
);
const AGE = new RegExp(
  `\\b(?:(?:at|by|before|until)? ?(?:the )?age(?:d)?(?: of)?|turns|reaches|(?:by|before) the time (?:he|she|they|i) (?:is|are|am)|(?:when|before|until) (?:he|she|they|i) (?:is|are|am)|by|(?:by|before|until|on|at|from) (?:his|her|their|my)) (?<age>\\d{1,2}|(?:${NUMBERS.join('|')})(?!-[a-z]))(?:st|nd|rd|th birthday|th)?(?! ?(?:%|[:./-]\\d|(?:per|out|minutes|words|hours|months|weeks|times|o'clock|[ap]m|january|february|march|april|may|june|july|august|september|october|november|december)\\b))\\b`,
  'giu',
);
/** What is done by an hour of the day: "in bed by eleven" names no age. */
const BY_THE_CLOCK =
  /\b(?:(?:in|to) bed|asleep|awake|up|dressed|home|back|indoors|out of bed|ready|at (?:school|college|work)|on the bus|arrives?|arrived|leaves?|left|lights out|finished|there) $/iu;
const SMALL_AGES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const BIRTHDAYS =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth|twenty-fifth'.split(
    '|',
  );
const SMALL_AGE = new RegExp(
  `\\b(?:age(?: of)?|aged|turns|(?:(?:by|before) the time|when|before|until) (?:he|she|they|i) (?:is|are|am|turns?)) (?<age>${SMALL_AGES.join('|')})\\b(?! (?:to|and|per|out|minutes|words|hours|months|weeks|times)\\b)`,
  'giu',
);
const BIRTHDAY = new RegExp(
  `\\b(?:by|before|until|on|at|from) (?:his|her|their|my) (?<birthday>${BIRTHDAYS.join('|')}) birthday\\b`,
  'giu',
);
const YEAR_ALONE =
  /\b(?:by|before|until|in|during|end of|academic year|school year)(?: the)?(?: end of)?(?: of)?(?: the)?(?: (?:academic|school) year)? (?<from>20\d\d)(?: ?[/-] ?(?<to>(?:20)?\d\d))?\b/giu;

function schoolYearEnd(from: string, to: string | undefined): CalendarDate {
  return to === undefined
    ? calendarDate(Number(from), 12, 31)
    : calendarDate(Number(to.length === 2 ? `20${to}` : to), 8, 31);
}

const spanOf = (match: RegExpMatchArray): TextSpan => ({
  start: match.index ?? 0,
  end: (match.index ?? 0) + match[0].length,
});

/** "2024/25" is a school year wherever it stands. */
const SCHOOL_YEAR = /\b(?<from>20\d\d) ?[/–-] ?(?<to>(?:20)?\d\d)(?![\d/.-])/gu;

const isNextYear = (from: string, to: string): boolean => (Number(from) + 1) % 100 === Number(to) % 100;

/** Feasts at the end of a term, with the last month that they can mean. */
const FEAST = /\b(?<feast>easter|christmas|whitsun) (?<year>20\d\d)\b/giu;
const FEAST_ENDS = { easter: [4, 30], whitsun: [5, 31], christmas: [12, 31] } as const;

function* namedYears(text: string): Generator<Timescale> {
  for (const match of matchesOf(text, SCHOOL_YEAR)) {
    const { from = '', to = '' } = match.groups ?? {};
    if (isNextYear(from, to)) {
      yield { kind: 'date', value: schoolYearEnd(from, to), ...spanOf(match) };
    }
  }
  for (const match of matchesOf(text, FEAST)) {
    const [month, day] = FEAST_ENDS[match.groups?.['feast']?.toLowerCase() as keyof typeof FEAST_ENDS];
    yield { kind: 'date', value: calendarDate(Number(match.groups?.['year']), month, day), ...spanOf(match) };
  }
}

/** A cell that names a stage and nothing else: "KS2", "Year 6". */
const STAGE_ALONE =
  /^(?:upper |lower )?(?:key stage|[ul]?ks) ?(?<stage>[1-5])$|^(?:year|yr|y) ?(?<year>1[0-4]|[1-9])$/iu;

/** The last year group before the next place of education. */
const NEXT_PLACES: Readonly<Record<string, number>> = {
  primary: -1,
  secondary: 6,
  'high school': 6,
  'post-16': 11,
  'post 16': 11,
  'sixth form': 11,
  college: 11,
  'further education': 11,
  university: 13,
};

const NEXT_PLACE = new RegExp(
  `\\b(?:transfer(?:s|ring)?|transition|mov(?:es?|ing)(?: on)?|start(?:s|ing)?|go(?:es|ing)) (?:to |at )?${ARTICLE}(?<place>${Object.keys(
    NEXT_PLACES,
  ).join('|')})\\b`,
  'giu',
);

function* nextStages(text: string): Generator<Timescale> {
  const alone = STAGE_ALONE.exec(text.trim())?.groups;
  if (alone !== undefined) {
    const { stage, year } = alone;
    const last = year === undefined ? (KEY_STAGE_ENDS[stage ?? ''] ?? 13) : Number(year);
    yield { kind: 'year-group', year: last, start: 0, end: text.length };
  }
  for (const match of matchesOf(text, NEXT_PLACE)) {
    const place = match.groups?.['place']?.toLowerCase() ?? '';
    yield { kind: 'year-group', year: NEXT_PLACES[place] ?? 13, ...spanOf(match) };
  }
}

/** "By the age of 18" is over at 18; "at 18" lasts for the year. */
function isOverAt(text: string, match: RegExpMatchArray): boolean {
  const from = match.index ?? 0;
  const words = text.slice(Math.max(0, from - LONGEST_LEAD), from) + match[0];
  return /\b(?:by|before|until)\b/iu.test(words) && /\bage/iu.test(match[0]);
}

const LONGEST_LEAD = 'before the '.length;

function ageTime(text: string, match: RegExpMatchArray, age: number): Timescale {
  return { kind: 'age', age, ...(isOverAt(text, match) ? { overAt: true } : {}), ...spanOf(match) };
}

function* smallAges(text: string): Generator<Timescale> {
  for (const match of matchesOf(text, SMALL_AGE)) {
    yield ageTime(text, match, SMALL_AGES.indexOf(match.groups?.['age']?.toLowerCase() ?? '') + 1);
  }
  for (const match of matchesOf(text, BIRTHDAY)) {
    const printed = match.groups?.['birthday']?.toLowerCase() ?? '';
    // By the fourth birthday is over once the person is four: the last year in which it lies ahead is three.
    yield { kind: 'age', age: BIRTHDAYS.indexOf(printed), ...spanOf(match) };
  }
}

function* stages(text: string): Generator<Timescale> {
  for (const match of matchesOf(text, YEAR_GROUP)) {
    yield { kind: 'year-group', year: Number(match.groups?.['year']), ...spanOf(match) };
  }
  for (const match of matchesOf(text, KEY_STAGE)) {
    yield { kind: 'year-group', year: KEY_STAGE_ENDS[match.groups?.['stage'] ?? ''] ?? 13, ...spanOf(match) };
  }
  for (const match of matchesOf(text, PHASE)) {
    const phase = match.groups?.['phase']?.toLowerCase() ?? '';
    yield { kind: 'year-group', year: PHASE_ENDS[phase] ?? 13, ...spanOf(match) };
  }
  for (const match of matchesOf(text, AGE)) {
    if (BY_THE_CLOCK.test(text.slice(0, match.index)) && /^by \S+$/iu.test(match[0])) continue;
    const printed = match.groups?.['age']?.toLowerCase() ?? '';
    const word = NUMBERS.indexOf(printed);
    const age = word < 0 ? Number(printed) : (NUMBER_VALUES[word] ?? 0);
    if (age <= 25) {
      yield ageTime(text, match, age);
    }
  }
}

function* days(text: string): Generator<Timescale> {
  for (const { value, start, end } of findDates(text)) {
    yield { kind: 'date', value, start, end };
  }
  for (const { value, start, end } of termsNamed(text)) {
    yield { kind: 'date', value, start, end };
  }
  for (const match of matchesOf(text, YEAR_ALONE)) {
    const { from = '', to } = match.groups ?? {};
    yield { kind: 'date', value: schoolYearEnd(from, to), ...spanOf(match) };
  }
}

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

function readTimescales(text: string): readonly Timescale[] {
  const plain = plainPunctuation(text);
  const dated = [
    ...days(plain),
    ...namedYears(plain),
    ...stages(plain),
    ...nextStages(plain),
    ...smallAges(plain),
  ];
  // "By July" of "by July 2027" is no time of its own.
  const open = openTimes(plain)
    .filter((time) => !dated.some((one) => overlaps(one, time)))
    .map((time): Timescale => ({ kind: 'open', ...time }));
  return [...dated, ...open].toSorted((a, b) => a.start - b.start);
}

/** The times of a normalised text by which something shall be, in order; they may overlap. */
export const findTimescales: (text: string) => readonly Timescale[] = keptByText(readTimescales);

/** Words that lead in to a time: "by the end of" before "Year 6". */
const LEADS_IN = new Set(
  'by before until till at in within during from the end start time of to on for'.split(' '),
);

/** Where the words that lead in to a time begin. */
function leadInOf(text: string, start: number): number {
  let from = start;
  for (;;) {
    const word = /(?:^|\s)(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, from - 20), from))?.[1];
    if (word === undefined || !LEADS_IN.has(word.toLowerCase())) {
      return from;
    }
    from = text.lastIndexOf(word, from);
  }
}

/** The text without its times and what leads in to them; all of it where it names nothing else. */
export function withoutTimescales(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of findTimescales(text)) {
    parts.push(text.slice(at, Math.max(at, leadInOf(text, start))));
    at = Math.max(at, end);
  }
  const rest = [...parts, text.slice(at)].join(' ').replace(/\s+/gu, ' ').trim();
  return /\p{L}{3}/u.test(rest) ? rest : text;
}
