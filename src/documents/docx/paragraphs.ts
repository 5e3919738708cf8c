import type { Paragraph } from '../../model/document.ts';
import { countBlock } from '../building/draft.ts';
import { FLAG, isSeen } from '../building/flags.ts';
import { type ListItem, nextLabel } from '../building/labels.ts';
import { type DraftRun, hiddenRuns, isBlank, paragraphText } from '../building/runs.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { type Handler, type Handlers } from '../xml/walk.ts';
import { wholeNumber } from './attributes.ts';
import { endInstructions } from './fields.ts';
import type { Container, ParagraphBuilder, Story } from './state.ts';
import { currentPlace } from './story.ts';
import { BODY_TEXT, type ParagraphProperties, type ResolvedStyle, resolveStyle } from './styles.ts';

export const PARAGRAPH_HANDLERS: Handlers<Story> = {
  'w:p': { open: openParagraph, close: closeParagraph },
  'w:pPr': {
    open({ open }) {
      open.paragraphProperties += 1;
    },
    close({ open }) {
      open.paragraphProperties -= 1;
    },
  },
  'w:pStyle': onParagraph((paragraph, { 'w:val': style = '' }) => {
    paragraph.style = style;
  }),
  'w:outlineLvl': onParagraph((paragraph, attributes) => {
    paragraph.outline = wholeNumber(attributes) ?? BODY_TEXT;
  }),
  'w:numId': onParagraph((paragraph, { 'w:val': list = '' }) => {
    paragraph.listId = list;
  }),
  'w:ilvl': onParagraph((paragraph, attributes) => {
    paragraph.listLevel = wholeNumber(attributes) ?? 0;
  }),
};

function onParagraph(set: (paragraph: ParagraphBuilder, attributes: Attributes) => void): Handler<Story> {
  return {
    open({ paragraphs }, attributes) {
      const paragraph = paragraphs.at(-1);
      if (paragraph !== undefined) set(paragraph, attributes);
    },
  };
}

function openParagraph(story: Story): void {
  countBlock(story);
  story.paragraphCount += 1;
  story.paragraphs.push(createParagraph(story, []));
}

function createParagraph(story: Story, runs: DraftRun[]): ParagraphBuilder {
  const textBox = story.containers.some((container) => container.textBox);
  return { place: currentPlace(story), textBox, runs, boxes: [], markFlags: 0 };
}

function closeParagraph(story: Story): void {
  endInstructions(story);
  const paragraph = story.paragraphs.pop();
  const container = story.containers.at(-1);
  if (paragraph === undefined || container === undefined) return;
  const runsOn = (paragraph.markFlags & FLAG.deleted) !== 0 && paragraph.boxes.length === 0;
  const runs = container.carried;
  for (const run of paragraph.runs) runs.push(run);
  if (runsOn) return;
  container.carried = [];
  putParagraph(story, container, { ...paragraph, runs });
}

/** Gives what a deleted paragraph end left over a paragraph of its own, where no other one follows. */
export function flushCarried(story: Story): void {
  const container = story.containers.at(-1);
  if (container === undefined || container.carried.length === 0) return;
  putParagraph(story, container, createParagraph(story, container.carried.splice(0)));
}

/** Adds a paragraph without text that stands for something unread. */
export function addMarkParagraph(story: Story): void {
  const container = story.containers.at(-1);
  countBlock(story);
  story.paragraphCount += 1;
  if (container !== undefined)
    putParagraph(story, container, createParagraph(story, [{ text: '', flags: FLAG.image }]));
}

/** Blank paragraphs are counted and left out; a blank one with a label is a line left to be filled. */
function putParagraph(story: Story, container: Container, builder: ParagraphBuilder): void {
  const paragraph = finishParagraph(story, builder);
  const hidden = hiddenRuns(builder.runs);
  story.revisions.hiddenRuns += hidden;
  if (hidden > 0 && story.suspects.unseen.size === 0) story.suspects.unseen.add('hidden text');
  if (!isBlank(builder.runs) || paragraph.label !== undefined) container.blocks.push(paragraph);
  for (const block of builder.boxes.flat()) container.blocks.push(block);
}

function finishParagraph(story: Story, builder: ParagraphBuilder): Paragraph {
  const shown = builder.runs.some(({ flags }) => isSeen(flags)) || isUnwritten(builder);
  return {
    type: 'paragraph',
    ...roleOf(story, builder, shown),
    ...paragraphText(builder.runs),
    ...(builder.textBox ? { source: 'text-box' } : {}),
    place: builder.place,
  };
}

/** A line left to be filled. */
function isUnwritten({ runs, markFlags }: ParagraphBuilder): boolean {
  return runs.length === 0 && isSeen(markFlags);
}

/** A paragraph that is wholly deleted or hidden shows no number and is not counted. */
function roleOf(
  story: Story,
  builder: ParagraphBuilder,
  shown: boolean,
): Pick<Paragraph, 'role' | 'level' | 'label'> {
  const styleId = builder.style ?? story.styles.defaultParagraphStyle;
  const style = styleId === undefined ? undefined : resolveStyle(story.styles, styleId);
  const item = listItemOf(story, builder, style);
  const label =
    item === undefined || !shown
      ? undefined
      : nextLabel(story.counters, story.numbering.get(item.listId), item);
  const labelled = label === undefined ? {} : { label };
  const outline = builder.outline ?? style?.outline ?? BODY_TEXT;
  if (outline < BODY_TEXT) return { role: 'heading', level: outline + 1, ...labelled };
  if (item === undefined || label === undefined) return { role: 'body' };
  return { role: 'list-item', level: item.level + 1, ...labelled };
}

function listItemOf(story: Story, own: ParagraphProperties, style?: ResolvedStyle): ListItem | undefined {
  const listId = own.listId ?? style?.listId;
  if (listId === undefined) return undefined;
  const linked = own.listId === undefined ? linkedLevel(story, listId, style?.listStyle) : undefined;
  return { listId, level: own.listLevel ?? linked ?? style?.listLevel ?? 0 };
}

/** A level can name the style it numbers; the style itself then names the list only. */
function linkedLevel({ numbering }: Story, listId: string, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  const levels = numbering.get(listId)?.levels ?? new Map();
  return [...levels].find(([, level]) => level.style === style)?.[0];
}
