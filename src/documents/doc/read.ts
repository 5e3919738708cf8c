import type { Document } from '../../model/document.ts';
import { ReadProblem } from '../../model/problem.ts';
import { blocksOf, createTally } from '../building/draft.ts';
import { createCounters } from '../building/labels.ts';
import type { Limits } from '../limits.ts';
import { cautionsOfRuns } from '../suspects.ts';
import { readAnchors } from './anchors.ts';
import { readBlocks } from './blocks.ts';
import { readShapes } from './drawings.ts';
import { type DocFile, openDoc } from './file.ts';
import { readFurniture } from './furniture.ts';
import { noteReferences, readNotes } from './notes.ts';
import { createStory, type DocStory } from './state.ts';

/**
 * Reads an old Word document (.doc, .dot of Word 97 to 2003) as a reader of its pages sees it, by Microsoft's
 * description of the format (MS-DOC). Macros and embedded documents are not opened.
 *
 * @throws ReadProblem where the file is damaged, encrypted, beyond the limits or older than Word 97
 */
export async function readDoc(bytes: Uint8Array, limits: Limits): Promise<Document> {
  try {
    return readOpened(openDoc(bytes), limits);
  } catch (error) {
    if (error instanceof RangeError) throw new ReadProblem('truncated', undefined, { cause: error });
    throw error;
  }
}

/** Where each part of the text begins: they follow each other in this order. */
function startsOf({
  lengths,
}: DocFile): Record<'footnote' | 'headers' | 'endnote' | 'boxes' | 'headerBoxes', number> {
  const footnote = lengths.body;
  const headers = footnote + lengths.footnotes;
  const endnote = headers + lengths.headers + lengths.macros + lengths.comments;
  const boxes = endnote + lengths.endnotes;
  return { footnote, headers, endnote, boxes, headerBoxes: boxes + lengths.textBoxes };
}

function readOpened(file: DocFile, limits: Limits): Document {
  const starts = startsOf(file);
  const drawings = readShapes(file.table('drawings'));
  const references = noteReferences(file);
  const common = { file, counters: createCounters(), references, readBlocks };
  const anchors = readAnchors(file, drawings, {
    textAt: 0,
    boxesAt: starts.boxes,
    shapes: 'shapes',
    boxes: 'textBoxTexts',
  });
  const headerAnchors = readAnchors(file, drawings, {
    textAt: starts.headers,
    boxesAt: starts.headerBoxes,
    shapes: 'headerShapes',
    boxes: 'headerTextBoxTexts',
  });
  const floating = [...anchors.values(), ...headerAnchors.values()];
  // Where a shape lies, in front or behind, is not read; lettering is a watermark, which is faint.
  const tally = createTally(limits, () => floating.some(({ lettering }) => lettering === ''));
  if (file.hasMacros) tally.suspects.active.add('macros');
  const body = createStory({ ...common, anchors }, tally, { isBody: true });
  readBlocks(body, 0, file.lengths.body);
  const newStory = (): DocStory =>
    createStory({ ...common, anchors: headerAnchors }, tally, { isBody: false });
  return {
    format: 'doc',
    blocks: blocksOf(body.draft),
    furniture: readFurniture(file, { from: starts.headers, newStory }),
    notes: readNotes(file, { from: starts, references, newStory }),
    revisions: tally.revisions,
    unread: body.draft.unread,
    ...cautionsOfRuns(tally),
  };
}
