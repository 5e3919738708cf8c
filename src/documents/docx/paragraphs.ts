import { normaliseText } from '../../language/normalise.ts';
import type { Paragraph, Run } from '../../model/document.ts';
import { endInstructions } from './fields.ts';
import { FLAG, isSeen, marksOf } from './flags.ts';
import { type ListItem, nextLabel } from './labels.ts';
import type { Attributes } from './namespaces.ts';
import type { Container, ParagraphBuilder, RunBuilder, Story } from './state.ts';
import { countBlock, currentPlace } from './story.ts';
import { BODY_TEXT, type ParagraphProperties, type ResolvedStyle, resolveStyle } from './styles.ts';
import { type Handler, type Handlers, wholeNumber } from './xml.ts';

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

function createParagraph(story: Story, runs: RunBuilder[]): ParagraphBuilder {
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

/** Blank paragraphs are counted and left out; a blank one with a label is a line left to be filled. */
function putParagraph(story: Story, container: Container, builder: ParagraphBuilder): void {
  const paragraph = finishParagraph(story, builder);
  story.revisions.hiddenRuns += builder.runs.filter(isHiddenText).length;
  if (!isEmpty(builder) || paragraph.label !== undefined) container.blocks.push(paragraph);
  for (const block of builder.boxes.flat()) container.blocks.push(block);
}

function isEmpty({ runs }: ParagraphBuilder): boolean {
  return runs.every(({ flags, text }) => (flags & FLAG.image) === 0 && text.trim() === '');
}

function isHiddenText({ flags, text }: RunBuilder): boolean {
  return (flags & FLAG.hidden) !== 0 && text.trim() !== '';
}

function finishParagraph(story: Story, builder: ParagraphBuilder): Paragraph {
  const seen = builder.runs.filter(({ flags }) => isSeen(flags));
  const text = normaliseText(seen.map((run) => run.text).join(''));
  return {
    type: 'paragraph',
    ...roleOf(story, builder, seen.length > 0 || isBlank(builder)),
    text,
    runs: builder.runs.map((run): Run => ({ text: run.text, marks: marksOf(run.flags) })),
    bold: text !== '' && seen.every((run) => (run.flags & FLAG.bold) !== 0 || run.text.trim() === ''),
    ...(builder.textBox ? { source: 'text-box' } : {}),
    place: builder.place,
  };
}

function isBlank({ runs, markFlags }: ParagraphBuilder): boolean {
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
  const label = item === undefined || !shown ? undefined : nextLabel(story.counters, story.numbering, item);
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
