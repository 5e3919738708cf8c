import { calendarDate, daysInMonth } from '../language/calendar.ts';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import { findDates } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { PrintedDate } from '../model/calendar-date.ts';
import type { Located, Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import { type PrintedLine, printedLines } from './printed-lines.ts';
import { type ChildWords, toldOfChild } from './told-of-child.ts';

export interface BirthWords {
  readonly child: ChildWords;
  /** Before a date of birth: labels, and the verb. */
  readonly birthLabel: PhraseSet;
  readonly birthVerb: PhraseSet;
  /** People whose births are not the child's. */
  readonly others: PhraseSet;
}

/** "09/14/2017": no British date, so the month stands first. */
const MONTH_FIRST = /^\W*(?<month>\d{1,2})[/.-](?<day>\d{1,2})[/.-](?<year>(?:19|20)\d\d)(?!\d)/u;

function monthFirst(text: string): { readonly value: PrintedDate; readonly raw: string } | null {
  const found = MONTH_FIRST.exec(text);
  const [month, day, year] = ['month', 'day', 'year'].map((name) => Number(found?.groups?.[name] ?? 0));
  const isDate =
    month !== undefined && day !== undefined && year !== undefined && month >= 1 && month <= 12 && day > 12;
  return found !== null && isDate && day <= daysInMonth(year, month)
    ? { value: { value: calendarDate(year, month, day), precision: 'day' }, raw: found[0].trim() }
    : null;
}

/** Words between "born" and the date: "in Leeds on", "at home on Tuesday". */
const FEW = 5;

function dateAfter(rest: string): { readonly value: PrintedDate; readonly raw: string } | null {
  const american = monthFirst(rest);
  const [date] = findDates(rest);
  if (american !== null || date === undefined) {
    return american;
  }
  const between = rest.slice(0, date.start).replace(/^[\s.:)]+/u, '');
  const isNear = wordsOf(between).length <= FEW && !/[.;|\d]\s/u.test(between);
  return isNear && date.precision !== 'term' ? { value: date, raw: rest.slice(date.start, date.end) } : null;
}

/** The words before a cue in its sentence; the stops of "D.O.B." end none. */
const pieceBefore = (text: string, { start }: PhraseMatch): string =>
  text
    .slice(0, start)
    .split(/[.;|]\s+|\n/u)
    .at(-1) ?? '';

/** What stands before a date of birth. */
interface Cue {
  readonly match: PhraseMatch;
  readonly isLabel: boolean;
}

/** Whose birth a cue tells: a label is the child's where it names nobody else, the verb only behind the child. */
function isOfChild(text: string, { match, isLabel }: Cue, { child, others }: BirthWords): boolean {
  const piece = pieceBefore(text, match);
  const isOther = others.find(piece.replace(/['’]s?(?!\p{L})/gu, '')) !== null;
  return (
    !isOther &&
    (isLabel || /\b(?:child|you)\W*(?:who\W+)?(?:was|were|is)?\W*$/iu.test(toldOfChild(piece, child)))
  );
}

/** A date of birth with the section that prints it; null on the cover. */
export interface Birth extends Located<PrintedDate> {
  readonly section: SectionLetter | null;
}

function birthsOfLine({ text, place, from, section }: PrintedLine, words: BirthWords): Birth[] {
  // The labels of the cover were read as facts of the plan.
  const labels =
    from === 'outside' ? [] : words.birthLabel.findAll(text).map((match) => ({ match, isLabel: true }));
  const verbs = words.birthVerb.findAll(text).map((match) => ({ match, isLabel: false }));
  return [...labels, ...verbs].flatMap((cue) => {
    const date = isOfChild(text, cue, words) ? dateAfter(text.slice(cue.match.end)) : null;
    return date === null ? [] : [{ ...date, place, section, confidence: 'high' as const }];
  });
}

/** "Tom was born on 3 May 2012", "(DOB 3.5.12)": the child's dates of birth in the text of a plan. */
export function statedBirths(plan: Plan, words: BirthWords): Birth[] {
  return printedLines(plan)
    .filter(({ from }) => from !== 'running')
    .flatMap((line) => birthsOfLine(line, words));
}
