import type { Place } from './place.ts';

/**
 * The text of a document as a page shows it beside the findings. There is room in it for text, lists and tables
 * and for nothing else, so that nothing else of a document can get into a page.
 */
export interface DocumentView {
  readonly blocks: readonly ViewBlock[];
  /** Running headers, footers and watermarks, labelled as such. */
  readonly furniture: readonly ViewText[];
  /** Whether it is all of the text: a page has an end. */
  readonly isWhole: boolean;
}

export type ViewBlock = ViewText | ViewTable;

/** A paragraph, heading or list item. */
export interface ViewText {
  readonly type: 'text';
  readonly role: 'heading' | 'list-item' | 'body';
  /** Of a heading, or the depth of a list item; counts from 1. */
  readonly level: number;
  /** The number or bullet before the text; null where there is none. */
  readonly label: string | null;
  readonly pieces: readonly ViewPiece[];
  /** The number that places give the paragraph; null where it is not known to be one of theirs. */
  readonly paragraph: number | null;
}

export type Look = 'bold' | 'italic' | 'underlined' | 'struck';

/** A piece of text of one look. */
export interface ViewPiece {
  readonly text: string;
  readonly looks: readonly Look[];
  /** The numbers of the findings whose evidence it is part of. */
  readonly evidence?: readonly number[];
}

export interface ViewTable {
  readonly type: 'table';
  readonly rows: readonly ViewRow[];
}

export interface ViewRow {
  readonly header: boolean;
  readonly cells: readonly ViewCell[];
}

export interface ViewCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly ViewBlock[];
}

/** What a finding quotes, to be marked in the text. */
export interface ViewEvidence {
  /** The number that the page gives the finding. */
  readonly number: number;
  readonly quote: string | null;
  readonly location: Place;
}
