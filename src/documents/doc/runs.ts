import type { Size } from '../../model/document.ts';
import { currentPlace, noteUnread } from '../building/draft.ts';
import { FLAG } from '../building/flags.ts';
import { closeTextBox, openTextBox, write, writeImage } from '../building/paragraphs.ts';
import { isSymbolFont, symbol, symbols } from '../building/symbols.ts';
import { type CharacterLook, characterLook } from './characters.ts';
import { inInstruction, openField, showResult, showsEmbedded, showsShape } from './fields.ts';
import type { DocFile } from './file.ts';
import { formFieldShown } from './form-fields.ts';
import { runAt } from './format-pages.ts';
import type { Modifier } from './modifiers.ts';
import { pictureSize } from './picture-size.ts';
import { pieceAt } from './pieces.ts';
import type { DocStory } from './state.ts';
import type { ResolvedStyle } from './styles.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The style of the paragraph. */
  readonly style: ResolvedStyle;
}

/** Writes the characters of a paragraph, its mark left out. */
export function readRuns(story: DocStory, { from, to, style }: Stretch): void {
  let at = from;
  while (at < to) {
    const { end, look } = lookAt(story.file, at, style);
    const until = Math.max(at + 1, Math.min(end, to));
    countChange(story, look.flags);
    writeRun(story, { at, text: story.file.text.slice(at, until), look });
    at = until;
  }
}

/** The look of a character, and where it ends. */
export function lookAt(
  file: DocFile,
  at: number,
  style: ResolvedStyle,
): { readonly end: number; readonly look: CharacterLook } {
  const piece = pieceAt(file.pieces, at);
  if (piece === undefined) return { end: at + 1, look: characterLook(file.styles, style, []) };
  const place = piece.offset + (at - piece.start) * piece.bytesPerCharacter;
  const run = runAt(file.characterRuns, place);
  const runEnd = run === undefined ? at + 1 : at + Math.ceil((run.end - place) / piece.bytesPerCharacter);
  const modifiers: readonly Modifier[] = [...(run?.modifiers ?? []), ...piece.modifiers];
  return { end: Math.min(piece.end, runEnd), look: characterLook(file.styles, style, modifiers) };
}

function countChange(story: DocStory, flags: number): void {
  const change = flags & (FLAG.inserted | FLAG.deleted);
  if (change !== story.lastChange) {
    if ((change & FLAG.inserted) !== 0) story.draft.revisions.insertions += 1;
    if ((change & FLAG.deleted) !== 0) story.draft.revisions.deletions += 1;
  }
  story.lastChange = change;
}

interface Run {
  readonly at: number;
  readonly text: string;
  readonly look: CharacterLook;
}

const CONTROL = /[\u0000-\u001f]/;

function writeRun(story: DocStory, { at, text, look }: Run): void {
  if (look.symbol !== undefined) {
    const font = story.file.fonts[look.symbol.font] ?? '';
    return writeShown(story, symbol(font, look.symbol.code).repeat(text.length), look);
  }
  if (!look.special && !CONTROL.test(text)) return writeShown(story, text, look);
  for (let offset = 0; offset < text.length; offset += 1) {
    writeSign(story, { at: at + offset, text: text[offset] ?? '', look });
  }
}

function writeShown(story: DocStory, text: string, { flags, font }: CharacterLook): void {
  if (inInstruction(story)) {
    const field = story.fields.at(-1);
    if (field !== undefined) field.instruction += text;
    return;
  }
  const fontName = font === undefined ? undefined : story.file.fonts[font];
  const shown = isSymbolFont(fontName) ? symbols(fontName ?? '', text) : text;
  const capitals = (flags & FLAG.capitals) !== 0;
  const shade = story.shades > 0 ? FLAG.shaded : 0;
  write(story.draft, capitals ? shown.toUpperCase() : shown, (flags & ~FLAG.capitals) | shade);
}

/** Control characters that stand for something on the page (MS-DOC 2.4, 2.8.24). */
const SIGNS: Readonly<Record<string, string>> = { '\t': ' ', '\v': '\n', '\u000e': ' ', '\u001e': '-' };

function writeSign(story: DocStory, run: Run): void {
  const { at, text, look } = run;
  switch (text) {
    case '\u0013':
      return openField(story);
    case '\u0014':
      return showResult(story);
    case '\u0015':
      return closeField(story, look);
    case '\u0001':
      return writeObject(story, look);
    case '\u0008':
      return writeAnchored(story, at, look);
    case '\u0002':
      return noteReference(story, at);
    case '\u0005':
      story.draft.revisions.comments += 1;
      return undefined;
    default:
      return writeShown(story, SIGNS[text] ?? (text < ' ' ? '' : text), look);
  }
}

function closeField(story: DocStory, look: CharacterLook): void {
  const field = story.fields.pop();
  if (field?.shown !== undefined) writeShown(story, field.shown, look);
}

/** A picture, an embedded document, or the data of a form field. */
function writeObject(story: DocStory, look: CharacterLook): void {
  if (look.dataAt === undefined) return;
  if (look.holdsData || inInstruction(story)) setFormField(story, look.dataAt);
  else if (showsShape(story)) return;
  else if (look.embedded || showsEmbedded(story)) noteUnread(story.draft, 'embedded-document');
  else writePicture(story, look, pictureSize(story.file.data, look.dataAt));
}

function setFormField({ fields, file }: DocStory, dataAt: number): void {
  const field = fields.at(-1);
  if (field === undefined || !/^\s*FORM(?:CHECKBOX|DROPDOWN)\b/i.test(field.instruction)) return;
  const shown = formFieldShown(file.data, dataAt);
  if (shown !== undefined) field.shown = shown;
}

function writePicture({ draft }: DocStory, { flags }: CharacterLook, size: Size | undefined): void {
  if (writeImage(draft, flags & ~FLAG.capitals)) noteUnread(draft, 'image', size);
}

/** Shapes that hang on a character: text boxes are read after its paragraph. */
function writeAnchored(story: DocStory, at: number, look: CharacterLook): void {
  const anchor = story.anchors.get(at);
  if (anchor === undefined) return;
  story.anchors.delete(at);
  if (anchor.isPicture) writePicture(story, look, anchor.size);
  if (anchor.lettering !== '') {
    if (story.draft.isBody) writeShown(story, anchor.lettering, look);
    else story.watermarks.push(anchor.lettering);
  }
  for (const [from, to] of anchor.boxes) {
    openTextBox(story.draft);
    story.readBlocks(story, from, to);
    closeTextBox(story.draft);
  }
}

function noteReference({ references, draft }: DocStory, at: number): void {
  const reference = references.get(at);
  if (reference !== undefined) reference.place = currentPlace(draft);
}
