import type { Caution } from './caution.ts';
import type { Place } from './place.ts';

/** The formats a reader exists for; found from the content, never from the file's name. */
export type DocumentFormat = 'docx' | 'doc' | 'odt' | 'pdf' | 'html' | 'text';

/** How a run of text is marked. `placeholder` is an unfilled content control's prompt. */
export type Mark =
  | 'bold'
  | 'italic'
  | 'underlined'
  | 'struck'
  | 'hidden'
  | 'inserted'
  | 'deleted'
  | 'placeholder'
  | 'image';

/** Marks whose text a reader of the page would not take as part of the document. */
export const UNSEEN_MARKS: readonly Mark[] = ['struck', 'hidden', 'deleted'];

/** A piece of a paragraph with one set of marks; the text is as it stands in the file. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * One paragraph, heading or list item.
 *
 * `text` is what a reader of the page sees: runs with an unseen mark left out, NFKC-normalised, invisible
 * characters removed, white space collapsed (a line break inside the paragraph stays as "\n").
 * `runs` keep the original text, so a quotation can be traced back.
 */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: 'heading' | 'list-item' | 'body';
  /** Heading level (1 to 9) or list depth (1 for the outermost). */
  readonly level?: number;
  /** The number or bullet as a reader sees it before the text: "Section B:", "3.", "•". */
  readonly label?: string;
  readonly text: string;
  readonly runs: readonly Run[];
  /** True where all the seen text is bold: chaotic templates use it for headings. */
  readonly bold: boolean;
  /** Text boxes are read after the paragraph they hang on. */
  readonly source?: 'text-box';
  readonly place: Place;
}

/** A cell of the grid as drawn: `row` and `column` are its upper left corner, counted from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly Block[];
}

export interface Row {
  /** True where the file itself marks the row as a header (repeated header rows are read once). */
  readonly header: boolean;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly type: 'table';
  readonly rows: readonly Row[];
  readonly place: Place;
}

export type Block = Paragraph | Table;

/** Text that stands outside the body: running headers and footers, each distinct text once. */
export interface Furniture {
  readonly kind: 'header' | 'footer' | 'watermark';
  readonly text: string;
}

/**
 * What a reader could not turn into text: a page that is only a picture, a page of which the file has lost a part, a picture, a drawing (chart, diagram,
 * ink), an embedded or attached document, a document put in by reference (altChunk), a form field whose value
 * is kept outside the text, a page whose characters stand for nothing, a part that a web page keeps closed.
 */
export type UnreadKind =
  | 'image-page'
  | 'damaged-page'
  | 'image'
  | 'drawing'
  | 'embedded-document'
  | 'alternative-chunk'
  | 'form-field'
  | 'encoding'
  | 'hidden-part';

/** How large something is shown, in points. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Something a person would see in the file and the reader could not turn into text. Its place is that of a
 * paragraph of the document, often an empty one that stands for it; without a paragraph it belongs to the whole.
 */
export interface Unread {
  readonly what: UnreadKind;
  readonly place: Place;
  /** Where the file says so: a crest is no page of text. Of hidden text, the room it would take. */
  readonly size?: Size;
  /** Lies behind the text, as backgrounds do. */
  readonly behindText?: true;
}

/** Traces of unfinished editing in the file. */
export interface Revisions {
  readonly insertions: number;
  readonly deletions: number;
  /** Those that nobody marked as resolved, where the format tells. */
  readonly comments: number;
  readonly hiddenRuns: number;
}

/** What the reader of a result should know of the file itself, at most one of each code; rules never look at it. */
export interface Cautioned {
  readonly cautions?: readonly Caution[];
}

/** A document as read: ordered blocks, never one flat string. */
export interface Document extends Cautioned {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  /** Footnotes and endnotes. */
  readonly notes: readonly Paragraph[];
  /** Number of pages, where the format has pages. */
  readonly pages?: number;
  readonly revisions: Revisions;
  readonly unread: readonly Unread[];
}
