import { matchesOf } from '../language/matches.ts';
import { findDates } from '../language/printed-dates.ts';
import type { CalendarDate } from '../model/calendar-date.ts';

/** A part of a text that has to go, and what stands in its place. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const STREETS =
  'Road|Street|Lane|Avenue|Close|Drive|Way|Court|Crescent|Place|Gardens|Terrace|Grove|Hill|Rise|Walk|Row|Square|Mews|Rd|St|Ave';

/** Identifiers by their shape, whoever they belong to; the first that fits a place wins. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail address]'],
  [/\b(?:https?:\/\/|www\.)\S+/giu, '[web address]'],
  // Unique pupil number: a check letter, eleven digits, and a digit or (temporary) a letter.
  [/\b[A-Z] ?\d{3} ?\d{4} ?\d{2} ?\d{2} ?[\dA-Z]\b/g, '[UPN]'],
  [/(?<![\d£.])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, '[NHS number]'],
  [/(?<!\d)(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)\d(?:[ ()-]*\d){8,9}(?!\d)/g, '[telephone number]'],
  // National Insurance number.
  [/\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g, '[identifier]'],
  // Case numbers and the like: letters with a number that is no year, or a long number that is no sum of money.
  [/\b[A-Z]{2,6}[-/ ]?(?!(?:19|20)\d\d\b)\d{4,}(?:[-/]\d+)*\b/g, '[identifier]'],
  [/(?<![\d£.,])\d{5,}(?!\d|[.,]\d)/g, '[identifier]'],
  [/\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/gi, '[postcode]'],
  [new RegExp(`\\b\\d+[a-z]?,? (?:\\p{Lu}[\\p{L}'’-]* ){1,4}(?:${STREETS})\\b`, 'gu'), '[address]'],
];

/** Found in every text that any of the patterns fits: most texts have none of it. */
const TELLING = /[\d@]|:\/\/|www\./iu;

/** Identifiers and addresses found by their shape. */
export function patternSpans(text: string): Span[] {
  if (!TELLING.test(text)) return [];
  return PATTERNS.flatMap(([pattern, replacement]) =>
    matchesOf(text, pattern).map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      replacement,
    })),
  );
}

/** Dates of birth in any printed form. */
export function birthDateSpans(text: string, birthDates: ReadonlySet<CalendarDate>): Span[] {
  return findDates(text)
    .filter(({ value, precision }) => precision === 'day' && birthDates.has(value))
    .map(({ start, end }) => ({ start, end, replacement: '[date of birth]' }));
}
