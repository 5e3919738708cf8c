import type { Place } from '../model/place.ts';
import type { Line } from './lines.ts';
import { isPlaceholder } from './placeholders.ts';
import type { FieldName, Recogniser } from './recogniser.ts';

/** A label with the words that stand beside or under it; the value may be empty. */
export interface Field {
  readonly fact: FieldName;
  /** As printed; for a date in running text the words about it. */
  readonly label: string;
  readonly value: string;
  readonly place: Place;
  /** False where only examples tell what the label names. */
  readonly isExact: boolean;
  /** The line that holds the value; null for running headers and footers. */
  readonly line: Line | null;
}

/** The words of a value, or the empty string where a prompt still stands in its place. */
export function filledValue(recogniser: Recogniser, value: string): string {
  return isPlaceholder(recogniser, value) ? '' : value.trim();
}
