import type { PrintedDate } from '../model/calendar-date.ts';
import type { DateFact, Facts, Located } from '../model/plan.ts';
import type { Stage } from '../model/stage.ts';
import type { PrintedFacts } from './readings.ts';

/** Which printed dates can date a version, by its stage, in order of trust. */
const DATED_BY: Readonly<Record<'draft' | 'amended-draft' | 'final', readonly (readonly DateFact[])[]>> = {
  draft: [['draftDate'], ['signOffDate']],
  'amended-draft': [['amendmentNoticeDate'], ['draftDate'], ['amendedDate', 'signOffDate']],
  final: [['finalDate', 'amendedDate', 'signOffDate'], ['firstIssueDate']],
};

function latest(dates: readonly Located<PrintedDate>[]): Located<PrintedDate> | null {
  return dates.toSorted((a, b) => (a.value.value < b.value.value ? 1 : -1))[0] ?? null;
}

/**
 * The date of this version: for a final the latest printed final, amended-final or sign-off date (the
 * first-issue date only where nothing else is printed and the plan was never amended), for a draft its own.
 */
export function versionDate(facts: PrintedFacts, stage: Stage | 'unknown'): Facts['versionDate'] {
  const groups = DATED_BY[stage === 'draft' || stage === 'amended-draft' ? stage : 'final'];
  const usable = stage === 'amended-final' ? groups.slice(0, 1) : groups;
  for (const group of usable) {
    const found = latest(group.flatMap((fact) => facts.dates[fact] ?? []));
    if (found !== null) {
      return found;
    }
  }
  return stage === 'unknown' ? latest(facts.dates.draftDate ?? []) : null;
}
