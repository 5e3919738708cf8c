import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { display } from '../../language/display.ts';
import type { TerminalOptions } from '../options.ts';
import { wrap } from './wrap.ts';

export type Paint = (text: string) => string;

/** Where lines are set: a width and the colours, both given from outside. */
export interface Paper {
  readonly width: number;
  readonly chalk: ChalkInstance;
}

export function paperOf({ width = 80, colour = 0 }: TerminalOptions): Paper {
  return { width: Math.max(width, 40), chalk: new Chalk({ level: colour }) };
}

export interface Setting {
  readonly indent?: number;
  /** Stands in front of the first line; the following lines hang below the text. */
  readonly label?: string;
  readonly labelPaint?: Paint;
  readonly paint?: Paint;
}

const plain: Paint = (text) => text;

/** A paragraph of untrusted or own text, wrapped and painted; unprintable characters are shown. */
export function paragraph(paper: Paper, text: string, setting: Setting = {}): string[] {
  const { indent = 0, label = '', labelPaint = plain, paint = plain } = setting;
  const lines = wrap(display(text), paper.width - indent - label.length);
  return lines.map((line, index) => {
    const before = index === 0 ? labelPaint(label) : ' '.repeat(label.length);
    return `${' '.repeat(indent)}${label === '' ? '' : before}${paint(line)}`;
  });
}

export function heading(paper: Paper, text: string): string[] {
  return ['', ...paragraph(paper, text, { paint: paper.chalk.bold.underline }), ''];
}

const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '  ',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

export interface Columns {
  readonly head: readonly string[];
  /** Width of the first column, which holds words; the others hold figures and are as wide as they need. */
  readonly first?: number;
  /** Columns of words beyond the first, by index; they stand on the left. */
  readonly words?: readonly number[];
}

/** A table without lines, words on the left and figures on the right. */
export function table(paper: Paper, columns: Columns, rows: readonly (readonly string[])[]): string[] {
  const { head, first, words = [] } = columns;
  const drawn = new Table({
    head: head.map((title) => paper.chalk.dim(title)),
    colAligns: head.map((_, index) => (index === 0 || words.includes(index) ? 'left' : 'right')),
    colWidths: head.map((_, index) => (index === 0 && first !== undefined ? first : null)),
    wordWrap: true,
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (const row of rows) drawn.push(row.map(display));
  return drawn
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** A bar of blocks, at most `room` long; something is never drawn as nothing. */
export function bar(count: number, total: number, room: number): string {
  if (count === 0 || total === 0) return '';
  return '█'.repeat(Math.max(1, Math.round((room * count) / total)));
}
