import { append, goesOn } from './cut-rows.ts';
import { continueFromFrame, continueInside, continueTable } from './cut-tables.ts';
import type { BlockDraft, PageDraft, TableDraft } from './drafts.ts';
import { isWholePage } from './place-unread.ts';

export interface PageBlocks {
  readonly height: number;
  readonly blocks: readonly PageDraft[];
}

/**
 * The blocks of all pages in order; paragraphs, rows and tables cut by the end of a page made whole. A picture
 * at the head or foot of a page does not part them, a page that could not be read does. What the last column of a page
 * leaves open goes on in the first column of the next.
 */
export function joinPages(pages: readonly PageBlocks[]): readonly PageDraft[] {
  return joinParts(pages, (last, first, height) => {
    const isInOther =
      last.type === 'table' && first.type === 'table' && last.box.left - first.box.left > OTHER_COLUMN;
    return continueBlock(last, isInOther ? moved(first, last) : first, height);
  });
}

/** Points between the left edges of tables that stand in different columns of a page. */
const OTHER_COLUMN = 100;

/** The same for columns of one page: a table goes on in the next one as much further right as that one stands. */
export function joinColumns(columns: readonly (readonly BlockDraft[])[]): readonly BlockDraft[] {
  const parts = columns.map((blocks) => ({ height: 0, blocks }));
  return joinParts(parts, (last, first, height) =>
    last.type === 'table' && first.type === 'table'
      ? continueBlock(last, moved(first, last), height)
      : continueBlock(last, first, height),
  );
}

function moved(table: TableDraft, { edges: [left = 0] }: TableDraft): TableDraft {
  const by = left - (table.edges[0] ?? 0);
  return { ...table, edges: table.edges.map((edge) => edge + by) };
}

function joinParts<Draft extends PageDraft>(
  parts: readonly { readonly height: number; readonly blocks: readonly Draft[] }[],
  joinedBlock: typeof continueBlock,
): readonly (Draft | BlockDraft)[] {
  const joined: (Draft | BlockDraft)[] = [];
  let height = 0;
  for (const part of parts) {
    const at = part.blocks.findIndex(partsText);
    const end = joined.findLastIndex(partsText);
    const [first, last] = [part.blocks[at], joined[end]];
    const whole = hasText(first) && hasText(last) ? joinedBlock(last, first, height) : null;
    if (whole === null) joined.push(...part.blocks);
    else {
      joined.splice(end, 1, ...whole);
      joined.push(...part.blocks.toSpliced(at, 1));
    }
    height = part.height;
  }
  return joined;
}

const hasText = (block: PageDraft | undefined): block is BlockDraft =>
  block !== undefined && block.type !== 'unread';

const partsText = (block: PageDraft): boolean => hasText(block) || isWholePage(block);

/** The blocks that the last of a page and the first of the next make together; null where neither goes on. */
function continueBlock(last: BlockDraft, first: BlockDraft, height: number): readonly BlockDraft[] | null {
  if (last.type === 'paragraph')
    return first.type === 'paragraph' && goesOn(last, first) ? [append(last, first)] : null;
  if (first.type === 'paragraph' || last.box.bottom < 0.5 * height) return null;
  const whole = continueTable(last, first) ?? continueInside(last, first);
  return whole === null ? continueFromFrame(last, first) : [whole];
}
