import type { Size } from '../../model/document.ts';
import { noteUnread } from '../building/draft.ts';
import type { Style } from './looks.ts';
import { elementsBelow, isElement, type PageElement, type PageNode, UNSHOWN } from './page.ts';
import type { HtmlStory } from './state.ts';

/** Points: usual letters of eleven points on a page as broad as A4 with its margins. */
const LETTER_WIDTH = 5.5;
const LINE_WIDTH = 480;
const LINE_HEIGHT = 15;

/** A part with a heading of its own counts as a passage, however little it says: a closed section may be "None". */
const LINES_OF_A_PASSAGE = 3;
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/**
 * Notes a part with words that the page does not show when it is opened, such as a closed panel or tab: a click may
 * show it. What Word hides on purpose is no part of the document in Word either, and is not noted, as false says.
 */
export function noteHidden({ draft }: Pick<HtmlStory, 'draft'>, element: PageElement, style: Style): boolean {
  const letters = lettersIn(element.childNodes);
  if (letters === 0 || style.get('mso-hide') === 'all') return false;
  const hasHeading = HEADINGS.some((tag) => elementsBelow([element], tag).next().done !== true);
  noteUnread(draft, 'hidden-part', roomOf(letters, hasHeading ? LINES_OF_A_PASSAGE : 1));
  return true;
}

/** The room that so many letters would take on paper, where they take so many lines at least. */
function roomOf(letters: number, least: number): Size {
  const length = letters * LETTER_WIDTH;
  const lines = Math.max(least, Math.ceil(length / LINE_WIDTH));
  return { width: Math.round(lines > 1 ? LINE_WIDTH : length), height: lines * LINE_HEIGHT };
}

function lettersIn(nodes: readonly PageNode[]): number {
  return nodes.reduce((sum, node) => sum + lettersOf(node), 0);
}

function lettersOf(node: PageNode): number {
  if (isElement(node)) return UNSHOWN.has(node.tagName) ? 0 : lettersIn(node.childNodes);
  return node.nodeName === '#text' && 'value' in node ? node.value.replaceAll(/\s+/g, ' ').trim().length : 0;
}
