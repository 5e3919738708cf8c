import type { Block, Document, Paragraph } from '../../model/document.ts';
import { ReadProblem } from '../../model/problem.ts';
import type { Limits } from '../limits.ts';
import { decodeText } from './decode.ts';
import { type Count, plainParagraph } from './paragraph.ts';
import { readPipeTable } from './pipe-table.ts';

const PIPE_ROW = /^\s*\|/;
const HEADING = /^(#{1,6})\s+(.*)$/;
const LIST_ITEM = /^(\s*)([-*•]|\d{1,3}[.)])\s+(.*)$/;
const SPACES_PER_DEPTH = 2;

/**
 * Reads plain text: a paragraph per line; "# " headings, "- " and "1. " list items and pipe tables as in
 * Markdown.
 *
 * @throws ReadProblem where the bytes are no text or there are too many lines
 */
export async function readText(bytes: Uint8Array, limits: Limits): Promise<Document> {
  const text = decodeText(bytes);
  if (text === undefined) throw new ReadProblem('unsupported-format');
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > limits.maxBlocks) throw new ReadProblem('too-complex', 'It has too many lines.');
  const revisions = { insertions: 0, deletions: 0, comments: 0, hiddenRuns: 0 };
  return { format: 'text', blocks: blocksOf(lines), furniture: [], notes: [], revisions, unread: [] };
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const count: Count = { paragraphs: 0, tables: 0 };
  const blocks: Block[] = [];
  let rows: string[] = [];
  for (const line of [...lines, '']) {
    if (PIPE_ROW.test(line)) {
      rows.push(line);
      continue;
    }
    if (rows.length > 0) blocks.push(readPipeTable(rows, count));
    rows = [];
    if (line.trim() !== '') blocks.push(paragraphOf(line, count));
  }
  return blocks;
}

function paragraphOf(line: string, count: Count): Paragraph {
  const [, hashes, title] = HEADING.exec(line) ?? [];
  if (hashes !== undefined && title !== undefined) {
    return plainParagraph(title, count, { role: 'heading', level: hashes.length });
  }
  const [, indent, label, item] = LIST_ITEM.exec(line) ?? [];
  if (indent === undefined || label === undefined || item === undefined) return plainParagraph(line, count);
  const level = Math.floor(indent.length / SPACES_PER_DEPTH) + 1;
  return plainParagraph(item, count, { role: 'list-item', level, label });
}
