import { pointsOf, sizeOf } from '../building/lengths.ts';
import type { Handler, Handlers } from '../xml/walk.ts';
import { isOn } from './attributes.ts';
import type { Shape, Story } from './state.ts';

/** English Metric Units in a point (ECMA-376 part 1, 20.1.2.1). */
const EMU_PER_POINT = 12_700;

const SHAPE: Handler<Story> = {
  open({ shapes }) {
    shapes.push({ name: '', behindText: false, decorative: false, noted: false });
  },
  close({ shapes }) {
    shapes.pop();
  },
};

const OLD_SHAPE = onShape((shape, { id, style = '' }) => {
  if (id !== undefined) shape.name = id;
  const size = sizeOf(lengthIn(style, 'width'), lengthIn(style, 'height'));
  // Shapes of a group are measured in units of the group.
  if (size !== undefined) shape.size ??= size;
});

/** Drawings, pictures of old files and embedded objects: their names and how large they are shown. */
export const SHAPE_HANDLERS: Handlers<Story> = {
  'w:drawing': SHAPE,
  'w:pict': SHAPE,
  'w:object': {
    open(story, attributes) {
      story.open.objects += 1;
      SHAPE.open?.(story, attributes);
    },
    close(story) {
      story.open.objects -= 1;
      SHAPE.close?.(story);
    },
  },
  'wp:anchor': onShape((shape, { behindDoc }) => {
    shape.behindText = behindDoc !== undefined && isOn({ behindDoc }, 'behindDoc');
  }),
  'wp:extent': onShape((shape, { cx = '', cy = '' }) => {
    const [width, height] = [Number(cx) / EMU_PER_POINT, Number(cy) / EMU_PER_POINT];
    if (width > 0 && height > 0) shape.size = { width: Math.round(width), height: Math.round(height) };
  }),
  'wp:docPr': onShape((shape, { name = '' }) => {
    shape.name = name;
  }),
  'adec:decorative': onShape((shape, { val = '' }) => {
    shape.decorative = isOn({ val }, 'val');
  }),
  'v:group': OLD_SHAPE,
  'v:shape': OLD_SHAPE,
  'v:rect': OLD_SHAPE,
};

function onShape(set: (shape: Shape, attributes: Readonly<Record<string, string>>) => void): Handler<Story> {
  return {
    open({ shapes }, attributes) {
      const shape = shapes.at(-1);
      if (shape !== undefined) set(shape, attributes);
    },
  };
}

/** A length of a style such as "width:120pt;height:2cm", in points. */
function lengthIn(style: string, name: string): number | undefined {
  const declaration = style.split(';').find((part) => part.trim().toLowerCase().startsWith(`${name}:`));
  return pointsOf(declaration?.slice(declaration.indexOf(':') + 1));
}
