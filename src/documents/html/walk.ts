import { beyond, DEEP } from '../limits.ts';
import { areaOf, isNoteNumber, readArea } from './areas.ts';
import { writeControl } from './controls.ts';
import { count, generatedText } from './generated.ts';
import { noteHidden } from './hidden.ts';
import { readItem, readList } from './lists.ts';
import { isHidden, lookInside, type Style } from './looks.ts';
import { attribute, isElement, type PageElement, type PageNode, UNSHOWN } from './page.ts';
import { noteEmbedded, writePicture } from './pictures.ts';
import type { HtmlStory, Inherited } from './state.ts';
import { declarationsFor } from './style-sheet.ts';
import { readTable } from './tables.ts';
import { isTermList, readTerms } from './terms.ts';
import { isNumberSpace } from './word-lists.ts';
import { aside, endParagraph, takeAsLabel, writeText } from './writing.ts';

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav noframes ol ' +
    'optgroup p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const PICTURES = new Set(['img', 'svg', 'canvas']);
const EMBEDDED = new Set(['iframe', 'object', 'embed', 'frame', 'applet']);
const CONTROLS = new Set(['input', 'select', 'textarea']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

/** Reads nodes of a page, in order. */
export function walk(story: HtmlStory, nodes: readonly PageNode[], inside: Inherited): void {
  if (inside.depth > story.tally.limits.maxXmlDepth) throw beyond(DEEP, story.tally.limits.maxXmlDepth);
  for (const node of nodes) {
    if (isElement(node)) readElement(story, node, inside);
    else if (node.nodeName === '#text' && 'value' in node) writeText(story, node.value, inside);
  }
}

function readElement(story: HtmlStory, element: PageElement, outer: Inherited): void {
  const { tagName } = element;
  if (UNSHOWN.has(tagName) || isNoteNumber(element)) return;
  const style = styleOf(story, element);
  count(story, style);
  const inside = lookInside(element, style, outer);
  const area = areaOf(element, style);
  if (area !== undefined) {
    endParagraph(story);
    return readArea(story, element, { area, inside });
  }
  const block = isBlock(element, style);
  if (block && isHidden(element, style)) {
    readHidden(story, element, { style, inside, block });
  } else readShown(story, element, { style, inside, block });
}

/** Kept apart: what is hidden parts no paragraphs and fills no cells. */
function readHidden(story: HtmlStory, element: PageElement, reading: Reading): void {
  const { revisions } = story.tally;
  const { hiddenRuns } = revisions;
  const isUnread = noteHidden(story, element, reading.style);
  aside(story, () => readShown(story, element, reading));
  // A panel that is closed is no trace of editing.
  if (isUnread) revisions.hiddenRuns = hiddenRuns;
}

function styleOf({ sheet }: HtmlStory, element: PageElement, options?: { before: boolean }): Style {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
  const { tagName: tag } = element;
  const id = attribute(element, 'id') ?? '';
  return declarationsFor(sheet, { tag, id, classes, style: attribute(element, 'style') ?? '' }, options);
}

function isBlock({ tagName }: PageElement, style: Style): boolean {
  const display = style.get('display') ?? '';
  if (isBeside({ tagName }, style)) return false;
  if (/^(?:block|flex|grid|table|list-item|flow-root)/.test(display)) return true;
  return BLOCKS.has(tagName) && !/^inline|^contents/.test(display);
}

/** A part of a line that is moved to its side, as numbers are. */
function isBeside({ tagName }: Pick<PageElement, 'tagName'>, style: Style): boolean {
  return /^(?:left|right)/.test(style.get('float') ?? '') && !BLOCKS.has(tagName);
}

interface Reading {
  readonly style: Style;
  readonly inside: Inherited;
  readonly block: boolean;
}

function readShown(story: HtmlStory, element: PageElement, reading: Reading): void {
  const { tagName } = element;
  const { inside, block } = reading;
  if (tagName === 'br') return writeText(story, '\n', { ...inside, kept: true });
  if (tagName === 'hr') return endParagraph(story);
  if (tagName === 'wbr') return;
  if (PICTURES.has(tagName)) return writePicture(story, element, inside);
  if (EMBEDDED.has(tagName)) return noteEmbedded(story, element, inside);
  if (CONTROLS.has(tagName)) return writeControl(story, element, inside);
  if (isNumberSpace(element)) return takeAsLabel(story);
  if (tagName === 'table') return readTable(story, element, { inside, shown: shownIn(story) });
  if (tagName === 'dl' && isTermList(element)) {
    return readTerms(story, element, { inside, shown: shownIn(story) });
  }
  if (LISTS.has(tagName)) return readList(story, element, reading);
  if (tagName === 'li') return readItem(story, element, reading);
  if (block) endParagraph(story);
  readContent(story, element, reading);
  if (block) endParagraph(story);
}

function readContent(story: HtmlStory, element: PageElement, { style, inside }: Reading): void {
  if (element.tagName === 'ins') story.tally.revisions.insertions += 1;
  if (element.tagName === 'del') story.tally.revisions.deletions += 1;
  const styleBefore = styleOf(story, element, { before: true });
  count(story, styleBefore);
  const before = generatedText(story, styleBefore);
  if (before !== '') writeText(story, before, inside);
  if (element.tagName === 'q') writeText(story, '“', inside);
  if (/flex|grid/.test(style.get('display') ?? '')) readSideBySide(story, element, inside);
  else walk(story, element.childNodes, inside);
  if (element.tagName === 'q') writeText(story, '”', inside);
  if (isBeside(element, style)) writeText(story, ' ', inside);
}

/** Items laid side by side stand apart on the page, though no space parts them in the file. */
function readSideBySide(story: HtmlStory, { childNodes }: PageElement, inside: Inherited): void {
  for (const node of childNodes) {
    walk(story, [node], inside);
    if (story.paragraph !== undefined) writeText(story, ' ', inside);
  }
}

/** How the parts of a table look; of those that are hidden, which are noted, nothing lies on its grid. */
function shownIn(story: HtmlStory): (element: PageElement, outer: Inherited) => Inherited | undefined {
  return (element, outer) => {
    const style = styleOf(story, element);
    if (!isHidden(element, style)) return lookInside(element, style, outer);
    noteHidden(story, element, style);
    return undefined;
  };
}
