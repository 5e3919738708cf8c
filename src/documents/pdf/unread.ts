import type { UnreadKind } from '../../model/document.ts';
import type { UnreadDraft } from './drafts.ts';
import { area, type Box } from './geometry.ts';
import { isGarbled, isNonsense, lettersOf } from './legible.ts';
import type { DrawnPage, Word } from './page.ts';
import { withoutFurniture } from './pictures.ts';

/** Shares of the page: pictures that matter, one that fills it. */
const LARGE = 0.12;
const FULL = 0.85;

/** Fewer letters than this on a picture are a stamp, not its text; fewer shapes are no outlined letters. */
const STAMP = 20;
const OUTLINES = 100;

/** Text over a picture makes it a background: so many letters at least, and so many for each square point. */
const LEAST_OVER = 40;
const MOST_OVER = 150;
const LETTERS_PER_AREA = 0.0003;

/** The words of a page that are not furniture, with the fonts of the file whose letters stand for nothing. */
export interface Body {
  readonly words: readonly Word[];
  readonly illegible: ReadonlySet<string>;
}

/** What a reader of one page would see and this reader could not turn into text. */
export function unreadOf(page: DrawnPage, body: Body, pages: readonly DrawnPage[]): readonly UnreadDraft[] {
  const pictures = withoutFurniture(page, pages);
  const what = unreadPage(page, body, pictures);
  if (what !== null)
    return [draftOf(what, page, { left: 0, top: 0, right: page.width, bottom: page.height })];
  return pictures
    .filter((picture) => !isBackground(picture, body.words))
    .map((picture) => draftOf('image', page, picture));
}

function draftOf(what: UnreadKind, { number: page }: DrawnPage, box: Box): UnreadDraft {
  const { left, top, right, bottom } = box;
  return { type: 'unread', what, page, box: { left, top, right, bottom } };
}

/** Why nothing, or nothing certain, of the page's text could be read; null for a page like any other. */
function unreadPage(
  page: DrawnPage,
  { words, illegible }: Body,
  pictures: readonly Box[],
): UnreadKind | null {
  const size = page.width * page.height;
  if (page.damaged) return 'damaged-page';
  const drawn = pictures.reduce((sum, picture) => sum + area(picture), 0);
  const isDrawn = drawn >= LARGE * size || page.shapes >= OUTLINES;
  if (lettersOf(words) < STAMP && isDrawn) return 'image-page';
  // Text on a picture of the whole page is what a scanner made of it.
  if (pictures.some((picture) => area(picture) >= FULL * size) && isNonsense(words)) return 'image-page';
  return isGarbled(words, illegible) ? 'encoding' : null;
}

/** Text set on a picture, or a scan that the text was recognised from. */
function isBackground(picture: Box, words: readonly Word[]): boolean {
  const over = words.filter(
    ({ left, right, baseline }) =>
      (left + right) / 2 >= picture.left &&
      (left + right) / 2 <= picture.right &&
      baseline >= picture.top &&
      baseline <= picture.bottom,
  );
  const needed = Math.min(MOST_OVER, Math.max(LEAST_OVER, LETTERS_PER_AREA * area(picture)));
  return lettersOf(over) >= needed;
}
