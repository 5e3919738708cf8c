import type { Document } from '../../model/document.ts';
import type { DocumentView, ViewBlock } from '../../model/reading-view.ts';
import { viewOfBlocks } from './block-view.ts';
import { boundedView } from './bounded-view.ts';
import { numberedView } from './numbered-view.ts';

/** The text of a document for reading: Word as mammoth sees it, every other format as we do. */
export async function readView(bytes: Uint8Array, document: Document): Promise<DocumentView> {
  const blocks =
    document.format === 'docx'
      ? await wordView(bytes, document)
      : [...ownView(document), ...notesOf(document)];
  return boundedView({ blocks, furniture: document.furniture, isWhole: true });
}

/** Mammoth gives up on files that our reader reads. */
async function wordView(bytes: Uint8Array, document: Document): Promise<ViewBlock[]> {
  try {
    const { viewOfWord } = await import('./word-view.ts');
    return numberedView(await viewOfWord(bytes), document.blocks);
  } catch {
    return [...ownView(document), ...notesOf(document)];
  }
}

function ownView({ blocks }: Document): ViewBlock[] {
  return viewOfBlocks(blocks);
}

/** Notes stand after the text, as mammoth puts them. */
function notesOf({ notes }: Document): ViewBlock[] {
  return viewOfBlocks(notes);
}
