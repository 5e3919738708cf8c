import type { ParagraphLook } from '../building/draft.ts';
import { FLAG } from '../building/flags.ts';
import { nextLabel } from '../building/labels.ts';
import { closeParagraph, openParagraph } from '../building/paragraphs.ts';
import { closeCell, closeTable, openCell, openRow, openTable } from '../building/tables.ts';
import { beyond } from '../limits.ts';
import { endInstructions } from './fields.ts';
import type { ParagraphProperties } from './paragraph-properties.ts';
import { type DocParagraph, paragraphsBetween } from './paragraphs.ts';
import { lookAt, readRuns } from './runs.ts';
import type { DocStory } from './state.ts';
import { rowsOf } from './table-rows.ts';

/** Reads a part of the text into the draft of a story. */
export function readBlocks(story: DocStory, from: number, to: number): void {
  const { runsOn } = story;
  story.runsOn = false;
  readParagraphs(story, paragraphsBetween(story.file, from, to), 0);
  story.runsOn = runsOn;
}

/** Reads paragraphs that stand in so many tables; those that stand in more are tables among them. */
function readParagraphs(story: DocStory, paragraphs: readonly DocParagraph[], depth: number): void {
  if (depth > story.draft.limits.maxXmlDepth)
    throw beyond('Tables in it are nested more than # deep.', story.draft.limits.maxXmlDepth);
  let at = 0;
  while (at < paragraphs.length) {
    const end = endOfTable(paragraphs, at, depth);
    const [paragraph, next] = [paragraphs[at], paragraphs[at + 1]];
    if (end > at) readTable(story, paragraphs.slice(at, end), depth + 1);
    else if (paragraph !== undefined) {
      const isLast = next === undefined || next.properties.depth > depth;
      readParagraph(story, paragraph, { isLast });
    }
    at = Math.max(at + 1, end);
  }
}

function endOfTable(paragraphs: readonly DocParagraph[], from: number, depth: number): number {
  let end = from;
  while ((paragraphs[end]?.properties.depth ?? 0) > depth) end += 1;
  return end;
}

function readTable(story: DocStory, paragraphs: readonly DocParagraph[], depth: number): void {
  const { draft } = story;
  openTable(draft);
  for (const { header, cells } of rowsOf(paragraphs, depth)) {
    openRow(draft, { header });
    for (const { paragraphs: inside, shaded, ...shape } of cells) {
      openCell(draft, shape);
      over(story, shaded, () => readParagraphs(story, inside, depth));
      closeCell(draft);
    }
  }
  closeTable(draft);
}

/** Reads what stands over a colour, or over the paper. */
function over(story: DocStory, shaded: boolean, read: () => void): void {
  if (shaded) story.shades += 1;
  read();
  if (shaded) story.shades -= 1;
}

function readParagraph(story: DocStory, paragraph: DocParagraph, { isLast }: { isLast: boolean }): void {
  const { start, end, properties } = paragraph;
  if (!story.runsOn) openParagraph(story.draft, (shown) => roleOf(story, properties, shown));
  over(story, properties.shaded, () =>
    readRuns(story, { from: start, to: end - 1, style: properties.style }),
  );
  endInstructions(story);
  // A paragraph whose end is deleted runs on into the next one.
  const mark = lookAt(story.file, end - 1, properties.style).look;
  story.runsOn = !isLast && (mark.flags & FLAG.deleted) !== 0;
  if (!story.runsOn) closeParagraph(story.draft);
}

function roleOf(
  { counters, file }: DocStory,
  { list, listLevel, outline }: ParagraphProperties,
  shown: boolean,
): ParagraphLook {
  const item = { listId: String(list), level: listLevel };
  const label = shown ? nextLabel(counters, file.lists.get(list), item) : undefined;
  const labelled = label === undefined ? {} : { label };
  if (outline !== undefined) return { role: 'heading', level: outline, ...labelled };
  return label === undefined ? { role: 'body' } : { role: 'list-item', level: listLevel + 1, ...labelled };
}
