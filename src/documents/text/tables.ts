import type { Row, Table } from '../../model/document.ts';
import { type Count, plainParagraph } from './paragraph.ts';

const ONLY_LINES = /^[\s|:+-]+$/;
const FRAMED = /^\s*\|/;
const PIPE = /(?<!\\)\|/;
const TAB = /\t/;
const LINE_BREAK = /<br\s*\/?>/gi;

/** A row that is not framed is one only beside another of the same shape. */
const FEWEST_ROWS = 2;

/** How many lines from here on are one table, and what parts their cells; 0 lines where none begins here. */
export function tableAt(
  lines: readonly string[],
  from: number,
  fewestColumns: number,
): { lines: number; separator: RegExp } {
  const framed = countWhile(lines, from, (line) => FRAMED.test(line));
  if (framed > 0) return { lines: framed, separator: PIPE };
  for (const separator of [TAB, PIPE]) {
    const columns = columnsOf(lines[from] ?? '', separator);
    const sameShape = (line: string): boolean => columnsOf(line, separator) === columns;
    const count = columns < fewestColumns ? 0 : countWhile(lines, from, sameShape);
    if (count >= FEWEST_ROWS) return { lines: count, separator };
  }
  return { lines: 0, separator: PIPE };
}

function countWhile(lines: readonly string[], from: number, holds: (line: string) => boolean): number {
  let end = from;
  for (let line = lines[end]; line !== undefined && line.trim() !== '' && holds(line); line = lines[end])
    end += 1;
  return end - from;
}

/** Tabs before the first word only move it. */
function columnsOf(line: string, separator: RegExp): number {
  return line.trimEnd().replace(/^\s+/, '').split(separator).length;
}

/** A table of lines like "| a | b |" or "a<tab>b"; rows before a line of dashes are header rows. */
export function readTable(lines: readonly string[], separator: RegExp, count: Count): Table {
  count.tables += 1;
  const place = { paragraph: count.paragraphs + 1, table: count.tables };
  const rule = lines.findIndex(isRule);
  const rows = lines
    .filter((line) => !isRule(line))
    .map((line, position): Row => {
      const cells = partsOf(line, separator).map((text, at) => {
        const cell = { table: count.tables, row: position + 1, column: at + 1 };
        const blocks = text === '' ? [] : [plainParagraph(text, count, { role: 'body', cell })];
        return { row: position + 1, column: at + 1, rowSpan: 1, columnSpan: 1, blocks };
      });
      return { header: position < rule, cells };
    });
  return { type: 'table', rows, place };
}

function isRule(line: string): boolean {
  return ONLY_LINES.test(line) && line.includes('---');
}

function partsOf(line: string, separator: RegExp): readonly string[] {
  const inside = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside
    .split(separator)
    .map((part) => part.replaceAll('\\|', '|').replaceAll(LINE_BREAK, '\n').trim());
}
