import type { Unread, UnreadKind } from '../model/document.ts';
import type { UnreadPart } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';

/** Sizes in points: a point is 1/72 of an inch. Pages of other sizes than A4 are near enough to it. */
const PAGE_AREA = 595 * 842;

/** No side this long, or one this short: an icon or a ruled line. */
const ICON = 60;
const LINE_OF_TEXT = 12;

/** A pasted paragraph is as wide as this; a table or a letter in a narrow cell has this area, few photographs do. */
const PARAGRAPH_WIDTH = 220;
const PARAGRAPH_HEIGHT = 40;
const PASSAGE_AREA = 45_000;

/** A pasted table of dates is broader than a photograph. */
const BROAD = 280;

/** The share of a page from which a picture can show several sections with their headings. */
const SECTIONS_SHARE = 0.3;
const FULL_SHARE = 0.6;

const DRAWN: readonly UnreadKind[] = ['image', 'drawing'];
const PAGES: readonly UnreadKind[] = ['image-page', 'damaged-page', 'encoding', 'alternative-chunk'];

/** Kinds whose size tells how much they can hold. */
const SIZED: readonly UnreadKind[] = [...DRAWN, 'hidden-part'];

/** What an unread part can hold at most, by its kind and size; null for nothing worth a word. */
export function holdsAtMost({ what, size, behindText }: Unread): UnreadPart['holds'] | null {
  if (!SIZED.includes(what)) {
    return what === 'form-field' ? 'passage' : 'sections';
  }
  if (size === undefined) {
    return behindText ? 'words' : 'passage';
  }
  const { width, height } = size;
  if (Math.max(width, height) < ICON || Math.min(width, height) < LINE_OF_TEXT) {
    return null;
  }
  if (behindText) {
    return 'words';
  }
  const area = width * height;
  const isPassage = (width >= PARAGRAPH_WIDTH && height >= PARAGRAPH_HEIGHT) || area >= PASSAGE_AREA;
  // A passage of text can begin with a heading, where the picture of one is cut out below it.
  const canHoldSections = area >= SECTIONS_SHARE * PAGE_AREA || (isPassage && what === 'hidden-part');
  return canHoldSections ? 'sections' : isPassage ? 'passage' : 'words';
}

/** Whether it can be a table or form with dates and names: a photograph of the child is narrower. */
export function isBroad({ size }: Unread): boolean {
  return size === undefined || size.width >= BROAD;
}

/** Whether a whole plan may stand in it: in a page, a file, or a picture that fills a page. */
export function canHoldPlan(part: Unread): boolean {
  const { width = 0, height = 0 } = part.size ?? {};
  return DRAWN.includes(part.what)
    ? width * height >= FULL_SHARE * PAGE_AREA
    : holdsAtMost(part) === 'sections';
}

/** Pages and pieces of the plan itself, which can begin and end anywhere. */
export function isPage(part: Unread): boolean {
  return PAGES.includes(part.what) || (part.what === 'hidden-part' && holdsAtMost(part) === 'sections');
}

/**
 * Whether it is text as far as anybody can tell without reading it. A picture on the cover or in the profile may
 * be a photograph or a drawing of the child; as broad as the text of any other section it is none.
 */
export function isLikelyText(
  part: Unread,
  holds: UnreadPart['holds'],
  sections: readonly SectionLetter[],
): boolean {
  if (part.what !== 'image') {
    return !SIZED.includes(part.what) || holds !== 'words';
  }
  const isAmidText = sections.length > 0 && !sections.includes('A');
  return holds === 'sections' || (holds === 'passage' && isAmidText && isBroad(part));
}
