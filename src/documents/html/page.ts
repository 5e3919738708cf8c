import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { beyond, DEEP, type Limits } from '../limits.ts';

export type PageNode = DefaultTreeAdapterTypes.ChildNode;
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Elements that show nothing, or words of the program and not of the document. */
export const UNSHOWN: ReadonlySet<string> = new Set(
  'head script style title template noscript button datalist audio video map rt rp xml'.split(' '),
);

/** Elements without content, which need no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

const CLOSED_IN_ITSELF = /<([a-z][\w:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)\/>/gi;

/**
 * The tree of a page as a browser builds it. Nothing it refers to is opened, no script is run.
 *
 * @throws ReadProblem `too-complex` where it is nested too deeply or an element has too many attributes
 */
export function parsePage(html: string, limits: Limits): DefaultTreeAdapterTypes.Document {
  refuseAttributeFloods(html, limits);
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      if (depth > limits.maxXmlDepth) throw beyond(DEEP, limits.maxXmlDepth);
    },
    onItemPop() {
      depth -= 1;
    },
  };
  return parse(isXml(html) ? withEnds(html) : html, { treeAdapter });
}

/** An element of a page may have this many times the attributes of one in a word processor's file. */
const LENIENCY = 100;

/** The parser compares each attribute of a tag with all before it, so a flood of them would never end. */
function refuseAttributeFloods(html: string, { maxAttributes }: Limits): void {
  let at = html.indexOf('<');
  while (at !== -1) {
    const close = html.indexOf('>', at);
    const end = close === -1 ? html.length : close;
    const words = html.slice(at, end).match(/\s[^\s=/]/g) ?? [];
    const most = maxAttributes * LENIENCY;
    if (words.length > most) throw beyond('An element in it has more than # attributes.', most);
    at = html.indexOf('<', end);
  }
}

function isXml(html: string): boolean {
  return /^\uFEFF?\s*<\?xml\b/.test(html);
}

/** In XHTML any element can be closed in itself, which HTML parsers pass over. */
function withEnds(xhtml: string): string {
  return xhtml.replaceAll(CLOSED_IN_ITSELF, (whole, name: string, attributes: string) =>
    VOID.test(name) ? whole : `<${name}${attributes}></${name}>`,
  );
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function attribute({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

export function hasAttribute(element: PageElement, name: string): boolean {
  return attribute(element, name) !== undefined;
}

/** All elements with a tag below a node, in order. */
export function* elementsBelow(nodes: readonly PageNode[], tag: string): Generator<PageElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.tagName === tag) yield node;
    yield* elementsBelow(node.childNodes, tag);
  }
}

/** The text of an element as it stands in the file. */
export function textOf({ childNodes }: PageElement): string {
  return childNodes
    .map((node) => ('value' in node ? node.value : isElement(node) ? textOf(node) : ''))
    .join('');
}
