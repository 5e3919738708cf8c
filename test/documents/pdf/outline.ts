import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readPdf } from '../../../src/documents/pdf/read.ts';
import type { Block, Document, Paragraph, Table } from '../../../src/model/document.ts';

export const readSample = (name: string): Promise<Document> =>
  readPdf(readFileSync(join(import.meta.dirname, 'samples', name)), DEFAULT_LIMITS);

export const readTiny = (bytes: Uint8Array): Promise<Document> => readPdf(bytes, DEFAULT_LIMITS);

const paragraphText = ({ label, text, runs }: Paragraph): string => {
  if (runs.some(({ marks }) => marks.includes('image'))) return '[unread]';
  return label === undefined ? text : `<${label}> ${text}`;
};

const blockText = (block: Block): string =>
  block.type === 'paragraph'
    ? paragraphText(block)
    : tableRows(block)
        .map((row) => `{${row}}`)
        .join('');

/** Each row in one string: cells parted by " | ", paragraphs of a cell by " / ". */
export const tableRows = (table: Table): readonly string[] =>
  table.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(blockText).join(' / ')).join(' | '));

/** The document as lines to compare: "# heading", "- <•> item", plain text, and rows "| a | b |". */
export const outlineOf = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'table') return tableRows(block).map((row) => `| ${row} |`);
    if (block.role === 'heading') return [`${'#'.repeat(block.level ?? 1)} ${block.text}`];
    return [block.role === 'list-item' ? `- ${paragraphText(block)}` : paragraphText(block)];
  });

export const tablesOf = ({ blocks }: Document): readonly Table[] =>
  blocks.filter((block) => block.type === 'table');
