import type { Place } from '../../model/place.ts';
import type { UnderstoodText } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { oneLine, placeWords } from '../words.ts';

/** What stands for words that may not be shown. */
export const WITHHELD = '…';

export function quoted(text: string | null): string {
  return `“${text === null ? WITHHELD : oneLine(text)}”`;
}

/** "(page 4, paragraph 61)"; nothing of a place that is not known. */
export function placed(location: Place, ...more: readonly string[]): string {
  const words = [placeWords(location), ...more].filter((part) => part !== '').join(', ');
  return words === '' ? '' : `(${words})`;
}

export function quotation({ text, location }: UnderstoodText): Branch {
  return { text: quoted(text), aside: placed(location) };
}

const EXCERPT = 90;

/** The beginning of a text, cut between words. */
export function excerpt(text: string | null, most = EXCERPT): string | null {
  const words = text === null ? null : oneLine(text);
  if (words === null || words.length <= most) return words;
  const end = words.lastIndexOf(' ', most);
  return `${words.slice(0, end > 0 ? end : most)} …`;
}

export function shortQuotation({ text, location }: UnderstoodText): Branch {
  return quotation({ text: excerpt(text), location });
}

/** The first of many quotations, cut short, and how many more there are. */
export function firstOf(texts: readonly UnderstoodText[], most: number): Branch[] {
  const shown = texts.slice(0, most).map(shortQuotation);
  const more = texts.length - shown.length;
  return more > 0 ? [...shown, { text: `and ${more} more` }] : shown;
}
