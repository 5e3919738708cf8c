import { FLAG } from '../building/flags.ts';
import { write, writeImage } from '../building/paragraphs.ts';
import { isSymbolFont, symbols } from '../building/symbols.ts';
import type { OdtStory } from './state.ts';

/** Adds text to the open paragraph as the look in force shows it. */
export function writeShownText(story: OdtStory, text: string): void {
  const look = story.looks.at(-1);
  if (look === undefined) return;
  if (isSymbolFont(look.font)) return writeText(story, symbols(look.font ?? '', text));
  writeText(story, (look.look.flags & FLAG.capitals) === 0 ? text : text.toUpperCase());
}

export function writeText(story: OdtStory, text: string, more = 0): void {
  write(story.draft, text, flagsInForce(story) | more);
}

/** Marks where a picture stands; false where no reader sees it. */
export function writePicture(story: OdtStory): boolean {
  return writeImage(story.draft, flagsInForce(story));
}

function flagsInForce({ looks, open, shades, shapes }: OdtStory): number {
  let flags = (looks.at(-1)?.look.flags ?? 0) & ~FLAG.capitals;
  if (open.hidden > 0) flags |= FLAG.hidden;
  if (open.insertions > 0) flags |= FLAG.inserted;
  if (open.deletions > 0) flags |= FLAG.deleted;
  if (open.placeholders > 0) flags |= FLAG.placeholder;
  if (shades.includes(true)) flags |= FLAG.shaded;
  // Letters along a path are as large as their shape, whatever size they name.
  if (shapes.length > 0) flags &= ~FLAG.tiny;
  return flags;
}
