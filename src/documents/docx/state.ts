import type { Block, Revisions, Size, Unread } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import type { PlaceBuilder } from '../building/draft.ts';
import type { Counters } from '../building/labels.ts';
import type { DraftRun } from '../building/runs.ts';
import type { Limits } from '../limits.ts';
import type { Suspects } from '../suspects.ts';
import type { Numbering } from './numbering.ts';
import type { RunProperties } from './run-properties.ts';
import type { ParagraphProperties, Styles } from './styles.ts';

/** A paragraph still open, with its open run. */
export interface ParagraphBuilder extends ParagraphProperties {
  readonly place: PlaceBuilder;
  readonly textBox: boolean;
  readonly runs: DraftRun[];
  /** The text boxes that hang on this paragraph. */
  readonly boxes: Block[][];
  style?: string;
  /** The open run; undefined between runs. */
  run?: RunProperties | undefined;
  /** Flags of the paragraph mark: where it is deleted the paragraph runs on into the next one. */
  markFlags: number;
  /** Has a colour behind it by its own properties. */
  shaded?: true;
  /** Flags of runs without a character style, once asked for. */
  styledFlags?: number;
}

/** What blocks are put into: the body, a cell, a note, a text box. */
export interface Container {
  readonly blocks: Block[];
  readonly textBox: boolean;
  readonly watermark: boolean;
  /** Runs of paragraphs whose end was deleted. */
  carried: DraftRun[];
}

/** A cell on the grid lines of the file, counted from 0. */
export interface CellBuilder {
  readonly start: number;
  span: number;
  readonly row: number;
  rowSpan: number;
  /** `merged` cells belong to the cell above or before them and show nothing of their own. */
  merge: 'none' | 'starts' | 'above' | 'before';
  flags: number;
  shaded?: true;
  readonly container: Container;
  readonly places: PlaceBuilder[];
}

export interface RowBuilder {
  header: boolean;
  flags: number;
  /** The grid line at which the next cell starts. */
  nextStart: number;
  readonly cells: CellBuilder[];
}

export interface TableBuilder {
  /** Has a colour behind it, in some of its cells at least. */
  shaded?: true;
  readonly number: number;
  readonly place: Place;
  readonly rows: RowBuilder[];
}

/** An open content control. */
export interface Control {
  placeholder: boolean;
  /** The sign of a checkbox control, which stands for whatever glyph the file shows. */
  checkbox?: string;
  /** True once the sign was written. */
  written: boolean;
}

/** An open field: its instruction is not shown, its result is. */
export interface Field {
  phase: 'instruction' | 'result';
  /** What it asks a program to do. */
  instruction: string;
  kind?: 'checkbox' | 'list';
  ticked: boolean;
  chosen: number;
  readonly entries: string[];
}

/** An open drawing, old picture or embedded object. */
export interface Shape {
  name: string;
  size?: Size;
  behindText: boolean;
  /** Marked by the writer as ornament, which says nothing. */
  decorative: boolean;
  /** True once it was noted as unread: the pictures of a group are one. */
  noted: boolean;
}

/** A reference from a section to one of its running headers or footers. */
export interface RunningReference {
  readonly kind: 'header' | 'footer';
  readonly pages: string;
  readonly relationship: string;
}

/** What every part of one document is read with; the tallies go on from part to part. */
export interface Shared {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly counters: Counters;
  readonly limits: Limits;
  readonly revisions: { -readonly [Member in keyof Revisions]: Revisions[Member] };
  /** The numbers of comments that are resolved. */
  readonly resolved: ReadonlySet<string>;
  readonly size: { blocks: number };
  readonly suspects: Suspects;
  /** Whether pictures, or a colour of the page, may lie behind the text. */
  readonly hasBackdrop: () => boolean;
}

/** The state of reading one part: the body, a header, the footnotes. */
export interface Story extends Shared {
  /** Only the paragraphs and tables of the body have places. */
  readonly isBody: boolean;
  readonly containers: Container[];
  readonly tables: TableBuilder[];
  /** Text boxes stand inside paragraphs, so several can be open. */
  readonly paragraphs: ParagraphBuilder[];
  readonly fields: Field[];
  readonly controls: Control[];
  /** For each open AlternateContent: whether one of its branches was taken. */
  readonly alternatives: { taken: boolean }[];
  readonly open: OpenElements;
  paragraphCount: number;
  tableCount: number;
  /** Text boxes hold drawings of their own, so several can be open. */
  readonly shapes: Shape[];
  /** True where a section has a first page with running headers of its own. */
  firstPageDiffers: boolean;
  readonly watermarks: string[];
  readonly unread: Unread[];
  readonly running: RunningReference[];
  /** Where each note is referred to, by "footnote:2". */
  readonly noteReferences: Map<string, Place>;
}

/** How many elements are open of the kinds that change what their content means. */
interface OpenElements {
  insertions: number;
  deletions: number;
  objects: number;
  paragraphProperties: number;
  rowProperties: number;
}
