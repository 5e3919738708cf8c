import type { PrintedDate } from '../model/calendar-date.ts';
import type { DateFact, Decided, Located } from '../model/plan.ts';
import { bareLabel } from './label-meaning.ts';
import type { Line } from './lines.ts';
import type { PrintedFacts } from './readings.ts';
import type { Recogniser } from './recogniser.ts';
import { type DatedStatus, datedStatuses, historyGrids, latestVersion } from './stage-dated.ts';
import type { Status } from './stage-words.ts';

/** What one sign says of the stage. */
export interface Shown extends Decided<Status> {
  /** The sign is compatible with any stage, and this is the likeliest. */
  readonly isGuess?: boolean;
}

/** What the dates of a plan can say: an amended final before a final, either before a draft. */
const BY_FACT: readonly (readonly [Status, DateFact])[] = [
  ['amended-final', 'amendedDate'],
  ['final', 'finalDate'],
  ['amended-draft', 'amendmentNoticeDate'],
  ['draft', 'draftDate'],
];

interface Dated {
  readonly facts: PrintedFacts;
  readonly outside: readonly Line[];
}

function ofVersion(found: DatedStatus | null): Shown | null {
  return found === null
    ? null
    : { value: found.status, because: 'the latest entry of its version history', evidence: [found.evidence] };
}

function ofStatus(found: DatedStatus | undefined): Shown | null {
  return found === undefined
    ? null
    : { value: found.status, because: 'a date beside words of that stage', evidence: [found.evidence] };
}

/** "Date of plan" is a date that a draft and a final alike may bear. */
const isOfAnyVersion = (
  { stages: { anyVersion } }: Recogniser,
  { label = '' }: Located<PrintedDate>,
): boolean => label !== '' && anyVersion.matchesWhole(bareLabel(label));

function ofFact(value: Status, date: Located<PrintedDate> | undefined): Shown | null {
  const label = (date?.label ?? '').replace(/\s*:$/u, '');
  return date === undefined
    ? null
    : {
        value,
        because: `a date labelled "${label}"`,
        evidence: [{ text: `${label}: ${date.raw}`, place: date.place }],
      };
}

/** "Date of draft: 14 May", "Date plan first issued: 6 June": a day of issue after that of the draft is the later word. */
function issuedSince(
  shown: Shown | null,
  draft: PrintedDate | undefined,
  issue: Located<PrintedDate>,
): boolean {
  return shown?.value === 'draft' && draft !== undefined && draft.value <= issue.value.value;
}

/** The dates of this version by their labels ("Date of final plan") or by status words beside them. */
export function byDate(recogniser: Recogniser, { facts, outside }: Dated): Shown | null {
  const history = historyGrids(recogniser, outside);
  const version = ofVersion(latestVersion(recogniser, history));
  if (version !== null) {
    return version;
  }
  const dated = datedStatuses(
    recogniser,
    outside.filter(({ cell }) => cell === null || !history.has(cell.grid)),
  );
  const beside = (status: Status): Shown | null => ofStatus(dated.find((one) => one.status === status));
  const able = (fact: DateFact): readonly Located<PrintedDate>[] =>
    (facts.dates[fact] ?? []).filter(({ label = '' }) => recogniser.stages.notYet.find(label) === null);
  const printed = (fact: DateFact, sure: boolean): Located<PrintedDate> | undefined =>
    able(fact).find(({ confidence }) => (confidence !== 'low') === sure);
  const exact = BY_FACT.map(([status, fact]) => ofFact(status, printed(fact, true)) ?? beside(status));
  const likely = BY_FACT.map(([status, fact]) => ofFact(status, printed(fact, false)));
  const said = [...exact, beside('amended'), ...likely].find((one) => one !== null) ?? null;
  const [draft] = able('draftDate');
  const issue = facts.dates.firstIssueDate?.find((one) => issuedSince(said, draft?.value, one));
  const shown = issue === undefined ? said : ofFact('final', issue);
  const tells = BY_FACT.some(([, fact]) => able(fact).some((date) => !isOfAnyVersion(recogniser, date)));
  return shown === null ? null : { ...shown, isGuess: !tells && dated.length === 0 };
}
