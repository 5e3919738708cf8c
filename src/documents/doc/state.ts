import type { Size } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { createDraft, type Draft, type Tally } from '../building/draft.ts';
import type { Counters } from '../building/labels.ts';
import type { DocFile } from './file.ts';

/** An open field: its instruction is not shown, its result is. */
export interface Field {
  phase: 'instruction' | 'result';
  instruction: string;
  /** What the form field shows, where it is one that Word draws itself. */
  shown?: string;
}

/** A shape that hangs on a character of the text. */
export interface Anchor {
  readonly isPicture: boolean;
  readonly size: Size | undefined;
  /** Lettering drawn as a picture: a watermark where it stands in a running header. */
  readonly lettering: string;
  /** The parts of the text that stand in its text boxes: first character and the one after the last. */
  readonly boxes: (readonly [from: number, to: number])[];
}

/** A part of the text being read: the body, a running header, a note. */
export interface DocStory {
  readonly file: DocFile;
  readonly draft: Draft;
  readonly counters: Counters;
  readonly fields: Field[];
  /** Shapes by the character they hang on; each is taken once. */
  readonly anchors: Map<number, Anchor>;
  readonly watermarks: string[];
  /** Where notes are referred to, by the character that does. */
  readonly references: ReadonlyMap<number, Reference>;
  /** Flags of the tracked change that the last run belonged to; 0 where it belonged to none. */
  lastChange: number;
  /** The end of the last paragraph is deleted: it goes on. */
  runsOn: boolean;
  /** How many of the open cells and paragraphs have a colour behind their text. */
  shades: number;
  /** Reads a part of the text into the draft: what stands in a text box. */
  readonly readBlocks: (story: DocStory, from: number, to: number) => void;
}

export interface Reference {
  place: Place;
}

type StoryParts = Pick<DocStory, 'file' | 'counters' | 'anchors' | 'references' | 'readBlocks'>;

export function createStory(parts: StoryParts, tally: Tally, { isBody }: { isBody: boolean }): DocStory {
  const draft = createDraft(tally, { isBody });
  return { ...parts, draft, fields: [], watermarks: [], lastChange: 0, runsOn: false, shades: 0 };
}
