import type { Furniture, Paragraph } from '../../model/document.ts';
import { createDraft, type Draft, type Tally } from '../building/draft.ts';
import type { PageNode } from './page.ts';
import type { StyleSheet } from './style-sheet.ts';

/** What an element hands down to all that stands in it. */
export interface Inherited {
  readonly flags: number;
  readonly font: string | undefined;
  /** White space counts as it stands in the file. */
  readonly kept: boolean;
  readonly headingLevel: number | undefined;
  readonly depth: number;
}

/** The paragraph being written; its standing is known for certain at its end. */
export interface OpenParagraph {
  headingLevel: number | undefined;
  listLevel: number | undefined;
  label: string | undefined;
}

export interface OpenList {
  readonly ordered: boolean;
  readonly format: string;
  next: number;
  readonly step: 1 | -1;
}

/** Reads nodes into the draft of a story. */
export type Walk = (story: HtmlStory, nodes: readonly PageNode[], inside: Inherited) => void;

/** The state of reading one page. */
export interface HtmlStory {
  readonly walk: Walk;
  /** What is being written: notes, running lines and hidden passages are written apart. */
  draft: Draft;
  readonly tally: Tally;
  readonly sheet: StyleSheet;
  readonly lists: OpenList[];
  /** The number or bullet that the next paragraph of an item bears. */
  label: string | undefined;
  paragraph: OpenParagraph | undefined;
  /** What counters of the style sheet have come to. */
  readonly counters: Map<string, number>;
  readonly notes: Paragraph[];
  readonly furniture: Furniture[];
}

export function createStory(tally: Tally, { sheet, walk }: Pick<HtmlStory, 'sheet' | 'walk'>): HtmlStory {
  return {
    walk,
    draft: createDraft(tally, { isBody: true }),
    tally,
    sheet,
    lists: [],
    label: undefined,
    paragraph: undefined,
    counters: new Map(),
    notes: [],
    furniture: [],
  };
}
