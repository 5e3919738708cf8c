import { dateInWords } from '../../language/calendar.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import type { AuditResult } from '../../model/result.ts';
import { listWords } from '../words.ts';
import { type Figures, figuresOf } from './archive.ts';
import { type Changes, changesOf } from './changes.ts';
import { remembered } from './remembered.ts';

/** The figures of an earlier result, and what of them can be held against those of now. */
export interface Before {
  readonly asOf: CalendarDate;
  readonly figures: Figures;
  /** Null where the rules were others. */
  readonly changes: Changes | null;
  /** What a reader has to know of the comparison, in sentences. */
  readonly notes: readonly string[];
}

/** The earlier result that a report is to be held against; null where none was named. */
export const beforeOf = remembered((now, options): Before | null => {
  const { earlier } = options;
  if (earlier === undefined) return null;
  const reason = otherRules(now, earlier);
  return {
    asOf: earlier.asOf,
    figures: figuresOf(earlier, options),
    changes: reason === null ? changesOf(now, earlier) : null,
    notes: [...(reason === null ? [] : [reason]), ...doubts(now, earlier)],
  };
});

/** Why figures that come from rules cannot be compared. */
function otherRules(now: AuditResult, earlier: AuditResult): string | null {
  const packs = ({ packs: all }: AuditResult): string =>
    listWords(
      all.map(({ name, version, lawAsAt }) => `${name} ${version} (law as at ${dateInWords(lawAsAt)})`),
    );
  if (packs(now) !== packs(earlier)) {
    return `Figures that come from rules are not compared: the earlier result was made with ${packs(earlier)}.`;
  }
  if (JSON.stringify(now.selection) !== JSON.stringify(earlier.selection)) {
    return 'Figures that come from rules are not compared: other rules were chosen for the earlier result.';
  }
  return null;
}

function doubts(now: AuditResult, earlier: AuditResult): string[] {
  const { version } = earlier.tool;
  return [
    ...(now.tool.version === version
      ? []
      : [`The earlier result is of ehc-audit ${version}, which may have read plans differently.`]),
    ...(earlier.summary.status === 'complete'
      ? []
      : ['The earlier result is not complete: some of its documents were not audited in full.']),
    ...(earlier.asOf > now.asOf ? ['The other result is of a later day than this one.'] : []),
  ];
}
