import type { Block, Document } from '../model/document.ts';
import { ReadProblem } from '../model/problem.ts';
import { withoutFrames } from './frames.ts';
import { type Limits, tooLarge } from './limits.ts';
import { sniff } from './sniff.ts';

/**
 * Reads a file of any supported format; the format is found from the content. A reader is loaded only when a
 * file needs it.
 *
 * @throws ReadProblem where nothing could be read; what could be read in part lists the rest as unread
 */
export async function readDocument(bytes: Uint8Array, limits: Limits): Promise<Document> {
  if (bytes.byteLength > limits.maxFileBytes) throw tooLarge('It', limits.maxFileBytes);
  const document = await readSniffed(bytes, limits);
  refuseWithoutText(document);
  return { ...document, blocks: withoutFrames(document.blocks) };
}

async function readSniffed(bytes: Uint8Array, limits: Limits): Promise<Document> {
  switch (sniff(bytes, limits)) {
    case 'docx': {
      const { readDocx } = await import('./docx/read.ts');
      return readDocx(bytes, limits);
    }
    case 'doc': {
      const { readDoc } = await import('./doc/read.ts');
      return readDoc(bytes, limits);
    }
    case 'html': {
      const { readHtml } = await import('./html/read.ts');
      return readHtml(bytes, limits);
    }
    case 'odt': {
      const { readOdt } = await import('./odt/read.ts');
      return readOdt(bytes, limits);
    }
    case 'pdf': {
      const { readPdf } = await import('./pdf/read.ts');
      return readPdf(bytes, limits);
    }
    case 'text': {
      const { readText } = await import('./text/read.ts');
      return readText(bytes, limits);
    }
  }
}

/** Silence must not pass for a plan that lacks everything. */
function refuseWithoutText({ blocks, notes, unread }: Document): void {
  if (blocks.some(hasText) || notes.some(hasText)) return;
  if (unread.some(({ what }) => what === 'image' || what === 'image-page'))
    throw new ReadProblem('no-text-layer');
  if (unread.length === 0) throw new ReadProblem('empty');
}

function hasText(block: Block): boolean {
  if (block.type === 'paragraph') return block.runs.some(({ text }) => text.trim() !== '');
  return block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(hasText)));
}
