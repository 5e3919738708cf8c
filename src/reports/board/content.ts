/** A table of words: figures are words already, those of small groups withheld. */
export interface BoardTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly string[])[];
  /** How much room each column needs beside the others. */
  readonly widths: readonly number[];
  /** Columns of figures, which stand on the right. */
  readonly figures: ReadonlySet<number>;
}

export type BoardBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: BoardTable };

export interface BoardSection {
  readonly title: string;
  readonly blocks: readonly BoardBlock[];
}

/** A paper for a board: one page to read out, and an annex to look things up. */
export interface BoardPaper {
  readonly title: string;
  readonly subtitle: string;
  readonly page: readonly BoardSection[];
  readonly annex: readonly BoardSection[];
}

export function paragraph(text: string): BoardBlock {
  return { kind: 'paragraph', text };
}
