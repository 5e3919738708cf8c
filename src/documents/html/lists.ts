import { formatNumber } from '../building/number-format.ts';
import { wordsOfValue } from './css.ts';
import { numberFormat } from './generated.ts';
import type { Style } from './looks.ts';
import { attribute, elementsBelow, hasAttribute, type PageElement } from './page.ts';
import type { HtmlStory, Inherited, OpenList } from './state.ts';
import { beginParagraph, endParagraph } from './writing.ts';

const TYPES: Readonly<Record<string, string>> = {
  1: 'decimal',
  A: 'upperLetter',
  a: 'lowerLetter',
  I: 'upperRoman',
  i: 'lowerRoman',
};

const BULLETS: Readonly<Record<string, string>> = { circle: '◦', square: '▪' };

/** Reads a list; its items are counted as the page shows them. */
export function readList(story: HtmlStory, element: PageElement, { style, inside }: Reading): void {
  endParagraph(story);
  story.lists.push(openList(element, style));
  story.walk(story, element.childNodes, inside);
  endParagraph(story);
  story.lists.pop();
}

interface Reading {
  readonly style: Style;
  readonly inside: Inherited;
}

function openList(element: PageElement, style: Style): OpenList {
  const ordered = element.tagName === 'ol';
  const reversed = hasAttribute(element, 'reversed');
  const usual = reversed ? [...elementsBelow(element.childNodes, 'li')].length : 1;
  const start = Number.parseInt(attribute(element, 'start') ?? '', 10);
  return {
    ordered,
    format: formatOf(element, style) ?? (ordered ? 'decimal' : '•'),
    next: Number.isNaN(start) ? usual : start,
    step: reversed ? -1 : 1,
  };
}

function formatOf(element: PageElement, style: Style): string | undefined {
  const words = wordsOfValue(style.get('list-style-type') ?? style.get('list-style') ?? '');
  if (words.includes('none')) return 'none';
  const styled = words
    .map((word) => numberFormat(word) ?? BULLETS[word])
    .find((format) => format !== undefined);
  return styled ?? TYPES[attribute(element, 'type') ?? ''];
}

/** Reads an item: its first paragraph bears its number or bullet. */
export function readItem(story: HtmlStory, element: PageElement, { style, inside }: Reading): void {
  endParagraph(story);
  const list = story.lists.at(-1);
  story.label = list === undefined ? '•' : labelOf(list, element, formatOf(element, style) ?? list.format);
  story.walk(story, element.childNodes, inside);
  // An item without words is a line left to be filled.
  if (story.label !== undefined) beginParagraph(story, inside);
  endParagraph(story);
}

function labelOf(list: OpenList, element: PageElement, format: string): string | undefined {
  if (!list.ordered) return format === 'none' ? undefined : format;
  const value = Number.parseInt(attribute(element, 'value') ?? '', 10);
  const number = Number.isNaN(value) ? list.next : value;
  list.next = number + list.step;
  return format === 'none' ? undefined : `${formatNumber(number, format)}.`;
}
