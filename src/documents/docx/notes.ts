import type { Paragraph } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { paragraphsOf } from '../building/block-text.ts';
import { type Package, walkPart } from '../xml/package.ts';
import { type Handler, type Handlers, SKIP } from '../xml/walk.ts';
import { STORY_HANDLERS } from './handlers.ts';
import { flushCarried } from './paragraphs.ts';
import { type Relationship } from './relationships.ts';
import type { Shared, Story } from './state.ts';
import { createContainer, createStory } from './story.ts';

interface NotesOptions {
  readonly shared: Shared;
  readonly relationships: readonly Relationship[];
  /** The places of the references in the body, by "footnote:2". */
  readonly references: ReadonlyMap<string, Place>;
}

interface NotesStory extends Story {
  readonly references: ReadonlyMap<string, Place>;
  readonly notes: Paragraph[];
  noteId: string;
}

/** Footnotes and endnotes; each paragraph has the place of the reference to it. */
export function readNotes(source: Package, options: NotesOptions): readonly Paragraph[] {
  const { shared, relationships, references } = options;
  return ['footnote', 'endnote'].flatMap((kind) => {
    const story = createStory(shared, { isBody: false });
    const state: NotesStory = { ...story, references, notes: [], noteId: '' };
    const part = relationships.find(({ type }) => type === `${kind}s`)?.part;
    walkPart(source, part, { handlers: HANDLERS, state });
    return state.notes;
  });
}

const HANDLERS: Handlers<NotesStory> = {
  ...STORY_HANDLERS,
  'w:footnote': note('footnote'),
  'w:endnote': note('endnote'),
};

function note(kind: string): Handler<NotesStory> {
  return {
    open(state, { 'w:id': id = '', 'w:type': type = 'normal' }) {
      // The others are the lines drawn between text and notes.
      if (type !== 'normal') return SKIP;
      state.noteId = `${kind}:${id}`;
      state.containers.push(createContainer());
      return undefined;
    },
    close(state) {
      flushCarried(state);
      const place = state.references.get(state.noteId) ?? {};
      const blocks = state.containers.pop()?.blocks ?? [];
      for (const paragraph of paragraphsOf(blocks)) state.notes.push({ ...paragraph, place });
    },
  };
}
