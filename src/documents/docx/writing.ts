import { FLAG, isSeen } from '../building/flags.ts';
import { addRun } from '../building/runs.ts';
import { isSymbolFont, symbols } from '../building/symbols.ts';
import { styledFlags } from './looks.ts';
import type { ParagraphBuilder, Story } from './state.ts';

/** Adds text to the open paragraph, with the marks in force. */
export function writeText(story: Story, text: string): void {
  const paragraph = story.paragraphs.at(-1);
  const control = story.controls.at(-1);
  if (paragraph === undefined || text === '' || inInstruction(story) || control?.written === true) return;
  if (control?.checkbox === undefined) {
    addRun(paragraph.runs, { text, flags: flagsInForce(story, paragraph) });
    return;
  }
  control.written = true;
  addRun(paragraph.runs, { text: control.checkbox, flags: flagsInForce(story, paragraph) });
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
  const flags = flagsInForce(story, paragraph) | FLAG.image;
  paragraph.runs.push({ text: '', flags });
  return isSeen(flags) && (flags & FLAG.placeholder) === 0;
}

function inInstruction({ fields }: Story): boolean {
  return fields.some(({ phase }) => phase === 'instruction');
}

function flagsInForce(story: Story, paragraph: ParagraphBuilder): number {
  let flags = runFlags(story, paragraph) & ~FLAG.capitals;
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
