import { addDays } from '../language/calendar.ts';
import { type CalendarDate, calendarDateSchema } from '../model/calendar-date.ts';
import type { PackProblem } from './problems.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/** Days from the first to the last; null where there is no beginning or no end. */
export interface Window {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** A value that changes with the law: "[{ value: 12, to: 2028-08-31 }, { value: 6, from: 2028-09-01 }]". */
interface DatedEntry {
  readonly value: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
}

interface At {
  readonly file: YamlFile;
  readonly path: Path;
}

/** Examples are texts of plans, never values of the law. */
const UNDATED = new Set(['examples', 'id', 'check', 'effectiveFrom', 'effectiveTo', 'effectiveOn']);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDated(value: unknown): value is readonly DatedEntry[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => isObject(entry) && 'value' in entry) &&
    value.some((entry: object) => 'from' in entry || 'to' in entry)
  );
}

function membersOf(value: unknown, path: Path): [unknown, Path][] {
  if (Array.isArray(value)) {
    return value.map((item, index) => [item, [...path, index]]);
  }
  return isObject(value)
    ? Object.entries(value)
        .filter(([key]) => path.length > 0 || !UNDATED.has(key))
        .map(([key, member]) => [member, [...path, key]])
    : [];
}

interface Found {
  readonly entries: readonly DatedEntry[];
  readonly path: Path;
}

/** Every dated value in a value, with its way from it. */
function datedIn(value: unknown, path: Path = []): Found[] {
  return isDated(value)
    ? [{ entries: value, path }]
    : membersOf(value, path).flatMap(([member, way]) => datedIn(member, way));
}

function dayOf(value: unknown): CalendarDate | null {
  const parsed = calendarDateSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function windowOf({ from, to }: DatedEntry): Window {
  return { from: dayOf(from), to: dayOf(to) };
}

function startsBefore(one: Window, other: Window): boolean {
  return one.from === null || (other.to ?? '9999-12-31') >= one.from;
}

/** Whether two windows have a day in common. */
export function overlap(one: Window, other: Window): boolean {
  return startsBefore(one, other) && startsBefore(other, one);
}

function entryMistakes(entry: DatedEntry): string[] {
  const { value: _value, from, to, ...rest } = entry as DatedEntry & Record<string, unknown>;
  const badDay = [from, to].filter((day) => day !== undefined && dayOf(day) === null);
  return [
    ...Object.keys(rest).map((key) => `Unknown key "${key}": a dated value has "value", "from" and "to".`),
    ...badDay.map((day) => `"${String(day)}" is not a day of the calendar; write it as 2028-08-31.`),
    ...(badDay.length === 0 && from !== undefined && to !== undefined && String(from) > String(to)
      ? [`The value ends on ${String(to)}, before it begins on ${String(from)}.`]
      : []),
  ];
}

function mistakesOf({ entries, path }: Found, at: At): PackProblem[] {
  const within = entries.flatMap((entry, index) =>
    entryMistakes(entry).map((message) => at.file.problem(message, [...at.path, ...path, index])),
  );
  const windows = entries.map(windowOf);
  const clash = windows.findIndex((window, index) =>
    windows.slice(0, index).some((earlier) => overlap(earlier, window)),
  );
  return within.length > 0 || clash < 0
    ? within
    : [
        at.file.problem('Two values hold on the same day; end one before the other begins.', [
          ...at.path,
          ...path,
          clash,
        ]),
      ];
}

/** The first days of the periods between which nothing changes. */
function changeDays(found: readonly Found[]): CalendarDate[] {
  const days = found.flatMap(({ entries }) =>
    entries
      .map(windowOf)
      .flatMap(({ from, to }) => [
        ...(from === null ? [] : [from]),
        ...(to === null ? [] : [addDays(to, 1)]),
      ]),
  );
  return [...new Set(days)].toSorted((a, b) => (a < b ? -1 : 1));
}

function periodsWithin({ from, to }: Window, days: readonly CalendarDate[]): Window[] {
  const inside = days.filter((day) => (from === null || day > from) && (to === null || day <= to));
  const starts = [from, ...inside];
  return starts.map((start, index) => {
    const next = inside[index];
    return { from: start, to: next === undefined ? to : addDays(next, -1) };
  });
}

const NO_VALUE = Symbol('no value');

function valueIn(value: unknown, period: Window): unknown {
  if (isDated(value)) {
    const entry = value.find((one) => overlap(windowOf(one), period));
    return entry === undefined ? NO_VALUE : valueIn(entry.value, period);
  }
  if (Array.isArray(value)) {
    return value.map((item) => valueIn(item, period));
  }
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, valueIn(member, period)]))
    : value;
}

function gapIn(found: readonly Found[], period: Window): Found | undefined {
  return found.find(({ entries }) => !entries.some((entry) => overlap(windowOf(entry), period)));
}

function dayWords({ from, to }: Window): string {
  const start = from === null ? '' : ` from ${from}`;
  return to === null ? `${start} on` : `${start} to ${to}`;
}

export interface Period extends Window {
  /** The value without any dated value in it. */
  readonly value: unknown;
}

/**
 * The value in each period in which none of its dated values changes; one period where there is none. Mistakes
 * (days that are none, values that overlap or leave days open) are added to the problems.
 */
export function periodsOf(
  value: unknown,
  window: Window,
  { at, problems }: { readonly at: At; readonly problems: PackProblem[] },
): Period[] {
  const found = datedIn(value);
  const mistakes = found.flatMap((one) => mistakesOf(one, at));
  if (found.length === 0 || mistakes.length > 0) {
    problems.push(...mistakes);
    return mistakes.length > 0 ? [] : [{ ...window, value }];
  }
  const periods = periodsWithin(window, changeDays(found));
  const gap = periods
    .map((period) => ({ period, found: gapIn(found, period) }))
    .find((one) => one.found !== undefined);
  if (gap?.found !== undefined) {
    const { path } = gap.found;
    const message = `No value of "${String(path.at(-1))}" holds${dayWords(gap.period)}; add one, or limit the rule with effectiveFrom and effectiveTo.`;
    problems.push(at.file.problem(message, [...at.path, ...path]));
    return [];
  }
  return periods.map((period) => ({ ...period, value: valueIn(value, period) }));
}
