import type { Suspects } from '../suspects.ts';
import { attribute, elementsBelow, type PageElement, type PageNode } from './page.ts';

/** Scripts that are programs, and no data kept in the page (HTML, 4.12.1). */
const PROGRAM = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|vb)script)$/i;

const REMOTE = /^\s*(?:https?:|ftp:|file:|\/\/|\\\\)/i;

/** What a page would have fetched when it is opened, by its elements and the attribute that names it. */
const FETCHED: readonly (readonly [tag: string, names: string, what: string])[] = [
  ['link', 'href', 'style sheets or icons'],
  ['img', 'src', 'pictures'],
  ['iframe', 'src', 'frames'],
  ['frame', 'src', 'frames'],
  ['script', 'src', 'scripts'],
];

/** Notes what a browser would run or fetch; pages that a browser saved keep much of it beside them. */
export function notePrograms(nodes: readonly PageNode[], { active, outside }: Suspects): void {
  for (const script of elementsBelow(nodes, 'script'))
    if (PROGRAM.test(attribute(script, 'type') ?? '')) active.add('scripts');
  for (const [tag, name, what] of FETCHED)
    for (const element of elementsBelow(nodes, tag))
      if (REMOTE.test(attribute(element, name) ?? '') && isFetched(element)) outside.add(what);
  for (const meta of elementsBelow(nodes, 'meta'))
    if (
      /^refresh$/i.test(attribute(meta, 'http-equiv') ?? '') &&
      /url/i.test(attribute(meta, 'content') ?? '')
    )
      outside.add('an address that is opened with the file');
}

/** Most links tell what a page belongs to; only some of them are fetched. */
function isFetched(element: PageElement): boolean {
  return element.tagName !== 'link' || /stylesheet|icon|preload/i.test(attribute(element, 'rel') ?? '');
}
