import mammoth from 'mammoth';
import { parseFragment } from 'parse5';
import type { Look, ViewBlock, ViewPiece, ViewRow, ViewText } from '../../model/reading-view.ts';
import { attribute, isElement, type PageElement, type PageNode, UNSHOWN } from '../html/page.ts';

/**
 * A Word file as mammoth sees it. Of its HTML only what is named here is taken over, element by element: no
 * attribute but the spans of cells, no link, no picture, no style.
 */
export async function viewOfWord(bytes: Uint8Array): Promise<ViewBlock[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      // A file can bring its own, and so elements that no file of Word makes.
      includeEmbeddedStyleMap: false,
    },
  );
  return blocksIn(parseFragment(value).childNodes, BODY);
}

/** What the elements around a text make of it. */
interface Around {
  readonly role: ViewText['role'];
  readonly level: number;
  readonly looks: readonly Look[];
  /** The label of the list item that begins here. */
  readonly label: string | null;
}

const BODY: Around = { role: 'body', level: 1, looks: [], label: null };

const LOOKS: Readonly<Record<string, Look>> = {
  strong: 'bold',
  b: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underlined',
  s: 'struck',
};

/** The way back from a note, which is mammoth's own. */
const WAY_BACK = /^#(?:foot|end)note-ref-/;

/** The text that is being gathered, and what stands before it. */
interface Gathering {
  readonly blocks: ViewBlock[];
  pieces: ViewPiece[];
}

function blocksIn(nodes: readonly PageNode[], around: Around): ViewBlock[] {
  const gathering: Gathering = { blocks: [], pieces: [] };
  gather(gathering, nodes, around);
  end(gathering, around);
  return gathering.blocks;
}

function gather(gathering: Gathering, nodes: readonly PageNode[], around: Around): void {
  for (const node of nodes) {
    if (isElement(node)) gatherElement(gathering, node, around);
    else if ('value' in node && node.nodeName === '#text')
      gathering.pieces.push({ text: node.value, looks: around.looks });
  }
}

function gatherElement(gathering: Gathering, element: PageElement, around: Around): void {
  const { tagName, childNodes } = element;
  if (UNSHOWN.has(tagName) || WAY_BACK.test(attribute(element, 'href') ?? '')) return;
  const look = LOOKS[tagName];
  const heading = /^h([1-6])$/.exec(tagName)?.[1];
  if (look !== undefined) gather(gathering, childNodes, { ...around, looks: [...around.looks, look] });
  else if (tagName === 'br') gathering.pieces.push({ text: '\n', looks: [] });
  else if (tagName === 'p') apart(gathering, element, { outer: around, inner: around });
  else if (heading !== undefined)
    apart(gathering, element, {
      outer: around,
      inner: { ...around, role: 'heading', level: Number(heading) },
    });
  else if (tagName === 'ul' || tagName === 'ol') gatherList(gathering, element, around);
  else if (tagName === 'table') {
    end(gathering, around);
    gathering.blocks.push({ type: 'table', rows: rowsOf(element) });
  } else gather(gathering, childNodes, around);
}

interface Borders {
  readonly outer: Around;
  readonly inner: Around;
}

/** The text of an element, parted from what stands before and after it. */
function apart(gathering: Gathering, { childNodes }: PageElement, { outer, inner }: Borders): void {
  end(gathering, outer);
  gather(gathering, childNodes, inner);
  end(gathering, inner);
}

function gatherList(gathering: Gathering, list: PageElement, outer: Around): void {
  const level = outer.role === 'list-item' ? outer.level + 1 : 1;
  const items = list.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'li');
  items.forEach((item, index) => {
    const label = list.tagName === 'ol' ? `${index + 1}.` : '•';
    apart(gathering, item, { outer, inner: { ...outer, role: 'list-item', level, label } });
  });
}

/** Ends the text that is being gathered; only the first of a list item has its label. */
function end(gathering: Gathering, { role, level, label }: Around): void {
  const { blocks, pieces } = gathering;
  gathering.pieces = [];
  if (pieces.every(({ text }) => text.trim() === '')) return;
  blocks.push({ type: 'text', role, level, label, pieces, paragraph: null });
}

function rowsOf(table: PageElement): ViewRow[] {
  return table.childNodes.filter(isElement).flatMap((element): ViewRow[] => {
    if (element.tagName !== 'tr') return rowsOf(element).map((row) => ({ ...row, header: isHead(element) }));
    const cells = element.childNodes.filter(isElement);
    return [
      {
        header: false,
        cells: cells.map((cell) => ({
          rowSpan: spanOf(cell, 'rowspan'),
          columnSpan: spanOf(cell, 'colspan'),
          blocks: blocksIn(cell.childNodes, BODY),
        })),
      },
    ];
  });
}

function isHead({ tagName }: PageElement): boolean {
  return tagName === 'thead';
}

function spanOf(cell: PageElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return Number.isNaN(span) ? 1 : span;
}
