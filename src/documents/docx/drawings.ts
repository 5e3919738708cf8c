import { normaliseText } from '../../language/normalise.ts';
import type { UnreadKind } from '../../model/document.ts';
import { textOf } from '../building/block-text.ts';
import { type Handler, type Handlers, SKIP } from '../xml/walk.ts';
import { addMarkParagraph, flushCarried } from './paragraphs.ts';
import { SHAPE_HANDLERS } from './shapes.ts';
import type { Story } from './state.ts';
import { createContainer, noteUnread } from './story.ts';
import { writeImage, writeText } from './writing.ts';

/** Drawings whose content is read: shapes, groups and canvases may hold text boxes and pictures. */
const READ_DRAWINGS = /\/(?:picture|wordprocessingShape|wordprocessingGroup|wordprocessingCanvas)$/;

const PICTURE: Handler<Story> = {
  open(story) {
    // The picture of an embedded object is a preview of it.
    if (story.open.objects === 0) noteSeen(story, 'image');
  },
};

const DRAWING: Handler<Story> = { open: (story) => noteSeen(story, 'drawing') };

const EMBEDDED: Handler<Story> = { open: (story) => noteSeen(story, 'embedded-document') };

export const DRAWING_HANDLERS: Handlers<Story> = {
  ...SHAPE_HANDLERS,
  'pic:pic': PICTURE,
  'v:imagedata': PICTURE,
  'w14:contentPart': DRAWING,
  'o:ink': DRAWING,
  'a:graphicData': {
    open(story, { uri = '' }) {
      if (uri !== '' && !READ_DRAWINGS.test(uri)) noteSeen(story, 'drawing');
    },
  },
  'o:OLEObject': {
    open(story, { ProgID: program = '' }) {
      // An equation is one line of signs, and its picture shows it.
      if (!/^equation/i.test(program)) noteSeen(story, 'embedded-document');
    },
  },
  'w:control': { open: (story) => noteSeen(story, 'form-field') },
  'w:subDoc': EMBEDDED,
  'w:altChunk': { open: noteInsertedDocument },
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

function noteSeen(story: Story, what: UnreadKind): void {
  if (writeImage(story)) noteUnread(story, what);
}

/** It stands between paragraphs: one of its own marks the place. */
function noteInsertedDocument(story: Story): void {
  addMarkParagraph(story);
  noteUnread(story, 'alternative-chunk');
}

function openTextBox(story: Story): void {
  const watermark = /watermark/i.test(story.shapes.at(-1)?.name ?? '');
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
