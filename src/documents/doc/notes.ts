import type { Paragraph } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { paragraphsOf } from '../building/block-text.ts';
import { blocksOf } from '../building/draft.ts';
import type { DocFile } from './file.ts';
import { readPositions } from './positions.ts';
import type { DocStory, Reference } from './state.ts';

type Kind = 'footnote' | 'endnote';

const KINDS: readonly Kind[] = ['footnote', 'endnote'];
const REFERENCE_BYTES = 2;

/** The characters of the body that refer to notes. */
export function noteReferences({ table }: DocFile): ReadonlyMap<number, Reference> {
  const positions = KINDS.flatMap((kind) => referencesOf(table, kind));
  return new Map(positions.map((at) => [at, { place: {} }]));
}

function referencesOf(table: DocFile['table'], kind: Kind): readonly number[] {
  const { at, data } = readPositions(table(`${kind}References`), REFERENCE_BYTES);
  return at.slice(0, data.length);
}

interface NotesOptions {
  /** The first characters of both kinds of notes. */
  readonly from: Readonly<Record<Kind, number>>;
  readonly references: ReadonlyMap<number, { readonly place: Place }>;
  readonly newStory: () => DocStory;
}

/** Footnotes and endnotes; each paragraph has the place of the reference to it. */
export function readNotes(file: DocFile, { from, references, newStory }: NotesOptions): readonly Paragraph[] {
  return KINDS.flatMap((kind) => {
    const { at } = readPositions(file.table(`${kind}Texts`), 0);
    return referencesOf(file.table, kind).flatMap((reference, number) => {
      const [start = 0, end = 0] = [at[number], at[number + 1]];
      const story = newStory();
      story.readBlocks(story, from[kind] + start, from[kind] + end);
      const place = references.get(reference)?.place ?? {};
      return paragraphsOf(blocksOf(story.draft)).map((paragraph) => ({ ...paragraph, place }));
    });
  });
}
