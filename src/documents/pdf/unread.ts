import type { Unread } from '../../model/document.ts';
import { area } from './geometry.ts';
import type { DrawnPage, Word } from './page.ts';

/** Shares of the page: a picture that matters, one that fills it. */
const LARGE = 0.12;
const FULL = 0.85;

/** Fewer letters than this on a picture are a stamp, not its text; fewer shapes are no outlined letters. */
const STAMP = 20;
const OUTLINES = 100;

const LEAST_LETTERS = 20;
const GARBLED = 0.3;

/** Characters that stand for nothing: private use, controls, the replacement character, unassigned. */
const NOTHING = /[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu;

/** What a reader of one page would see and this reader could not turn into text. */
export function unreadOf(page: DrawnPage, body: readonly Word[]): readonly Unread[] {
  const place = { page: page.number };
  const letters = lettersOf(body);
  const size = page.width * page.height;
  const pictures = page.pictures.filter((picture) => area(picture) >= LARGE * size);
  if (letters < STAMP && (pictures.length > 0 || (letters === 0 && isDrawn(page))))
    return [{ what: 'image-page', place }];
  if (isGarbled(body)) return [{ what: 'encoding', place }];
  // A picture behind a whole page of text is its background, or the scan that the text was recognised from.
  const inText = pictures.filter((picture) => area(picture) < FULL * size);
  return inText.map(() => ({ what: 'image', place }));
}

function isDrawn({ pictures, shapes }: DrawnPage): boolean {
  return pictures.length > 0 || shapes >= OUTLINES;
}

function lettersOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}

export function isGarbled(words: readonly Word[]): boolean {
  const letters = lettersOf(words);
  const nothing = words.reduce((sum, { text }) => sum + (text.match(NOTHING)?.length ?? 0), 0);
  return letters >= LEAST_LETTERS && nothing >= GARBLED * letters;
}

/** The words of a garbled page that still read as words. */
export function legible(words: readonly Word[]): readonly Word[] {
  return words.filter(({ text }) => 2 * (text.match(NOTHING)?.length ?? 0) < text.length);
}
