import type { Redact } from '../engine/redact.ts';
import type { Evidence } from '../model/plan.ts';
import type { UnderstoodText } from '../model/understanding.ts';

/** How the words of a document leave the worker. */
export interface Showing {
  readonly identifiable: boolean;
  /** False with --no-quotes. */
  readonly quotes: boolean;
  readonly redact: Redact;
  /** For headings, whose words all have capitals. */
  readonly redactHeading: Redact;
}

/** Words of a document as they may be shown; null where none may. */
export function wordsShown(text: string, { identifiable, quotes, redact }: Showing): string | null {
  if (!quotes) return null;
  return identifiable ? text : redact(text);
}

/** Headings and column headers as they may be shown. */
export function headingShown({ text, place }: Evidence, showing: Showing): UnderstoodText {
  return textShown({ text, place }, { ...showing, redact: showing.redactHeading });
}

export function orNull(text: string | null, showing: Showing): string | null {
  return text === null ? null : wordsShown(text, showing);
}

export function textShown({ text, place }: Evidence, showing: Showing): UnderstoodText {
  return { text: wordsShown(text, showing), location: place };
}
