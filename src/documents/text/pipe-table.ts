import type { Cell, Row, Table } from '../../model/document.ts';
import { type Count, plainParagraph } from './paragraph.ts';

const ONLY_LINES = /^[\s|:-]+$/;
const UNESCAPED_PIPE = /(?<!\\)\|/;

/** A table of lines like "| a | b |"; the rows before a line of dashes are header rows. */
export function readPipeTable(lines: readonly string[], count: Count): Table {
  count.tables += 1;
  const place = { paragraph: count.paragraphs + 1, table: count.tables };
  const separator = lines.findIndex(isSeparator);
  const rows = lines
    .filter((line) => !isSeparator(line))
    .map(
      (line, position): Row => ({ header: position < separator, cells: cellsOf(line, position + 1, count) }),
    );
  return { type: 'table', rows, place };
}

function isSeparator(line: string): boolean {
  return ONLY_LINES.test(line) && line.includes('---');
}

function cellsOf(line: string, row: number, count: Count): readonly Cell[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside.split(UNESCAPED_PIPE).map((part, position) => {
    const column = position + 1;
    const text = part.replaceAll('\\|', '|').trim();
    const cell = { table: count.tables, row, column };
    const blocks = text === '' ? [] : [plainParagraph(text, count, { role: 'body', cell })];
    return { row, column, rowSpan: 1, columnSpan: 1, blocks };
  });
}
