import type { PrintedDate } from '../model/calendar-date.ts';
import { calendarDate, daysInMonth } from './calendar.ts';
import { keptByText } from './kept.ts';
import { matchesOf } from './matches.ts';
import { plainPunctuation } from './normalise.ts';

/** A date found in a text, with its offsets there. */
export interface FoundDate extends PrintedDate {
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** "3", "3rd", "3 rd"; of several days ("3-5 March", "3rd and 4th March") the last. */
const DAY =
  '(?:(?<![\\p{L}\\d/.-])\\d{1,2}(?: ?(?:st|nd|rd|th))?(?: ?[-/&] ?| (?:and|to) ))?(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th)\\b)?';
/** "the sixth day of May 2025". */
const DAY_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

const YEAR = "(?<year>\\d{4}|'?\\d{2})";

/** A day that the month does not have makes no month: "30 February 2025". */
const NO_DAY = '(?<!\\d(?:st|nd|rd|th)?[ -]?)';

/** Printed forms of a date, day first as in all British documents; the first that fits a place wins. */
const FORMS: readonly RegExp[] = [
  /(?<year>\d{4})(?<gap> ?[-/.] ?)(?<monthNumber>\d{1,2})\k<gap>(?<day>\d{1,2})(?!\d)/giu,
  /(?<day>\d{1,2})(?<gap> ?[-/.] ?)(?<monthNumber>\d{1,2})\k<gap>(?<year>\d{4}|'?\d{2})(?!\d|[-/.]\d)/giu,
  new RegExp(
    `(?<dayWord>${DAY_WORDS.toReversed().join('|')})(?: day)? of ${MONTH},? (?<year>\\d{4})(?!\\d)`,
    'giu',
  ),
  new RegExp(`${DAY}\\.?,?(?: day)?(?: of)?[ /-]?${MONTH}[.,]{0,2}[ /-]?${YEAR}(?!\\d)`, 'giu'),
  new RegExp(`${MONTH}\\.? (?:the )?${DAY},? (?<year>\\d{4})(?!\\d)`, 'giu'),
  new RegExp(`(?<year>\\d{4})-${MONTH}-(?<day>\\d{1,2})(?!\\d)`, 'giu'),
  new RegExp(`${NO_DAY}${MONTH}[.,]{0,2} ?(?<year>\\d{4}|'\\d{2})(?!\\d)`, 'giu'),
  new RegExp(`${NO_DAY}${MONTH}-(?<year>\\d{2})(?!\\d|-)`, 'giu'),
  /(?<monthNumber>\d{1,2}) ?[/] ?(?<year>(?:19|20)\d{2})(?![\d/])/giu,
  /(?<year>20\d{2})-(?<monthNumber>0[1-9]|1[0-2])(?![\d/-])/giu,
];

/** Two-digit years are of this century up to 69; no plan knows an older person. */
function fullYear(text: string): number {
  const digits = Number(text.replace("'", ''));
  if (text.length === 4) {
    return digits;
  }
  return digits < 70 ? 2000 + digits : 1900 + digits;
}

type Groups = Readonly<Record<string, string | undefined>>;

function printedDate(groups: Groups): PrintedDate | null {
  const month = groups['month']
    ? MONTHS.indexOf(groups['month'].slice(0, 3).toLowerCase()) + 1
    : Number(groups['monthNumber']);
  const year = fullYear(groups['year'] ?? '');
  const dayWord = groups['dayWord']?.toLowerCase();
  const dayNumber = dayWord === undefined ? groups['day'] : DAY_WORDS.indexOf(dayWord) + 1;
  const precision = dayNumber === undefined ? 'month' : 'day';
  const inRange = month >= 1 && month <= 12 && year >= 1900 && year < 2200;
  if (!inRange) {
    return null;
  }
  const last = daysInMonth(year, month);
  const day = precision === 'day' ? Number(dayNumber) : last;
  return day < 1 || day > last ? null : { value: calendarDate(year, month, day), precision };
}

/** A dotted line, a label that lost its space ("Date of birth3 May 2012"), the first of two months. */
const LEADS_UP = /(?:\.\.|\p{Ll}{4}|\bmid-|\b\p{Lu}\p{Ll}{2,8}[/-])$/u;

/** So many characters before a date show that. */
const LED = 16;

/** "12 June 20__", "12/6/20..": a year that somebody was to fill in is none. */
const LEFT_OPEN = /^(?:_|…|\.\.)/u;

function* datesOfForm(text: string, form: RegExp): Generator<FoundDate> {
  for (const match of matchesOf(text, form)) {
    const before = text[match.index - 1];
    const end = match.index + match[0].length;
    const isOpen = match.groups?.['year']?.length === 2 && LEFT_OPEN.test(text.slice(end, end + 2));
    const date = isOpen ? null : printedDate(match.groups ?? {});
    // A digit, letter or separator just before means the numbers belong to something longer.
    if (
      date !== null &&
      (before === undefined ||
        !/[\p{L}\d/.-]/u.test(before) ||
        LEADS_UP.test(text.slice(Math.max(0, match.index - LED), match.index)))
    ) {
      yield { ...date, start: match.index, end };
    }
  }
}

function datesOf(text: string): readonly FoundDate[] {
  if (!/\d/.test(text)) {
    return [];
  }
  const plain = plainPunctuation(text);
  const found: FoundDate[] = [];
  const taken = new Uint8Array(plain.length);
  for (const form of FORMS) {
    for (const date of datesOfForm(plain, form)) {
      if (!taken.subarray(date.start, date.end).includes(1)) {
        found.push(date);
        taken.fill(1, date.start, date.end);
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * The dates printed in a normalised text, in order, none overlapping. British order throughout (03/04/2024
 * is 3 April); a month and year alone give the month's last day with precision "month"; impossible dates
 * are left out.
 */
export const findDates: (text: string) => readonly FoundDate[] = keptByText(datesOf);

/** The first date of a text, or null. */
export function firstDate(text: string): FoundDate | null {
  return findDates(text)[0] ?? null;
}
