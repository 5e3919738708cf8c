import type { Size } from '../../model/document.ts';
import { noteUnread } from '../building/draft.ts';
import { isSeen } from '../building/flags.ts';
import { pointsOf, sizeOf } from '../building/lengths.ts';
import { writeImage } from '../building/paragraphs.ts';
import { attribute, type PageElement } from './page.ts';
import type { HtmlStory, Inherited } from './state.ts';
import { beginParagraph } from './writing.ts';

/** A side of this many pixels or fewer makes a line, a spacer or a counter of visits. */
const SPACER = 2;
/** Drawn signs no larger than this are icons of the page, not pictures of the document. */
const ICON = 32;

/** Marks where a picture stands. */
export function writePicture(story: HtmlStory, element: PageElement, inside: Inherited): void {
  if (isSpacer(element) || isIcon(element)) return;
  beginParagraph(story, inside);
  if (writeImage(story.draft, inside.flags)) noteUnread(story.draft, 'image', shownSize(element));
}

/** Notes a page or file shown inside the page, which is not part of it. */
export function noteEmbedded({ draft }: HtmlStory, element: PageElement, { flags }: Inherited): void {
  if (isSeen(flags) && !isSpacer(element)) noteUnread(draft, 'embedded-document');
}

/** What a style of its own says, else its attributes; style sheets for pictures are rare. */
function shownSize(element: PageElement): Size | undefined {
  const style = attribute(element, 'style') ?? '';
  const lengthOf = (side: 'width' | 'height'): number | undefined => {
    const declared = style.split(';').find((part) => part.trim().startsWith(`${side}:`));
    const value = declared?.slice(declared.indexOf(':') + 1);
    return pointsOf(value) ?? pointsOf(attribute(element, side), 'px');
  };
  return sizeOf(lengthOf('width'), lengthOf('height'));
}

function isSpacer(element: PageElement): boolean {
  return sides(element).some((side) => side <= SPACER);
}

function isIcon(element: PageElement): boolean {
  const isSmall = sides(element).every((side) => side <= ICON);
  return element.tagName === 'svg' && (isSmall || attribute(element, 'aria-hidden') === 'true');
}

function sides(element: PageElement): readonly number[] {
  return ['width', 'height'].map((side) => Number.parseFloat(attribute(element, side) ?? ''));
}
