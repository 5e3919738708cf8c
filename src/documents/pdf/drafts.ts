import type { UnreadKind } from '../../model/document.ts';
import type { Box } from './geometry.ts';
import type { Line } from './lines.ts';

/** A paragraph of a page, its lines not yet joined. */
export interface ParagraphDraft {
  readonly type: 'paragraph';
  readonly page: number;
  readonly lines: readonly Line[];
  readonly label?: string;
  /** What the structure tree says; absent where only the looks can tell. */
  readonly role?: 'heading' | 'list-item' | 'body';
  readonly level?: number;
  /** True for a paragraph of a table cell. */
  readonly inCell: boolean;
}

/** Stands for a picture, or for a page, that has no text. */
export interface UnreadDraft {
  readonly type: 'unread';
  readonly what: UnreadKind;
  readonly page: number;
  readonly box: Box;
}

export interface CellDraft {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly BlockDraft[];
  /** The pictures in it. */
  readonly unread?: readonly UnreadDraft[];
}

export interface RowDraft {
  readonly header: boolean;
  /** The least white between its text and its lower border, in points; absent where none is drawn. */
  readonly whiteBelow?: number;
  readonly cells: readonly CellDraft[];
}

/** A table, or the part of one that stands on one page. */
export interface TableDraft {
  readonly type: 'table';
  readonly page: number;
  readonly box: Box;
  /** The x of its columns' limits, one more than it has columns. */
  readonly edges: readonly number[];
  /** Nothing is drawn around it: its columns begin where their cells do, and end nowhere. */
  readonly unruled?: boolean;
  readonly rows: readonly RowDraft[];
}

export type BlockDraft = ParagraphDraft | TableDraft;

/** What a page consists of; blocks with text are found and joined without regard to pictures between them. */
export type PageDraft = BlockDraft | UnreadDraft;

/** The upper edge of a block on its page. */
export function topOf(block: BlockDraft): number {
  return block.type === 'table' ? block.box.top : Math.min(...block.lines.map(({ top }) => top));
}
