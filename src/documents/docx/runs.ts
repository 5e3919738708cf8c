import { FLAG } from '../building/flags.ts';
import { symbol } from '../building/symbols.ts';
import { type Handler, type Handlers, SKIP } from '../xml/walk.ts';
import { isShaded, RUN_PROPERTIES } from './run-properties.ts';
import type { Story } from './state.ts';
import { writeShownText, writeText } from './writing.ts';

const RUN: Handler<Story> = {
  open({ paragraphs }) {
    const paragraph = paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.run = { decided: 0, flags: 0 };
  },
  close({ paragraphs }) {
    const paragraph = paragraphs.at(-1);
    // Set and not deleted: V8 reads objects that lost a member many times slower.
    if (paragraph !== undefined) paragraph.run = undefined;
  },
};

// A line break inside the element is white space of the file; breaks on the page have elements of their own.
const TEXT: Handler<Story> = {
  text: (story, text) => writeShownText(story, text.replaceAll(/[\r\n\t]+/g, ' ')),
};

const LINE_BREAK = writes('\n');

export const RUN_HANDLERS: Handlers<Story> = {
  'w:r': RUN,
  'm:r': RUN,
  'w:t': TEXT,
  'w:delText': TEXT,
  'm:t': TEXT,
  'w:br': LINE_BREAK,
  'w:cr': LINE_BREAK,
  'w:tab': { open: (story) => (story.open.paragraphProperties > 0 ? undefined : writeText(story, '\t')) },
  'w:ptab': writes('\t'),
  'w:noBreakHyphen': writes('-'),
  'w:sym': {
    open(story, { 'w:font': font = '', 'w:char': code = '' }) {
      writeText(story, symbol(font, Number.parseInt(code, 16)));
    },
  },
  // The small reading aid above a word is not part of the line.
  'w:rt': { open: () => SKIP },
  ...Object.fromEntries(
    Object.entries(RUN_PROPERTIES).map(([name, set]): [string, Handler<Story>] => [
      name,
      {
        open(story, attributes) {
          const paragraph = story.paragraphs.at(-1);
          if (paragraph?.run !== undefined) set(paragraph.run, attributes);
          else if (name === 'w:vanish' && story.open.paragraphProperties > 0) hideMark(story);
          else if (name === 'w:shd' && isShaded(attributes)) shade(story);
        },
      },
    ]),
  ),
};

function hideMark({ paragraphs }: Story): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph !== undefined) paragraph.markFlags |= FLAG.hidden;
}

/** Shading of a paragraph, else of a cell, else of a table. */
function shade({ paragraphs, tables, open }: Story): void {
  const paragraph = open.paragraphProperties > 0 ? paragraphs.at(-1) : undefined;
  const table = tables.at(-1);
  const shaded = paragraph ?? table?.rows.at(-1)?.cells.at(-1) ?? table;
  if (shaded !== undefined) shaded.shaded = true;
}

function writes(text: string): Handler<Story> {
  return { open: (story) => writeText(story, text) };
}
