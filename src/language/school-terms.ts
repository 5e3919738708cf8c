import type { PrintedDate } from '../model/calendar-date.ts';
import { calendarDate } from './calendar.ts';
import { matchesOf } from './matches.ts';
import type { TextSpan } from './quotation.ts';

/** The last day of a term at the latest: Easter ends the spring term, and is in April at the latest. */
const LAST_DAYS = { spring: [4, 30], summer: [7, 31], autumn: [12, 31] } as const;

const TERM =
  /\b(?<season>spring|summer|autumn)(?: \(?term\)?)?(?: \d)?(?: of)?,? (?<year>20\d{2}|'\d{2}(?!\d))(?: ?[/-] ?(?<second>(?:20)?\d{2}))?(?![\d/-])/giu;

/** A school term with its last day, and where its words stand. */
export type NamedTerm = PrintedDate & TextSpan;

/**
 * The school terms that a normalised text names ("spring term 2026", "Autumn 2025/26"), in order: their last days, with
 * precision "term". Of a school year's two numbers the autumn term falls in the first.
 */
export function termsNamed(text: string): readonly NamedTerm[] {
  return matchesOf(text, TERM).map((match) => {
    const { season = '', year = '', second } = match.groups ?? {};
    const name = season.toLowerCase() as keyof typeof LAST_DAYS;
    const [month, day] = LAST_DAYS[name];
    const inSecondYear = second !== undefined && name !== 'autumn';
    return {
      value: calendarDate(Number(year.replace("'", '20')) + (inSecondYear ? 1 : 0), month, day),
      precision: 'term',
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** The first school term that a normalised text names; null where there is none. */
export function termNamed(text: string): PrintedDate | null {
  const [first] = termsNamed(text);
  return first === undefined ? null : { value: first.value, precision: first.precision };
}
