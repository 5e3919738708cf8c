import { paragraphsOf, textOf as textOfBlocks } from '../building/block-text.ts';
import { blocksOf } from '../building/draft.ts';
import type { Style } from './looks.ts';
import { attribute, type PageElement } from './page.ts';
import type { HtmlStory, Inherited } from './state.ts';
import { aside } from './writing.ts';

/** What stands outside the running text of the document. */
export type Area = 'header' | 'footer' | 'note' | 'comment';

/** Ids that LibreOffice and Word give to notes. */
const NOTE_ID = /^(?:sd(?:foot|end)note\d+|(?:ftn|edn)\d+)$/;

/** Links from the text to a note and back, as LibreOffice and Word make them. */
const NOTE_LINK = /^#_?(?:sd(?:foot|end)note|ftn|edn)(?:ref)?\d+(?:anc|sym)?$/;

/** Whether an element is the number of a note, which is not part of the sentence it stands in. */
export function isNoteNumber(element: PageElement): boolean {
  return element.tagName === 'a' && NOTE_LINK.test(attribute(element, 'href') ?? '');
}

/** The area that an element is, if it is one: by its tag, its role, or as LibreOffice and Word mark it. */
export function areaOf(element: PageElement, style: Style): Area | undefined {
  const { tagName } = element;
  const role = attribute(element, 'role');
  if (tagName === 'nav' || role === 'navigation') return 'header';
  if (tagName === 'footer' && isOfWholePage(element)) return 'footer';
  const word = style.get('mso-element') ?? '';
  if (/^(?:comment|annotation)/.test(word)) return 'comment';
  if (/^(?:footnote|endnote)$/.test(word) || role === 'doc-footnote' || role === 'doc-endnotes')
    return 'note';
  if (tagName !== 'div') return undefined;
  if (NOTE_ID.test(attribute(element, 'id') ?? '')) return 'note';
  const title = attribute(element, 'title');
  return title === 'header' || title === 'footer' ? title : undefined;
}

function isOfWholePage({ parentNode }: PageElement): boolean {
  return parentNode !== null && parentNode.nodeName === 'body';
}

interface Reading {
  readonly area: Area;
  readonly inside: Inherited;
}

/** Reads an area apart from the text. */
export function readArea(story: HtmlStory, element: PageElement, { area, inside }: Reading): void {
  const blocks = blocksOf(aside(story, () => story.walk(story, element.childNodes, inside)));
  if (area === 'comment') story.tally.revisions.comments += 1;
  else if (area === 'note') story.notes.push(...paragraphsOf(blocks));
  else addFurniture(story, { kind: area, text: textOfBlocks(blocks) });
}

function addFurniture({ furniture }: HtmlStory, line: HtmlStory['furniture'][number]): void {
  const known = furniture.some(({ kind, text }) => kind === line.kind && text === line.text);
  if (line.text !== '' && !known) furniture.push(line);
}
