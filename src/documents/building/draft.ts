import type { Block, Paragraph, Revisions, Size, Unread, UnreadKind } from '../../model/document.ts';
import type { Place } from '../../model/place.ts';
import { beyond, type Limits } from '../limits.ts';
import { createSuspects, type Suspects } from '../suspects.ts';
import type { DraftRun } from './runs.ts';

/** A place still being found out: a cell's column is known for certain at the end of its table. */
export type PlaceBuilder = { -readonly [Member in keyof Place]: Place[Member] };

/** What a paragraph is beside its text. */
export type ParagraphLook = Pick<Paragraph, 'role' | 'level' | 'label'>;

/** A paragraph still open. */
export interface ParagraphDraft {
  readonly place: PlaceBuilder;
  /** Asked at the end of the paragraph: one that shows nothing is given no number. */
  readonly look: (shown: boolean) => ParagraphLook;
  readonly runs: DraftRun[];
  /** The text boxes that hang on this paragraph. */
  readonly boxes: Block[][];
}

/** What blocks are put into: the story itself, a cell, a text box. */
export interface Container {
  readonly blocks: Block[];
  readonly textBox: boolean;
}

/** A cell on grid lines of any numbering, of which only the order counts. */
export interface CellDraft {
  readonly start: number;
  readonly span: number;
  readonly row: number;
  readonly rowSpan: number;
  readonly container: Container;
  readonly places: PlaceBuilder[];
}

export interface RowDraft {
  header: boolean;
  readonly cells: CellDraft[];
}

export interface TableDraft {
  readonly number: number;
  readonly place: Place;
  readonly rows: RowDraft[];
}

/** What goes on from story to story of one document. */
export interface Tally {
  readonly limits: Limits;
  readonly revisions: { -readonly [Member in keyof Revisions]: Revisions[Member] };
  readonly size: { blocks: number };
  readonly suspects: Suspects;
  /** Tells, when it is asked, whether something may lie behind the text. */
  readonly hasBackdrop: () => boolean;
}

/** One story being written: the body, a running header, a note. */
export interface Draft extends Tally {
  /** Only the paragraphs and tables of the body have places. */
  readonly isBody: boolean;
  readonly containers: Container[];
  readonly tables: TableDraft[];
  /** Text boxes stand inside paragraphs, so several can be open. */
  readonly paragraphs: ParagraphDraft[];
  readonly unread: Unread[];
  paragraphCount: number;
  tableCount: number;
}

/** `findBackdrop` is asked once, when text in the colour of the paper is met first. */
export function createTally(limits: Limits, findBackdrop: () => boolean): Tally {
  let known: boolean | undefined;
  return {
    limits,
    revisions: { insertions: 0, deletions: 0, comments: 0, hiddenRuns: 0 },
    size: { blocks: 0 },
    suspects: createSuspects(),
    hasBackdrop: () => {
      known ??= findBackdrop();
      return known;
    },
  };
}

export function createDraft(tally: Tally, { isBody }: { isBody: boolean }): Draft {
  return {
    ...tally,
    isBody,
    containers: [{ blocks: [], textBox: false }],
    tables: [],
    paragraphs: [],
    unread: [],
    paragraphCount: 0,
    tableCount: 0,
  };
}

/** All that was written, in reading order. */
export function blocksOf(draft: Draft): readonly Block[] {
  return draft.containers.flatMap(({ blocks }) => blocks);
}

/** Counts one more paragraph or cell against the limit. */
export function countBlock({ size, limits }: Pick<Tally, 'size' | 'limits'>): void {
  size.blocks += 1;
  if (size.blocks > limits.maxBlocks)
    throw beyond('It has more than # paragraphs and cells.', limits.maxBlocks);
}

/** The place of the paragraph reached so far, in the innermost open cell if there is one. */
export function currentPlace(draft: Draft): PlaceBuilder {
  if (!draft.isBody) return {};
  const place: PlaceBuilder = draft.paragraphCount === 0 ? {} : { paragraph: draft.paragraphCount };
  const table = draft.tables.at(-1);
  const cell = table?.rows.at(-1)?.cells.at(-1);
  if (table === undefined || cell === undefined) return place;
  cell.places.push(place);
  return Object.assign(place, { table: table.number, row: cell.row, column: 1 });
}

/** Notes something of the body that was seen and could not be turned into text. */
export function noteUnread(draft: Draft, what: UnreadKind, size?: Size): void {
  if (!draft.isBody) return;
  draft.unread.push({ what, place: currentPlace(draft), ...(size === undefined ? {} : { size }) });
}
