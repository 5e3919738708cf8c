import { normaliseText } from '../../language/normalise.ts';
import { createDraft, type Draft, type ParagraphLook } from '../building/draft.ts';
import { FLAG } from '../building/flags.ts';
import { closeParagraph, openParagraph, write } from '../building/paragraphs.ts';
import { isSymbolFont, symbols } from '../building/symbols.ts';
import type { HtmlStory, Inherited, OpenParagraph } from './state.ts';

const WHITE_SPACE = /[ \t\r\n\f]+/g;

/** Adds text of the page; text outside all paragraphs begins one. */
export function writeText(
  story: HtmlStory,
  text: string,
  { flags, font, kept, ...inherited }: Inherited,
): void {
  const spaced = kept ? text : text.replaceAll(WHITE_SPACE, ' ');
  if (story.paragraph === undefined && spaced.trim() === '') return;
  beginParagraph(story, inherited);
  const shown = isSymbolFont(font) ? symbols(font ?? '', spaced) : spaced;
  const capitals = (flags & FLAG.capitals) !== 0;
  write(story.draft, capitals ? shown.toUpperCase() : shown, sureFlags(story, flags) & ~FLAG.capitals);
}

/** Where rules of the page are passed over, one of them may give small letters another size. */
function sureFlags({ tally }: HtmlStory, flags: number): number {
  if ((flags & FLAG.tiny) === 0 || !tally.hasBackdrop()) return flags;
  tally.suspects.perhapsUnseen.add('very small text');
  return flags & ~FLAG.tiny;
}

/** Opens a paragraph where none is open. */
export function beginParagraph(story: HtmlStory, { headingLevel }: Pick<Inherited, 'headingLevel'>): void {
  if (story.paragraph !== undefined) return;
  const label = story.label;
  const listLevel = label === undefined ? undefined : Math.max(1, story.lists.length);
  const paragraph: OpenParagraph = { headingLevel, listLevel, label };
  story.paragraph = paragraph;
  story.label = undefined;
  openParagraph(story.draft, () => lookOf(paragraph));
}

function lookOf({ headingLevel, listLevel, label }: OpenParagraph): ParagraphLook {
  const labelled = label === undefined ? {} : { label };
  if (headingLevel !== undefined) return { role: 'heading', level: headingLevel, ...labelled };
  return listLevel === undefined ? { role: 'body' } : { role: 'list-item', level: listLevel, ...labelled };
}

/** Ends the open paragraph, if there is one. */
export function endParagraph(story: HtmlStory): void {
  if (story.paragraph === undefined) return;
  story.paragraph = undefined;
  closeParagraph(story.draft);
}

/** What the open paragraph says so far. */
export function writtenSoFar({ draft, paragraph }: HtmlStory): string {
  const runs = paragraph === undefined ? [] : (draft.paragraphs.at(-1)?.runs ?? []);
  return normaliseText(runs.map(({ text }) => text).join(''));
}

/** Takes back the spaces at the end of what was written so far. */
export function dropLastSpaces({ draft }: HtmlStory): void {
  const runs = draft.paragraphs.at(-1)?.runs ?? [];
  for (let last = runs.at(-1); last !== undefined; last = runs.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '' || (last.flags & FLAG.image) !== 0) return;
    runs.pop();
  }
}

/** Takes what was written so far for the paragraph's number or bullet. */
export function takeAsLabel(story: HtmlStory): void {
  const { paragraph, draft } = story;
  const label = writtenSoFar(story);
  if (paragraph === undefined || label === '') return;
  paragraph.label = label;
  paragraph.listLevel ??= 1;
  draft.paragraphs.at(-1)?.runs.splice(0);
}

/** Writes apart from the text what the work writes, and gives it. */
export function aside(story: HtmlStory, work: () => void): Draft {
  const { draft, paragraph } = story;
  const apart = createDraft(story.tally, { isBody: false });
  story.draft = apart;
  story.paragraph = undefined;
  work();
  endParagraph(story);
  story.draft = draft;
  story.paragraph = paragraph;
  return apart;
}
