import { type CalendarDate, calendarDateSchema, type PrintedDate } from '../model/calendar-date.ts';

const DAY_MS = 86_400_000;

interface Parts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

function partsOf(date: CalendarDate): Parts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function fromUtc(milliseconds: number): CalendarDate {
  return calendarDateSchema.parse(new Date(milliseconds).toISOString().slice(0, 10));
}

function utcOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return Date.UTC(year, month - 1, day);
}

/** The day of these numbers; `month` counts from 1, and a day that the month has not is an error. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return calendarDateSchema.parse(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromUtc(utcOf(date) + days * DAY_MS);
}

/** Days from the first date to the second; negative where the second is earlier. */
export function differenceInDays(from: CalendarDate, to: CalendarDate): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
}

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The same day some months on, or the last day of that month where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const inYear = Math.floor(index / 12);
  const inMonth = index - inYear * 12 + 1;
  return calendarDate(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}

/**
 * The last day of a period of months that starts with a date: "the period of 12 months starting with"
 * 1 January 2025 ends on 31 December 2025 (Children and Families Act 2014, section 44(1)).
 */
export function periodEnd(start: CalendarDate, months: number): CalendarDate {
  const anniversary = addMonths(start, months);
  const clamped = partsOf(anniversary).day < partsOf(start).day;
  return clamped ? anniversary : addDays(anniversary, -1);
}

/** Whole months that have passed from the first date to the second; negative where it is earlier. */
export function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const start = partsOf(from);
  const end = partsOf(to);
  const months = (end.year - start.year) * 12 + (end.month - start.month);
  if (months >= 0) {
    return addMonths(from, months) > to ? months - 1 : months;
  }
  return addMonths(from, months) < to ? months + 1 : months;
}

/** Age in completed years; a birthday on 29 February counts from 1 March in other years. */
export function ageInYears(dateOfBirth: CalendarDate, on: CalendarDate): number {
  const birth = partsOf(dateOfBirth);
  const day = partsOf(on);
  const birthdayPassed = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (birthdayPassed ? 0 : 1);
}

/** The calendar year in which the school year of a date began (1 September). */
export function schoolYear(date: CalendarDate): number {
  const { year, month } = partsOf(date);
  return month >= 9 ? year : year - 1;
}

/**
 * National Curriculum year group of a person on a day, by the 1 September rule: 0 is Reception, negative
 * years are before school. Children taught out of their cohort differ, so a printed year group goes first.
 */
export function ncYear(dateOfBirth: CalendarDate, on: CalendarDate): number {
  return schoolYear(on) - schoolYear(dateOfBirth) - 5;
}

/** The last Friday in June of the school year in which 16 is reached: the end of compulsory school age. */
export function compulsorySchoolAgeEnd(dateOfBirth: CalendarDate): CalendarDate {
  const lastOfJune = calendarDate(schoolYear(dateOfBirth) + 17, 6, 30);
  const weekday = new Date(utcOf(lastOfJune)).getUTCDay();
  return addDays(lastOfJune, -((weekday + 2) % 7));
}

/** 31 August, the last day of the school year that began in a calendar year. */
export function academicYearEnd(began: number): CalendarDate {
  return calendarDate(began + 1, 8, 31);
}

/** The end of the academic year in which an age is reached (25: section 46 of the Act, regulation 46). */
export function academicYearEndOfAge(dateOfBirth: CalendarDate, age: number): CalendarDate {
  return academicYearEnd(schoolYear(dateOfBirth) + age);
}

/** Months of a school term as plans name it: January to April, April to July, September to December. */
const MONTHS_OF_TERM = 4;

/** The first day a printed date can mean: a month without a day may be any day of it, a term any of its months. */
export function earliestDay(date: PrintedDate): CalendarDate {
  const { year, month } = partsOf(date.value);
  const first = calendarDate(year, month, 1);
  const byPrecision = { day: date.value, month: first, term: addMonths(first, 1 - MONTHS_OF_TERM) };
  return byPrecision[date.precision];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "14 March 2025", or "March 2025" for a date of which the day is not known. */
export function dateInWords(date: CalendarDate, precision: PrintedDate['precision'] = 'day'): string {
  const { year, month, day } = partsOf(date);
  const name = MONTHS[month - 1] ?? '';
  return precision === 'day' ? `${day} ${name} ${year}` : `${name} ${year}`;
}
