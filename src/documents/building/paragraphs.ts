import type { Block, Paragraph } from '../../model/document.ts';
import { countBlock, currentPlace, type Draft, type ParagraphDraft, type ParagraphLook } from './draft.ts';
import { FLAG, isSeen } from './flags.ts';
import { addRun, hiddenRuns, isBlank, paragraphText } from './runs.ts';
import { isUnseen, OF_LOOKS } from './unseen.ts';

const BODY: ParagraphLook = { role: 'body' };

export function openParagraph(draft: Draft, look: ParagraphDraft['look'] = () => BODY): void {
  countBlock(draft);
  draft.paragraphCount += 1;
  draft.paragraphs.push({ place: currentPlace(draft), look, runs: [], boxes: [] });
}

/** Adds text to the open paragraph; none is open where a file is not built as its format asks. */
export function write(draft: Draft, text: string, flags = 0): void {
  const paragraph = draft.paragraphs.at(-1);
  if (paragraph === undefined || text === '') return;
  const isHidden = (flags & OF_LOOKS) !== 0 && text.trim() !== '' && isUnseenIn(draft, flags);
  addRun(paragraph.runs, { text, flags: (flags & ~OF_LOOKS) | (isHidden ? FLAG.hidden : 0) });
}

function isUnseenIn({ suspects, containers, hasBackdrop }: Draft, flags: number): boolean {
  return isUnseen(suspects, flags, {
    isColour: () => false,
    isPerhaps: () => containers.at(-1)?.textBox === true || hasBackdrop(),
  });
}

/** Marks where a picture stands, which has no text; false where no reader sees it. */
export function writeImage(draft: Draft, flags = 0): boolean {
  draft.paragraphs.at(-1)?.runs.push({ text: '', flags: (flags & ~OF_LOOKS) | FLAG.image });
  return isSeen(flags);
}

/** Blank paragraphs are counted and left out; a blank one with a label is a line left to be filled. */
export function closeParagraph(draft: Draft): void {
  const builder = draft.paragraphs.pop();
  const container = draft.containers.at(-1);
  if (builder === undefined || container === undefined) return;
  const paragraph = finish(builder, container.textBox);
  draft.revisions.hiddenRuns += hiddenRuns(builder.runs);
  if (!isBlank(builder.runs) || paragraph.label !== undefined) container.blocks.push(paragraph);
  putBlocks(container.blocks, builder.boxes.flat());
}

function finish({ runs, look, place }: ParagraphDraft, textBox: boolean): Paragraph {
  const shown = runs.length === 0 || runs.some(({ flags }) => isSeen(flags));
  return {
    type: 'paragraph',
    ...look(shown),
    ...paragraphText(runs),
    ...(textBox ? { source: 'text-box' } : {}),
    place,
  };
}

export function openTextBox(draft: Draft): void {
  draft.containers.push({ blocks: [], textBox: true });
}

/** Text boxes are read after the paragraph they hang on, or where they stand. */
export function closeTextBox(draft: Draft): void {
  const blocks = draft.containers.pop()?.blocks ?? [];
  const paragraph = draft.paragraphs.at(-1);
  if (paragraph === undefined) putBlocks(draft.containers.at(-1)?.blocks ?? [], blocks);
  else paragraph.boxes.push(blocks);
}

/** One by one: there may be more of them than a call takes arguments. */
function putBlocks(into: Block[], blocks: readonly Block[]): void {
  for (const block of blocks) into.push(block);
}
