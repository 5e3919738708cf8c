import { isEnglishWord } from '../language/english-words.ts';
import { beginsOffice, nameAtStart, readPersonName } from '../language/person-names.ts';
import { firstDate } from '../language/printed-dates.ts';
import { termNamed } from '../language/school-terms.ts';
import type { PrintedDate } from '../model/calendar-date.ts';

/** "O3/l0/2O25": letters that a scan or a hurried hand puts for figures, where nothing but a date stands. */
const LOOKS_LIKE_DATE = /^\s*[\dOoIl]{1,2}\s?[-/.]\s?[\dOoIl]{1,2}\s?[-/.]\s?[\dOoIl]{2,4}\s*$/u;

/** A month with the year in two figures: 04/26, April 26. */
const SHORT_MONTH = /^\s*(?:(0[1-9]|1[0-2])\/|(\p{Lu}\p{Ll}{2,8}) )([1-3]\d)\s*$/u;

/** Figures without separators: 03032026, 03 03 2026 or 20260303. */
const COMPACT = /^\s*(?:(\d{2}) ?(\d{2}) ?((?:19|20)\d{2})|((?:19|20)\d{2})(\d{2})(\d{2}))\s*$/u;

function inFigures(value: string): string {
  if (LOOKS_LIKE_DATE.test(value)) {
    return value.replace(/[Oo]/gu, '0').replace(/[Il]/gu, '1');
  }
  const [, numberedMonth, namedMonth, shortYear] = SHORT_MONTH.exec(value) ?? [];
  if (shortYear !== undefined) {
    return numberedMonth === undefined ? `${namedMonth} 20${shortYear}` : `${numberedMonth}/20${shortYear}`;
  }
  const [, day, month, year, firstYear, secondMonth, lastDay] = COMPACT.exec(value) ?? [];
  return day === undefined && firstYear === undefined
    ? value
    : `${day ?? lastDay}/${month ?? secondMonth}/${year ?? firstYear}`;
}

/** A date or a school term in the words of a field; null where there is none. */
export function readDate(value: string): PrintedDate | null {
  const text = inFigures(value.slice(0, 80));
  const found = firstDate(text);
  return found === null ? termNamed(text) : { value: found.value, precision: found.precision };
}

const YEAR_GROUP =
  /^\W*(?:(?:current(?:ly)?|in|an?|group)\s+)*(?:national curriculum\s+|curriculum\s+)?(?:n\.?c\.?\s*)?(?:year(?:\s+group)?|yr|y)?\s*\.?\s*(\d{1,2})(?!\d|[./-]\d|\s*years)/iu;

const YEAR_WITHIN = /\b(?:n\.?c\.? ?year|ncy|year|yr|y)\.? ?(\d{1,2})(?!\d|[./-]\d)/iu;

/** A year of a course is none of school. */
const OF_COURSE =
  /\b(?:college|course|diploma|degree) (?:year|yr) \d+\b|\b(?:year|yr) \d+ (?:of|at) (?!school)[\p{Ll} ]+/giu;

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
  if (
    /^\W*(?:in )?(?:reception|year r\b|yr r\b|yr\W*$|rec\b|r\b|fs2|f2|foundation(?: stage)? 2|eyfs)/iu.test(
      value,
    )
  ) {
    return 0;
  }
  if (/^\W*(?:in )?(?:nursery|n[12]\b|fs1|f1|foundation(?: stage)? 1|pre-?school)/iu.test(value)) {
    return -1;
  }
  const text = withDigits(value.replace(OF_COURSE, '').trim());
  const year = Number((YEAR_GROUP.exec(text) ?? YEAR_WITHIN.exec(text))?.[1] ?? NaN);
  return Number.isInteger(year) && year >= 0 && year <= 20 ? year : null;
}

/** A person's name at the beginning of a value; null where the words do not look like one. */
export function readName(value: string): string | null {
  return readPersonName(value)?.name ?? null;
}

const UPN = /(?<![\p{L}\d])[A-Z](?:[\s.-]?[\dOIL]){11}[\s.-]?[\dA-Z](?![\p{L}\d])/u;

/** What was meant for a UPN: a letter and figures that are too few or too many, or figures alone. */
const UPN_ATTEMPT =
  /^\W*(?:[A-Z]{1,2}[\s.-]?\d(?:[\s.-]?\d){7,13}(?:[\s.-]?[A-Z])?|\d(?:[\s.-]?\d){10,12}[\s.-]?[A-Z]|\d(?:[\s.-]?\d){11,13})(?![\p{L}\d])/u;

/**
 * A UPN as printed: a letter, eleven figures, and a figure or (temporary) a letter; spaces and hyphens removed, and
 * letters in the place of figures read as figures. What was meant for one is kept too: any check is a rule's.
 */
export function readUpn(value: string): string | null {
  const text = value.toUpperCase();
  const upn = UPN.exec(text)?.[0].replace(/[\s.-]/gu, '');
  if (upn === undefined) {
    return UPN_ATTEMPT.exec(text)?.[0].replace(/[^\p{L}\d]/gu, '') ?? null;
  }
  const withFigures = (part: string): string => part.replace(/O/gu, '0').replace(/[IL]/gu, '1');
  const last = upn.slice(-1);
  return `${upn.slice(0, 1)}${withFigures(upn.slice(1, -1))}${/[OI]/u.test(last) ? withFigures(last) : last}`;
}

/** An NHS number as printed, its digits alone; nine to eleven digits are kept, so that a rule can object. */
export function readNhsNumber(value: string): string | null {
  const digits = /(?<!\d)\d(?:[\s.-]{0,2}\d){8,10}(?!\d)/u.exec(value)?.[0].replace(/\D/gu, '');
  return digits ?? null;
}

const NOTHING =
  /^(?:n\/?a|none|nil|tbc|not (?:known|applicable|allocated|yet)\b.*|unknown|as above|[-–—.]+)$/iu;

/** The answer to a question, ticked or chosen: "☐ Yes ☒ No" names nothing. */
const YES_OR_NO = /^(?:[☐□🞎▢❏☒☑🗹✓✔■\p{Co}\s/|,;()[\]–-]|\b(?:yes|no|y|n|x)\b)+$/iu;

/** Plain words of a value: its first line, without what a writer put for nothing. */
export function readWords(value: string): string | null {
  const words = value.split('\n')[0]?.trim() ?? '';
  return words === '' || NOTHING.test(words) || YES_OR_NO.test(words) ? null : words;
}

/** The name of an authority; a title of an Act with its year is none. */
export function readAuthority(value: string): string | null {
  const words = readWords(value);
  return words === null || /\d/u.test(words) ? null : words;
}

/** "KAYE, Rebecca": the surname first, in capitals. */
const SURNAME_FIRST = /^\p{Lu}{2}[\p{Lu}'’-]*,\s+\p{Lu}/u;

const OFFICES =
  '(?:[Oo]fficer|[Cc]o-?ordinator|[Mm]anager|[Ll]ead|[Ll]eader|[Cc]ase ?worker|[Ww]orker|[Hh]ead|[Dd]irector|[Aa]dvis[eo]r|[Ww]riter|[Tt]eam)';

/** An office in small letters or behind an acronym: "Ann Hale senior SEND officer", "Ann Hale EHC Team Leader". */
const OFFICE_BEHIND = new RegExp(
  `(?<=\\p{Ll})\\s+(?:\\p{Ll}|\\p{Lu}{2,5}\\s)[^,;]{0,60}\\b${OFFICES}\\b.*$`,
  'u',
);

/** A first name and a surname, and an office in capitals behind them: "Ann Hale Assessment and Review Officer". */
const OFFICE_IN_CAPITALS = new RegExp(
  `^(?:(?:Mr|Mrs|Ms|Miss|Dr|Mx)\\.?\\s)?\\p{Lu}[\\p{L}.'’-]*\\s\\p{Lu}[\\p{L}'’-]+(?=\\s(\\p{Lu}\\p{Ll}+)\\b[^,;]{0,60}\\b${OFFICES}\\b)`,
  'u',
);

/** A value without the office behind the name. */
function withoutOffice(words: string): string {
  const [name, first = ''] = OFFICE_IN_CAPITALS.exec(words) ?? [];
  return name !== undefined && isEnglishWord(first.toLowerCase()) ? name : words.replace(OFFICE_BEHIND, '');
}

/** The officer's name, with its title and without the office behind it: "Mr D. Ord, SEN Casework Officer". */
export function readOfficer(value: string): string | null {
  const words = readWords(value);
  if (words !== null && SURNAME_FIRST.test(words)) {
    return readName(words);
  }
  const bare = words === null ? '' : withoutOffice(words);
  const name = nameAtStart(bare);
  if (words === null || name === null) {
    return words;
  }
  const end = words.indexOf(name) + name.length;
  const behind = words.slice(end);
  const isOffice = beginsOffice(...behind.trim().split(/\s+/u, 2));
  return isOffice || bare !== words || /^\s*(?:[,;(]|\.$|[–—-]\s|(?:for|on behalf of)\s)/u.test(behind)
    ? words.slice(0, end)
    : words;
}
