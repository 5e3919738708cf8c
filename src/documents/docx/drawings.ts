import { normaliseText } from '../../language/normalise.ts';
import { textOf } from '../building/block-text.ts';
import { type Handler, type Handlers, SKIP } from '../xml/walk.ts';
import { flushCarried } from './paragraphs.ts';
import type { Story } from './state.ts';
import { createContainer, noteUnread } from './story.ts';
import { writeImage, writeText } from './writing.ts';

const PICTURE: Handler<Story> = {
  open(story) {
    // The picture of an embedded object is a preview of it.
    if (story.open.objects > 0) return;
    if (writeImage(story)) noteUnread(story, 'image');
  },
};

const EMBEDDED: Handler<Story> = { open: (story) => noteUnread(story, 'embedded-document') };

export const DRAWING_HANDLERS: Handlers<Story> = {
  'pic:pic': PICTURE,
  'v:imagedata': PICTURE,
  'c:chart': PICTURE,
  'dgm:relIds': PICTURE,
  'w:object': {
    open({ open }) {
      open.objects += 1;
    },
    close({ open }) {
      open.objects -= 1;
    },
  },
  'o:OLEObject': EMBEDDED,
  'w:subDoc': EMBEDDED,
  'w:altChunk': { open: (story) => noteUnread(story, 'alternative-chunk') },
  'wp:docPr': {
    open(story, { name = '' }) {
      story.shapeName = name;
    },
  },
  'v:shape': {
    open(story, { id = '' }) {
      story.shapeName = id;
    },
  },
  'v:textpath': {
    open(story, { string = '' }) {
      if (story.isBody) writeText(story, string);
      else story.watermarks.push(normaliseText(string));
    },
  },
  'w:txbxContent': { open: openTextBox, close: closeTextBox },
  'a:prstTxWarp': {
    open: (story, { prst }) => (prst === 'textNoShape' ? undefined : takeAsWatermark(story)),
  },
  'mc:AlternateContent': {
    open({ alternatives }) {
      alternatives.push({ taken: false });
    },
    close({ alternatives }) {
      alternatives.pop();
    },
  },
  'mc:Choice': { open: takeOneBranch },
  'mc:Fallback': { open: takeOneBranch },
};

/** The branches show the same thing for newer and older programs: the first one is read. */
function takeOneBranch({ alternatives }: Story): typeof SKIP | undefined {
  const alternative = alternatives.at(-1);
  if (alternative?.taken === true) return SKIP;
  if (alternative !== undefined) alternative.taken = true;
  return undefined;
}

function openTextBox(story: Story): void {
  const watermark = /watermark/i.test(story.shapeName);
  story.containers.push(createContainer({ textBox: true, watermark }));
}

/** Text boxes are read after the paragraph they hang on. */
function closeTextBox(story: Story): void {
  flushCarried(story);
  const container = story.containers.pop();
  if (container === undefined) return;
  if (container.watermark) story.watermarks.push(textOf(container.blocks));
  else story.paragraphs.at(-1)?.boxes.push(container.blocks);
}

/** Bent lettering in a running header is a watermark; its shape is told after its text. */
function takeAsWatermark(story: Story): void {
  if (story.isBody) return;
  const box = story.paragraphs.at(-1)?.boxes.pop();
  if (box !== undefined) story.watermarks.push(textOf(box));
}
