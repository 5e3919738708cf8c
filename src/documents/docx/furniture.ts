import type { Furniture } from '../../model/document.ts';
import { textOf } from '../building/block-text.ts';
import { type Package, walkPart } from '../xml/package.ts';
import { type Handlers } from '../xml/walk.ts';
import { isOn } from './attributes.ts';
import { STORY_HANDLERS } from './handlers.ts';
import { type Relationship } from './relationships.ts';
import type { Shared, Story } from './state.ts';
import { createStory } from './story.ts';

interface FurnitureOptions {
  readonly body: Story;
  readonly shared: Shared;
  readonly relationships: readonly Relationship[];
}

/** The running headers, footers and watermarks that pages really show, each distinct text once. */
export function readFurniture(source: Package, options: FurnitureOptions): readonly Furniture[] {
  const found = new Map<string, Furniture>();
  const add = (furniture: Furniture): void => {
    if (furniture.text !== '') found.set(`${furniture.kind}:${furniture.text}`, furniture);
  };
  for (const text of options.body.watermarks) add({ kind: 'watermark', text });
  for (const [part, kind] of shownParts(source, options)) {
    const story = createStory(options.shared, { isBody: false });
    walkPart(source, part, { handlers: STORY_HANDLERS, state: story });
    add({ kind, text: textOf(story.containers.flatMap(({ blocks }) => blocks)) });
    for (const text of story.watermarks) add({ kind: 'watermark', text });
  }
  return [...found.values()];
}

/** Files keep first-page and even-page headers that are switched off: those are on no page. */
function shownParts(
  source: Package,
  { body, relationships }: FurnitureOptions,
): ReadonlyMap<string, 'header' | 'footer'> {
  const evenPagesDiffer =
    body.running.some(({ pages }) => pages === 'even') && readsEvenPages(source, relationships);
  const shown = body.running.filter(({ pages }) => {
    if (pages === 'first') return body.firstPageDiffers;
    return pages !== 'even' || evenPagesDiffer;
  });
  const parts = new Map<string, 'header' | 'footer'>();
  for (const { kind, relationship } of shown) {
    const part = relationships.find(({ id, type }) => id === relationship && type === kind)?.part;
    if (part !== undefined) parts.set(part, kind);
  }
  return parts;
}

const SETTINGS: Handlers<{ evenPagesDiffer: boolean }> = {
  'w:evenAndOddHeaders': {
    open(state, attributes) {
      state.evenPagesDiffer = isOn(attributes);
    },
  },
};

function readsEvenPages(source: Package, relationships: readonly Relationship[]): boolean {
  const state = { evenPagesDiffer: false };
  const part = relationships.find(({ type }) => type === 'settings')?.part;
  walkPart(source, part, { handlers: SETTINGS, state });
  return state.evenPagesDiffer;
}
