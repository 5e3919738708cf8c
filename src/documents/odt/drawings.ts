import type { UnreadKind } from '../../model/document.ts';
import { textOf } from '../building/block-text.ts';
import { noteUnread } from '../building/draft.ts';
import { pointsOf, sizeOf } from '../building/lengths.ts';
import { closeTextBox, openTextBox } from '../building/paragraphs.ts';
import type { Attributes } from '../xml/namespaces.ts';
import { type Handler, type Handlers, SKIP } from '../xml/walk.ts';
import type { OdtStory } from './state.ts';
import { writePicture, writeText } from './writing.ts';

const BOX: Handler<OdtStory> = {
  open: (story) => openTextBox(story.draft),
  close(story) {
    const isWatermark = !story.draft.isBody && story.shapes.some(isLettering);
    const box = story.draft.containers.at(-1);
    if (isWatermark && box !== undefined) story.watermarks.push(textOf(box.blocks.splice(0)));
    closeTextBox(story.draft);
  },
};

/** A shape can hold text, which stands in it like in a text box. */
const SHAPE: Handler<OdtStory> = {
  open(story, attributes) {
    story.shapes.push({ name: attributes['draw:name'] ?? '', bent: false });
    BOX.open?.(story, attributes);
  },
  close(story) {
    BOX.close?.(story);
    story.shapes.pop();
  },
};

function isLettering({ name, bent }: OdtStory['shapes'][number]): boolean {
  return bent || /watermark/i.test(name);
}

const SHAPES = [
  'custom-shape',
  'rect',
  'circle',
  'ellipse',
  'polygon',
  'regular-polygon',
  'polyline',
  'path',
  'line',
  'connector',
  'measure',
  'caption',
];

const EMBEDDED: Handler<OdtStory> = {
  open(story) {
    const frame = story.frames.at(-1);
    if (frame !== undefined) frame.holdsObject = true;
    if (writePicture(story)) noteUnread(story.draft, 'embedded-document');
    return SKIP;
  },
};

/** Frames and shapes (OpenDocument 1.3 part 3, 10). */
export const DRAWING_HANDLERS: Handlers<OdtStory> = {
  'draw:frame': {
    open({ frames, shapes }, attributes) {
      const size = sizeOf(pointsOf(attributes['svg:width']), pointsOf(attributes['svg:height']));
      frames.push({ holdsObject: false, ...(size && { size }) });
      shapes.push({ name: attributes['draw:name'] ?? '', bent: false });
    },
    close({ frames, shapes }) {
      frames.pop();
      shapes.pop();
    },
  },
  'draw:text-box': BOX,
  'draw:g': {},
  'draw:enhanced-geometry': {
    open({ shapes }, { 'draw:text-path': alongPath }) {
      const shape = shapes.at(-1);
      if (shape !== undefined) shape.bent = alongPath === 'true';
    },
  },
  ...Object.fromEntries(SHAPES.map((name): [string, Handler<OdtStory>] => [`draw:${name}`, SHAPE])),
  'draw:image': {
    open(story) {
      if (story.frames.at(-1)?.holdsObject !== true) picture(story);
      return SKIP;
    },
  },
  'draw:object': { open: embeddedObject },
  'draw:object-ole': EMBEDDED,
  'draw:plugin': EMBEDDED,
  'draw:floating-frame': EMBEDDED,
  'draw:control': {
    open(story, { 'draw:control': id = '' }) {
      writeText(story, story.formValues.get(id) ?? '');
    },
  },
  'svg:title': { open: () => SKIP },
  'svg:desc': { open: () => SKIP },
};

function picture(story: OdtStory, what: UnreadKind = 'image'): void {
  if (writePicture(story)) noteUnread(story.draft, what, story.frames.at(-1)?.size);
}

/** A chart or a formula is a drawing to its reader; anything else is a document of its own. */
function embeddedObject(story: OdtStory, attributes: Attributes): typeof SKIP {
  const part = (attributes['xlink:href'] ?? '').replace(/^\.\//, '');
  const mediaType = story.mediaTypes.get(part) ?? story.mediaTypes.get(`${part}/`) ?? '';
  if (!/\.(?:chart|formula)\b/.test(mediaType)) {
    EMBEDDED.open?.(story, attributes);
    return SKIP;
  }
  picture(story, 'drawing');
  const frame = story.frames.at(-1);
  if (frame !== undefined) frame.holdsObject = true;
  return SKIP;
}
