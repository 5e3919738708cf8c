import { firstDate } from '../language/printed-dates.ts';
import type { PrintedDate } from '../model/calendar-date.ts';

/** A date in the words of a field; null where there is none. */
export function readDate(value: string): PrintedDate | null {
  const found = firstDate(value.slice(0, 80));
  return found === null ? null : { value: found.value, precision: found.precision };
}

const YEAR_GROUP =
  /^(?:current(?:ly)?\s+)?(?:national curriculum\s+)?(?:n\.?c\.?\s*)?(?:year(?:\s+group)?|yr|y)?\s*\.?\s*(\d{1,2})(?!\d|[./-]\d|\s*years)/iu;

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
];

function withDigits(value: string): string {
  return value.replace(/\b[a-z]+\b/giu, (word) => {
    const number = NUMBER_WORDS.indexOf(word.toLowerCase());
    return number < 0 ? word : String(number);
  });
}

/** A National Curriculum year from words such as "Year 9", "Y9", "9", "Reception" (0), "Nursery" (-1). */
export function readYearGroup(value: string): number | null {
  if (/^\W*(?:reception|year r\b|yr r\b|r\b|fs2|f2|eyfs)/iu.test(value)) {
    return 0;
  }
  if (/^\W*(?:nursery|n2|fs1|f1|pre-?school)/iu.test(value)) {
    return -1;
  }
  const year = Number(YEAR_GROUP.exec(withDigits(value.trim()))?.[1] ?? NaN);
  return Number.isInteger(year) && year >= 0 && year <= 20 ? year : null;
}

const NAME_END =
  /\s*(?:[·•|;\n\t]|\s-\s|\s–\s|,\s|\(|\bDOB\b|\bD\.O\.B|\bdate of birth\b|\byear \d|\bwhose\b|\bof\s+\d|\bwho\b|\bpage\b)/iu;

/** A person's name at the beginning of a value; null where the words do not look like one. */
export function readName(value: string): string | null {
  const name =
    value
      .split(NAME_END)[0]
      ?.replace(/[\s.,:]+$/u, '')
      .trim() ?? '';
  const words = name.split(/\s+/u);
  const plausible =
    words.length >= 1 && words.length <= 6 && words.every((word) => /^[\p{L}'’.-]+$/u.test(word));
  return plausible &&
    /^\p{Lu}/u.test(name) &&
    !/^(?:N\/?A|Not|None|TBC|The|Child|Young|As|See|Yes|No)$/iu.test(words[0] ?? '')
    ? name
    : null;
}

/** A UPN as printed: a letter and twelve characters, spaces and hyphens removed; any check is a rule's. */
export function readUpn(value: string): string | null {
  const match = /\b([A-Z](?:[\s-]?[0-9A-Z]){12})\b/iu.exec(value);
  const upn = match?.[1]?.replace(/[\s-]/g, '').toUpperCase();
  return upn !== undefined && /^[A-Z]\d{11}[0-9A-Z]$/.test(upn) ? upn : null;
}

/** An NHS number as printed, its digits alone; nine to eleven digits are kept, so that a rule can object. */
export function readNhsNumber(value: string): string | null {
  const digits = /\d(?:[\s-]?\d){8,10}/u.exec(value)?.[0].replace(/[\s-]/g, '');
  return digits ?? null;
}

/** Plain words of a value: its first line, without what a writer put for nothing. */
export function readWords(value: string): string | null {
  const words = value.split('\n')[0]?.trim() ?? '';
  return words === '' || /^(?:n\/?a|none|tbc|not known|unknown|[-–—.]+)$/iu.test(words) ? null : words;
}
