import { normaliseText } from '../language/normalise.ts';
import {
  type Block,
  type Document,
  type Paragraph,
  type Run,
  type Table,
  UNSEEN_MARKS,
} from '../model/document.ts';
import type { Place } from '../model/place.ts';
import { formQuestions } from './form-questions.ts';
import { isPage } from './unread-size.ts';

/** A table's grid with the lines of its cells. */
export interface Grid {
  readonly id: number;
  /** The cell of another table that this one stands in. */
  readonly within: GridCell | null;
  readonly cells: GridCell[];
  readonly headerRows: Set<number>;
  rowCount: number;
}

export interface GridCell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly lines: Line[];
}

/** One line of a document in reading order: a paragraph, or the part of one between line breaks. */
export interface Line {
  readonly index: number;
  /** What stands there without placeholders of unfilled content controls. */
  readonly text: string;
  /** The pieces that tabs, wide gaps and changes to and from bold print part the text into: most lines are one piece. */
  readonly parts: readonly string[];
  readonly label: string | null;
  readonly role: Paragraph['role'];
  /** Heading level; null for anything else. */
  readonly level: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** True where an unfilled content control stood in the line. */
  readonly hadPlaceholder: boolean;
  /** A question that the form asks (`formQuestions`). */
  readonly asked: boolean;
  readonly cell: GridCell | null;
  /** The marked pieces of the paragraph that the line is part of. */
  readonly runs: readonly Run[];
  readonly place: Place;
}

/** A document as a sequence of lines, and its tables as grids. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly grids: readonly Grid[];
  /** Headings and text may stand on pages that could not be read. */
  readonly hasUnreadPages: boolean;
}

function filledRuns(paragraph: Paragraph): Run[] {
  return paragraph.runs.filter(
    ({ marks }) => !marks.includes('placeholder') && !marks.some((mark) => UNSEEN_MARKS.includes(mark)),
  );
}

function filledText(paragraph: Paragraph): { text: string; hadPlaceholder: boolean } {
  const hadPlaceholder = paragraph.runs.some(({ marks }) => marks.includes('placeholder'));
  if (!hadPlaceholder) {
    return { text: paragraph.text, hadPlaceholder };
  }
  const filled = filledRuns(paragraph);
  return { text: normaliseText(filled.map(({ text }) => text).join('')), hadPlaceholder };
}

const GAP = /\t+| {3,}/u;

/** The lines of a paragraph as the pieces that gaps and changes of weight make; null where they make none. */
function partsOfLines(paragraph: Paragraph): (readonly string[])[] | null {
  const mixed = paragraph.runs.some(({ marks }) => marks.includes('bold')) && !paragraph.bold;
  if (!mixed && !paragraph.runs.some(({ text }) => GAP.test(text))) {
    return null;
  }
  let wasBold: boolean | null = null;
  const pieces = filledRuns(paragraph).map(({ text, marks }) => {
    const bold = text.trim() === '' ? wasBold : marks.includes('bold');
    const turns = wasBold !== null && bold !== wasBold;
    wasBold = bold;
    return turns ? `\t${text}` : text;
  });
  const lines = pieces.join('').split(/\r\n?|[\n\u2028\u2029\v\f]/u);
  return lines.map((line) =>
    line
      .split(GAP)
      .map(normaliseText)
      .filter((part) => part !== ''),
  );
}

function isItalic(paragraph: Paragraph): boolean {
  const seen = paragraph.runs.filter(({ text }) => text.trim() !== '');
  return seen.length > 0 && seen.every(({ marks }) => marks.includes('italic'));
}

/** A line of which it is known only at the end whether the form asks it. */
interface Flattened extends Line {
  asked: boolean;
}

interface Flattening {
  readonly lines: Flattened[];
  readonly grids: Grid[];
}

function addParagraph(into: Flattening, paragraph: Paragraph, cell: GridCell | null): void {
  const { text, hadPlaceholder } = filledText(paragraph);
  const lines = text.split('\n');
  const pieces = partsOfLines(paragraph);
  for (const [part, words] of lines.entries()) {
    const parts = pieces?.length === lines.length ? pieces[part] : undefined;
    const line: Flattened = {
      index: into.lines.length,
      text: words.trim(),
      parts: parts ?? [words.trim()],
      label: part === 0 ? (paragraph.label ?? null) : null,
      role: paragraph.role,
      level: paragraph.role === 'heading' ? (paragraph.level ?? null) : null,
      bold: paragraph.bold,
      italic: isItalic(paragraph),
      hadPlaceholder,
      asked: false,
      cell,
      runs: paragraph.runs,
      place: paragraph.place,
    };
    into.lines.push(line);
    cell?.lines.push(line);
  }
}

function addTable(into: Flattening, table: Table, within: GridCell | null): void {
  const grid: Grid = { id: into.grids.length, within, cells: [], headerRows: new Set(), rowCount: 0 };
  into.grids.push(grid);
  for (const row of table.rows) {
    for (const { row: at, column, rowSpan, columnSpan, blocks } of row.cells) {
      const cell: GridCell = { grid, row: at, column, rowSpan, columnSpan, lines: [] };
      grid.cells.push(cell);
      grid.rowCount = Math.max(grid.rowCount, at + rowSpan - 1);
      if (row.header) {
        grid.headerRows.add(at);
      }
      addBlocks(into, blocks, cell);
    }
  }
}

function addBlocks(into: Flattening, blocks: readonly Block[], cell: GridCell | null): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      addParagraph(into, block, cell);
    } else {
      addTable(into, block, cell);
    }
  }
}

/** The lines of a document in reading order, empty ones included, and the grids of its tables. */
export function readLines(document: Document): Reading {
  const into: Flattening = { lines: [], grids: [] };
  addBlocks(into, document.blocks, null);
  const asked = formQuestions(into.lines);
  for (const line of into.lines) line.asked = asked.has(line);
  return { ...into, hasUnreadPages: document.unread.some(isPage) };
}

/** The words of a cell, its lines joined. */
export function cellText(cell: GridCell): string {
  return cell.lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' ');
}

/** A key that is equal for the cells of one row of one table. */
export function rowKey(cell: GridCell): string {
  return `${cell.grid.id}.${cell.row}`;
}

/** Whether a line looks like a heading: styled as one, or a short bold paragraph. */
export function looksLikeHeading(line: Line): boolean {
  return line.role === 'heading' || (line.bold && line.text.length <= 160);
}
