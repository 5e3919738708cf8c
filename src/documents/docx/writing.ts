import { FLAG, isSeen } from '../building/flags.ts';
import { addRun } from '../building/runs.ts';
import { isSymbolFont, symbols } from '../building/symbols.ts';
import { OF_LOOKS } from '../building/unseen.ts';
import { styledFlags } from './looks.ts';
import type { ParagraphBuilder, Story } from './state.ts';
import { isUnseenIn } from './unseen.ts';

/** Adds text to the open paragraph, with the marks in force. */
export function writeText(story: Story, text: string): void {
  const paragraph = story.paragraphs.at(-1);
  const control = story.controls.at(-1);
  if (paragraph === undefined || text === '' || inInstruction(story) || control?.written === true) return;
  if (control?.checkbox === undefined) {
    addRun(paragraph.runs, { text, flags: flagsOfText(story, paragraph, text) });
    return;
  }
  control.written = true;
  addRun(paragraph.runs, { text: control.checkbox, flags: flagsOfText(story, paragraph, text) });
}

/** Adds text as the font and the capitals in force show it. */
export function writeShownText(story: Story, text: string): void {
  const paragraph = story.paragraphs.at(-1);
  if (paragraph === undefined) return;
  const font = paragraph.run?.font;
  if (font !== undefined && isSymbolFont(font)) return writeText(story, symbols(font, text));
  const capitals = (runFlags(story, paragraph) & FLAG.capitals) !== 0;
  writeText(story, capitals ? text.toUpperCase() : text);
}

/** Marks where something without text stands; false where no reader sees it, or only a form's prompt. */
export function writeImage(story: Story): boolean {
  const paragraph = story.paragraphs.at(-1);
  if (paragraph === undefined) return false;
  const flags = flagsInForce(story, runFlags(story, paragraph)) | FLAG.image;
  paragraph.runs.push({ text: '', flags });
  return isSeen(flags) && (flags & FLAG.placeholder) === 0;
}

function inInstruction({ fields }: Story): boolean {
  return fields.some(({ phase }) => phase === 'instruction');
}

/** The marks of a text; its colour and its size may hide it. */
function flagsOfText(story: Story, paragraph: ParagraphBuilder, text: string): number {
  const own = runFlags(story, paragraph);
  const flags = flagsInForce(story, own);
  const isLooked = (own & OF_LOOKS) !== 0 && text.trim() !== '';
  return isLooked && isUnseenIn(story, paragraph, flags | (own & OF_LOOKS)) ? flags | FLAG.hidden : flags;
}

/** The marks of whatever is drawn, letters or pictures. */
function flagsInForce(story: Story, own: number): number {
  let flags = own & ~FLAG.capitals & ~OF_LOOKS;
  if (story.open.insertions > 0) flags |= FLAG.inserted;
  if (story.open.deletions > 0) flags |= FLAG.deleted;
  if (story.controls.some(({ placeholder }) => placeholder)) flags |= FLAG.placeholder;
  for (const { rows } of story.tables) {
    const row = rows.at(-1);
    flags |= (row?.flags ?? 0) | (row?.cells.at(-1)?.flags ?? 0);
  }
  return flags;
}

function runFlags({ styles }: Story, paragraph: ParagraphBuilder): number {
  const { run } = paragraph;
  const style = paragraph.style ?? styles.defaultParagraphStyle;
  paragraph.styledFlags ??= styledFlags(styles, style);
  if (run === undefined) return paragraph.styledFlags;
  const styled = run.style === undefined ? paragraph.styledFlags : styledFlags(styles, style, run.style);
  return (styled & ~run.decided) | run.flags;
}
