import type { Block, Document, Paragraph, Unread } from '../../model/document.ts';
import { ReadProblem } from '../../model/problem.ts';
import { beyond, type Limits } from '../limits.ts';
import { decodeText } from './decode.ts';
import { type Count, plainParagraph } from './paragraph.ts';
import { readTable, tableAt } from './tables.ts';

const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
/** A line under a heading: of the first level with "=", of the second with "-". */
const UNDERLINE = /^\s*(={3,}|-{3,})\s*$/;
const LIST_ITEM = /^(\s*)([-*•]|\d{1,3}[.)])\s+(.*)$/;
/** A picture that Markdown puts in: "![words for it](where it is)". */
const PICTURE = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/;
const SPACES_PER_DEPTH = 2;
const LONGEST_TITLE = 100;

/** The fewest columns of a table; a number and a tab with one more column are a list item. */
const COLUMNS = 2;
const COLUMNS_BESIDE_NUMBER = 3;

/**
 * Reads plain text: a paragraph per line; headings, list items, tables and bold words as in Markdown, tables
 * whose cells tabs or pipes part, tracked changes and comments as in CriticMarkup. A picture on a line of its own is not opened: it is unread.
 *
 * @throws ReadProblem where the bytes are no text or there are too many lines
 */
export async function readText(bytes: Uint8Array, limits: Limits): Promise<Document> {
  const text = decodeText(bytes);
  if (text === undefined) throw new ReadProblem('unsupported-format');
  const lines = text.split(/\r\n?|[\n\f]/);
  if (lines.length > limits.maxBlocks) throw beyond('It has more than # lines.', limits.maxBlocks);
  const revisions = { insertions: 0, deletions: 0, comments: 0, hiddenRuns: 0 };
  const blocks = blocksOf(lines, { paragraphs: 0, tables: 0, revisions });
  return { format: 'text', blocks, furniture: [], notes: [], revisions, unread: picturesIn(blocks) };
}

function picturesIn(blocks: readonly Block[]): readonly Unread[] {
  return blocks.flatMap((block) => {
    const isPicture = block.type === 'paragraph' && block.runs.some(({ marks }) => marks.includes('image'));
    return isPicture ? [{ what: 'image', place: block.place }] : [];
  });
}

function blocksOf(lines: readonly string[], count: Count): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const table = tableAt(lines, at, isItem(line) ? COLUMNS_BESIDE_NUMBER : COLUMNS);
    const underline = UNDERLINE.exec(lines[at + 1] ?? '')?.[1];
    if (table.lines > 0) {
      blocks.push(readTable(lines.slice(at, at + table.lines), table.separator, count));
      at += table.lines;
    } else if (underline !== undefined && isTitle(line)) {
      const level = underline.startsWith('=') ? 1 : 2;
      blocks.push(plainParagraph(line, count, { role: 'heading', level }));
      at += 2;
    } else {
      if (line.trim() !== '') blocks.push(paragraphOf(line, count));
      at += 1;
    }
  }
  return blocks;
}

function isItem(line: string): boolean {
  return LIST_ITEM.test(line);
}

function isTitle(line: string): boolean {
  const isShort = line.length <= LONGEST_TITLE && !/[.!?;,]\s*$/.test(line);
  return isShort && /\p{L}/u.test(line) && !isItem(line) && !HEADING.test(line);
}

function paragraphOf(line: string, count: Count): Paragraph {
  if (PICTURE.test(line)) return { ...plainParagraph('', count), runs: [{ text: '', marks: ['image'] }] };
  const [, hashes, title] = HEADING.exec(line) ?? [];
  if (hashes !== undefined && title !== undefined) {
    return plainParagraph(title, count, { role: 'heading', level: hashes.length });
  }
  const [, indent, label, item] = LIST_ITEM.exec(line) ?? [];
  if (indent === undefined || label === undefined || item === undefined) return plainParagraph(line, count);
  const level = Math.floor(indent.length / SPACES_PER_DEPTH) + 1;
  return plainParagraph(item, count, { role: 'list-item', level, label });
}
