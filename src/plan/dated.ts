import { matchesOf } from '../language/matches.ts';
import { findDates } from '../language/printed-dates.ts';
import { termNamed } from '../language/school-terms.ts';
import { readDate } from './fact-values.ts';

/** A date in a text with the words about it. */
export interface Dated {
  /** The date as printed. */
  readonly raw: string;
  /** The words before it, from the date or the stop before. */
  readonly before: string;
  /** The words after it, up to the next date or stop. */
  readonly after: string;
  /** Whether the words after it lead up to another date. */
  readonly leadsOn: boolean;
  /** The item of a list before the one that the date is in; empty where there is none. */
  readonly item: string;
}

/** Where words stop belonging to a date: ends of sentences and of list items. */
const STOP = /[;|·•☐☒☑□■✓✔\n\t]|[[(][ xX]?[\])]|(?<=[\p{L}\d)]{2})[.!?](?:\s+(?=[\p{Lu}\d])|\s*$)/gu;

/** The date of an option that was not chosen is none of the plan's. */
const UNTICKED = /^(?:[☐□]|[[(] ?[\])])$/u;

/** A dotted line parts words only where more words follow: "Draft plan ..... 3/5/26" is one label. */
const DOTS = /[.…_]{3,}/gu;

const LETTER = /\p{L}/u;

function afterDots(words: string): string {
  const parted = matchesOf(words, DOTS).findLast(({ index, 0: { length } }) =>
    LETTER.test(words.slice(index + length)),
  );
  return parted === undefined ? words : words.slice(parted.index + parted[0].length);
}

/** Letters for figures, or no separators: a date only as the whole of a value (`readDate`). */
const ODD_DATE =
  /(?<![^\s:])(?:[\dOoIl]{1,2}[-/.][\dOoIl]{1,2}[-/.][\dOoIl]{2,4}|\d{8}|\d{2} \d{2} (?:19|20)\d{2}|(?:0[1-9]|1[0-2])\/[1-3]\d|\p{Lu}\p{Ll}{2,8} [1-3]\d)\s*$/u;

const TERMS = /\b(?:spring|summer|autumn)\b/iu;

interface Found {
  readonly start: number;
  readonly end: number;
}

/** The dates of a text; one that names only a school term, or has letters for figures, is dated by that. */
function datesOf(text: string): readonly Found[] {
  const dates = findDates(text);
  if (dates.length > 0) {
    return dates;
  }
  const start = termNamed(text) === null ? text.search(ODD_DATE) : text.search(TERMS);
  return start >= 0 && readDate(text.slice(start)) !== null ? [{ start, end: text.length }] : [];
}

/** The dates of a text, each with the words about it. */
export function datedIn(text: string): Dated[] {
  const dates = datesOf(text);
  const stops = dates.length === 0 ? [] : matchesOf(text, STOP);
  return dates.flatMap(({ start, end }, index) => {
    const before = stops.filter((stop) => stop.index < start);
    const past = before.map((stop) => stop.index + stop[0].length);
    if (UNTICKED.test(before.at(-1)?.[0] ?? '')) {
      return [];
    }
    const from = Math.max(0, dates[index - 1]?.end ?? 0, ...past);
    const next = stops.find((stop) => stop.index >= end)?.index ?? text.length;
    return {
      raw: text.slice(start, end),
      before: afterDots(text.slice(from, start)),
      after: text
        .slice(end, Math.min(next, dates[index + 1]?.start ?? next))
        .replace(/^[\s(:–—-]+|[\s)]+$/gu, ''),
      leadsOn: (dates[index + 1]?.start ?? Infinity) <= next,
      item:
        past.length === 0 || from !== past.at(-1)
          ? ''
          : text.slice(past.at(-2) ?? 0, stops[past.length - 1]?.index),
    };
  });
}

const WEAK =
  /^(?:[^\p{L}\d]|\b(?:dates?|dated|day|today|on|when|the|by|before|of|in|at|from|or|end|start|within|from|i\.?e|that is|latest|no later than|w\W?c|week commencing|week beginning|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|approx(?:imately)?|around|about|circa|yes|aged?|\d{1,2} ?(?:years?|yrs?|months?|mths?)(?: old)?)\b)*$/iu;

/** Words that give a date no meaning of their own: "Date:", "on Monday", "by". */
export function isWeak(words: string): boolean {
  return WEAK.test(words);
}
