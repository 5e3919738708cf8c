import type { PrintedDate } from '../model/calendar-date.ts';
import type { Evidence, Located } from '../model/plan.ts';
import { labelOf } from './label-meaning.ts';
import type { Line } from './lines.ts';
import type { PrintedFacts } from './readings.ts';
import type { Recogniser } from './recogniser.ts';
import { isMenu } from './stage-menu.ts';

type Dates = PrintedFacts['dates'];

/** Where an earlier version of the plan shows. */
export interface Traces {
  readonly recogniser: Recogniser;
  readonly cover: readonly Line[];
  /** All lines of no section: a section's text tells of reviews of other things. */
  readonly outside: readonly Line[];
  readonly facts: PrintedFacts;
}

/** The dates that are printed outside the sections under labels known for certain. */
function datesOf({ facts, outside }: Traces): Dates {
  const places = new Set(outside.map(({ place }) => place));
  const isOutside = ({ place, confidence }: Located<PrintedDate>): boolean =>
    confidence !== 'low' && (places.has(place) || Object.keys(place).length === 0);
  return Object.fromEntries(
    Object.entries(facts.dates)
      .map(([fact, dates]) => [fact, dates.filter(isOutside)] as const)
      .filter(([, dates]) => dates.length > 0),
  );
}

function evidenceOf(date: { raw: string; place: Evidence['place']; label?: string }): Evidence {
  return { text: date.label === undefined ? date.raw : `${date.label}: ${date.raw}`, place: date.place };
}

/** Words of the cover about an amendment, an earlier version, or the review or order that led to this one. */
function amendmentWords({ recogniser, cover }: Traces): Evidence | null {
  const { stages } = recogniser;
  // Of a label ("Date amended") only its answer tells, and that may be blank.
  const line = cover.find(
    ({ text }) =>
      stages.amendment.find(text) !== null &&
      !isMenu(stages, text) &&
      stages.notYet.find(text) === null &&
      labelOf(recogniser, text) === undefined,
  );
  return line ?? null;
}

/** An earlier date than this version's own shows that there was a version before it. */
function earlier({ firstIssueDate, lastReviewDate }: Dates, own: readonly string[]): Evidence | null {
  const traces = [...(firstIssueDate ?? []).slice(0, 1), ...(lastReviewDate ?? []).slice(0, 1)];
  const before = traces.find(({ value }) => own.some((date) => value.value < date));
  return before === undefined ? null : evidenceOf(before);
}

/** What shows that a final plan is no first one. */
export function amendmentOfFinal(traces: Traces): Evidence | null {
  const dates = datesOf(traces);
  const { amendedDate, amendmentNoticeDate, firstIssueDate, lastReviewDate, finalDate, signOffDate } = dates;
  const [changed] = [...(amendedDate ?? []), ...(amendmentNoticeDate ?? [])];
  const own = [...(finalDate ?? []), ...(signOffDate ?? [])].map(({ value }) => value.value);
  // A plan signed on the day of its first issue, and reviewed since, was not amended yet.
  const isFirst = own.length > 0 && own.every((day) => day === firstIssueDate?.[0]?.value.value);
  const reviewed = firstIssueDate !== undefined && !isFirst ? lastReviewDate?.[0] : undefined;
  return (
    amendmentWords(traces) ??
    (changed === undefined ? null : evidenceOf(changed)) ??
    earlier(dates, own) ??
    (reviewed === undefined ? null : evidenceOf(reviewed))
  );
}

/** What shows that a draft is no first one: a plan that was issued or reviewed before. */
export function amendmentOfDraft(traces: Traces): Evidence | null {
  const { amendmentNoticeDate, amendedDate, firstIssueDate, lastReviewDate, draftDate } = datesOf(traces);
  const draft = draftDate?.[0]?.value.value;
  const before = [
    ...(amendmentNoticeDate ?? []),
    ...(lastReviewDate ?? []),
    ...(amendedDate ?? []),
    ...(firstIssueDate ?? []),
  ].find(({ value }) => draft === undefined || value.value <= draft);
  return amendmentWords(traces) ?? (before === undefined ? null : evidenceOf(before));
}
