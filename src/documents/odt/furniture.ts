import type { Furniture } from '../../model/document.ts';
import { textOf } from '../building/block-text.ts';
import { blocksOf } from '../building/draft.ts';
import { type Handler, type Handlers, SKIP, walkXml } from '../xml/walk.ts';
import { STORY_HANDLERS } from './handlers.ts';
import { closeAside, type OdtStory, openAside } from './state.ts';

interface FurnitureStory extends OdtStory {
  /** Page styles that some page has. */
  readonly shownPages: ReadonlySet<string>;
  readonly found: Map<string, Furniture>;
}

interface FurnitureOptions {
  readonly story: OdtStory;
  /** Page styles that the text begins. */
  readonly begun: ReadonlySet<string>;
}

/** The running headers, footers and watermarks of the page styles that pages really have, each text once. */
export function readFurniture(xml: string, { story, begun }: FurnitureOptions): readonly Furniture[] {
  const state: FurnitureStory = { ...story, shownPages: withNext(xml, begun, story), found: new Map() };
  walkXml(xml, HANDLERS, { state, limits: story.tally.limits });
  for (const text of state.watermarks) add(state, { kind: 'watermark', text });
  return [...state.found.values()];
}

/** A page style can name the one of the page after it, as a cover does. */
function withNext(xml: string, pages: ReadonlySet<string>, { tally }: OdtStory): ReadonlySet<string> {
  const next = new Map<string, string>();
  const handlers: Handlers<typeof next> = {
    'style:master-page': {
      open(state, { 'style:name': name = '', 'style:next-style-name': following = '' }) {
        state.set(name, following);
        return SKIP;
      },
    },
  };
  walkXml(xml, handlers, { state: next, limits: tally.limits });
  const shown = new Set(pages);
  // A set that grows while it is walked is walked to its end.
  for (const page of shown) {
    const following = next.get(page) ?? '';
    if (following !== '') shown.add(following);
  }
  return shown;
}

function running(kind: Furniture['kind']): Handler<FurnitureStory> {
  return {
    open(story, { 'style:display': display }) {
      if (display === 'false') return SKIP;
      openAside(story);
      return undefined;
    },
    close(story) {
      add(story, { kind, text: textOf(blocksOf(closeAside(story))) });
    },
  };
}

function add({ found }: FurnitureStory, furniture: Furniture): void {
  if (furniture.text !== '') found.set(`${furniture.kind}:${furniture.text}`, furniture);
}

const HANDLERS: Handlers<FurnitureStory> = {
  ...STORY_HANDLERS,
  'office:styles': { open: () => SKIP },
  'office:automatic-styles': { open: () => SKIP },
  'office:body': { open: () => SKIP },
  'style:master-page': {
    open: ({ shownPages }, { 'style:name': name = '' }) => (shownPages.has(name) ? undefined : SKIP),
  },
  'style:header': running('header'),
  'style:header-left': running('header'),
  'style:header-first': running('header'),
  'style:footer': running('footer'),
  'style:footer-left': running('footer'),
  'style:footer-first': running('footer'),
};
