import { closeCell, closeTable, openCell, openRow, openTable } from '../building/tables.ts';
import { isElement, type PageElement, type PageNode } from './page.ts';
import type { HtmlStory, Inherited } from './state.ts';
import type { TableReading } from './tables.ts';
import { endParagraph } from './writing.ts';

/** Reads a list of terms as what it shows: a table of names and what is said of them. */
export function readTerms(story: HtmlStory, list: PageElement, { inside, shown }: TableReading): void {
  /** How it looks in the list, or in the part of it in which the element stands. */
  const around = ({ parentNode }: PageElement): Inherited => {
    if (parentNode === null || parentNode === list || !('tagName' in parentNode)) return inside;
    const outer = around(parentNode);
    return shown(parentNode, outer) ?? outer;
  };
  endParagraph(story);
  openTable(story.draft);
  for (const { term, words } of termsOf(list.childNodes)) {
    openRow(story.draft, { header: false });
    for (const [start, elements] of [term, words].entries()) {
      openCell(story.draft, { start, span: 1, rowSpan: 1 });
      for (const element of elements) {
        const outer = around(element);
        story.walk(story, element.childNodes, shown(element, outer) ?? outer);
        endParagraph(story);
      }
      closeCell(story.draft);
    }
  }
  closeTable(story.draft);
}

interface Term {
  readonly term: PageElement[];
  readonly words: PageElement[];
}

function termsOf(nodes: readonly PageNode[]): readonly Term[] {
  const terms: Term[] = [];
  for (const element of nodes.filter(isElement)) {
    if (element.tagName === 'dt') terms.push({ term: [element], words: [] });
    else if (element.tagName === 'dd') lastOf(terms).words.push(element);
    else terms.push(...termsOf(element.childNodes));
  }
  return terms;
}

function lastOf(terms: Term[]): Term {
  const last = terms.at(-1);
  if (last !== undefined) return last;
  const first = { term: [], words: [] };
  terms.push(first);
  return first;
}

/** Whether a list holds names and what is said of them; pages also use it to indent any text. */
export function isTermList(list: PageElement): boolean {
  return holdsTerms(list.childNodes) && onlyTerms(list.childNodes);
}

function holdsTerms(nodes: readonly PageNode[]): boolean {
  return nodes.some((node) => isElement(node) && (node.tagName === 'dt' || isTermGroup(node)));
}

function isTermGroup({ tagName, childNodes }: PageElement): boolean {
  return tagName === 'div' && holdsTerms(childNodes);
}

function onlyTerms(nodes: readonly PageNode[]): boolean {
  return nodes.every((node) => {
    if (!isElement(node)) return !('value' in node) || node.value.trim() === '';
    return ['dt', 'dd'].includes(node.tagName) || (isTermGroup(node) && onlyTerms(node.childNodes));
  });
}
