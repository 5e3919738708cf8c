import type { PrintedDate } from '../model/calendar-date.ts';
import type { Confidence } from '../model/confidence.ts';
import type { DateFact, Facts, Located } from '../model/plan.ts';
import { readDate } from './fact-values.ts';
import type { Field } from './fields.ts';

/** Facts as read, before the version date is chosen. */
export type PrintedFacts = Omit<Facts, 'versionDate'>;

/** A field with how sure its place and its label make it. */
export interface Found {
  readonly field: Field;
  readonly confidence: Confidence;
}

export function located<T>({ field, confidence }: Found, value: T): Located<T> {
  const { label, value: raw, place } = field;
  return { value, raw, ...(label === '' ? {} : { label }), place, confidence };
}

/**
 * Readings of one fact, equal values once. Unsure readings count only where there is no sure one: a word of running
 * text never stands beside a field of the cover.
 */
export function readings<T>(found: readonly Found[], read: (value: string) => T | null): Located<T>[] {
  const all = found.flatMap((one) => {
    const value = read(one.field.value);
    return value === null ? [] : [located(one, value)];
  });
  const sure = all.filter(({ confidence }) => confidence !== 'low');
  const seen = new Set<string>();
  return (sure.length > 0 ? sure : all).filter(({ value }) => {
    const key = JSON.stringify(value);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const RANKS: readonly Confidence[] = ['high', 'medium', 'low'];

/** Dates that come again with each version of a plan, so that of several the latest is this version's. */
const OF_EACH_VERSION: ReadonlySet<DateFact> = new Set([
  'draftDate',
  'finalDate',
  'amendedDate',
  'amendmentNoticeDate',
  'lastReviewDate',
  'reviewReportDate',
  'reviewDecisionDate',
]);

/** Readings of a date, the surest first, of equally sure ones of a version's own dates the latest. */
export function dateReadings(fact: DateFact, found: readonly Found[]): Located<PrintedDate>[] {
  const all = readings(found, readDate);
  const rank = ({ confidence }: Located<PrintedDate>): number => RANKS.indexOf(confidence);
  return OF_EACH_VERSION.has(fact)
    ? all.toSorted((a, b) => rank(a) - rank(b) || (a.value.value < b.value.value ? 1 : -1))
    : all;
}
