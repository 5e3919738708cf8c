import type { Document, Furniture } from '../../model/document.ts';
import type { DocumentView, ViewBlock, ViewText } from '../../model/reading-view.ts';
import { viewOfBlocks } from './block-view.ts';
import { boundedView } from './bounded-view.ts';
import { lettersOf } from './letters.ts';
import { numberedView, paragraphsOf } from './numbered-view.ts';
import { textsOf, wordsIn } from './texts.ts';

/** The text of a document for reading: Word as mammoth sees it, every other format as we do. */
export async function readView(bytes: Uint8Array, document: Document): Promise<DocumentView> {
  const word = document.format === 'docx' ? await wordView(bytes, document) : null;
  const blocks = word ?? viewOfBlocks([...document.blocks, ...document.notes]);
  return boundedView({ blocks, furniture: document.furniture.map(viewOfFurniture), isWhole: true });
}

/** Null where mammoth gives up, or leaves out words that we read, as it does with fields of a mail merge. */
async function wordView(bytes: Uint8Array, { blocks }: Document): Promise<ViewBlock[] | null> {
  try {
    const { viewOfWord } = await import('./word-view.ts');
    const view = await viewOfWord(bytes);
    const seen = textsOf(view)
      .map((text) => lettersOf(wordsIn(text)).letters)
      .join('');
    const isWhole = paragraphsOf(blocks).every(({ text }) => seen.includes(lettersOf(text).letters));
    return isWhole ? numberedView(view, blocks) : null;
  } catch {
    return null;
  }
}

function viewOfFurniture({ kind, text }: Furniture): ViewText {
  return {
    type: 'text',
    role: 'list-item',
    level: 1,
    label: `${kind}:`,
    pieces: [{ text, looks: [] }],
    paragraph: null,
  };
}
