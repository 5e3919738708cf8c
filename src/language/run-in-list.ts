import { matchesOf } from './matches.ts';

/** Entries of a list that is printed within one paragraph: "Kai will: 1) read ...; 2) write ...". */

const DIGITS = /(?:^|[\s:;.,(])\(?(?:\p{Lu}\s?)?(\d{1,2})[).:,]\s*(?=["'“‘]?\p{L})/gu;
/** A bare figure is a mark only behind a stop: "with 1 adult and 2 friends" numbers nothing. */
const BARE_DIGITS = /(?:^|[:;.,]\s*)(?:\p{Lu}\s?)?(\d{1,2})\s+(?=["'“‘(]?\p{L})/gu;
const LETTERS = /(?:^|[\s:;.,(])\(?([a-z])[).:]\s*(?=\p{L})/giu;
const ROMANS = /(?:^|[\s:;.,(])\(?(x|ix|iv|v?i{1,3}|v)[).:]\s*(?=\p{L})/giu;
const ORDINALS = /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:ly)?[,:]/giu;
const NAMED = /\b\p{L}+ (one|two|three|four|five|six|seven|eight|nine|ten)\b(?=[,:.])/giu;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const ORDINAL = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const NUMBER = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const FORMS: readonly (readonly [RegExp, (mark: string) => number])[] = [
  [DIGITS, Number],
  [BARE_DIGITS, Number],
  [LETTERS, (mark) => (mark.toLowerCase().codePointAt(0) ?? 0) - ('a'.codePointAt(0) ?? 0) + 1],
  [ROMANS, (mark) => ROMAN.indexOf(mark.toLowerCase()) + 1],
  [ORDINALS, (mark) => ORDINAL.indexOf(mark.toLowerCase()) + 1],
  [NAMED, (mark) => NUMBER.indexOf(mark.toLowerCase()) + 1],
];

/**
 * How far marks count on from one: a figure in between ("read 60 words") is no mark. The first of three or more may be
 * left out, as where a form numbers the paragraph.
 */
function countedTo(marks: readonly number[]): number {
  const first = marks.includes(1) ? 1 : 2;
  let last = first - 1;
  for (const mark of marks) {
    if (mark === last + 1) last = mark;
  }
  return last > first ? last : 0;
}

/** How many entries the marks of a text number, from 1, a, i or "first" on; 0 where it numbers none or only one. */
export function numberedEntries(text: string): number {
  const counts = FORMS.map(([form, valueOf]) =>
    countedTo(matchesOf(text, form).map(([, mark = '']) => valueOf(mark))),
  );
  return Math.max(...counts);
}
