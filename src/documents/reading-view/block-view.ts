import type { Block, Mark, Paragraph, Run, Table } from '../../model/document.ts';
import type { Look, ViewBlock, ViewPiece, ViewTable, ViewText } from '../../model/reading-view.ts';

/** Our own reading of a document as a page shows it. */
export function viewOfBlocks(blocks: readonly Block[]): ViewBlock[] {
  return blocks.flatMap((block): ViewBlock[] => {
    if (block.type === 'table') return [viewOfTable(block)];
    return block.text === '' ? [] : [viewOfParagraph(block)];
  });
}

function viewOfTable({ rows }: Table): ViewTable {
  return {
    type: 'table',
    rows: rows.map(({ header, cells }) => ({
      header,
      cells: cells.map(({ rowSpan, columnSpan, blocks }) => ({
        rowSpan,
        columnSpan,
        blocks: viewOfBlocks(blocks),
      })),
    })),
  };
}

function viewOfParagraph({ role, level = 1, label, runs, place }: Paragraph): ViewText {
  return {
    type: 'text',
    role,
    level,
    label: label ?? null,
    pieces: runs.flatMap(pieceOf),
    paragraph: place.paragraph ?? null,
  };
}

/** What nobody sees on the page stays away; what is struck through is seen. */
const UNSEEN: readonly Mark[] = ['hidden', 'deleted', 'image'];

const LOOKS: readonly Look[] = ['bold', 'italic', 'underlined', 'struck'];

function pieceOf({ text, marks }: Run): ViewPiece[] {
  if (text === '' || marks.some((mark) => UNSEEN.includes(mark))) return [];
  return [{ text, looks: LOOKS.filter((look) => marks.includes(look)) }];
}
