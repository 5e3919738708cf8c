import type { PhraseSet } from '../language/phrases.ts';
import { findDates } from '../language/printed-dates.ts';
import type { PrintedDate } from '../model/calendar-date.ts';
import type { Evidence, Plan } from '../model/plan.ts';

/** A date of the cover with the label it stands behind. */
export interface LabelledDate {
  readonly label: string;
  readonly date: PrintedDate;
  readonly evidence: Evidence;
}

const COLON = /^([^:]{3,60}):(.*)$/su;

/** The dates on the cover behind one of these labels, on their line or in the next cell of their row. */
export function labelledDates(plan: Plan, labels: PhraseSet): LabelledDate[] {
  return plan.outside.flatMap(({ text, place }, index): LabelledDate[] => {
    const [, label = text, value = ''] = COLON.exec(text) ?? [];
    const next = plan.outside[index + 1];
    const isRow = next !== undefined && place.row !== undefined && next.place.row === place.row;
    const evidence = value.trim() === '' && isRow ? next : { text: value.trim(), place };
    const [date] = labels.matchesWhole(label) ? findDates(evidence.text) : [];
    return date === undefined ? [] : [{ label: label.trim(), date, evidence }];
  });
}
