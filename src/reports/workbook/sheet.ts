import type { Part } from '../zip-package.ts';
import { type Cell, cellXml, columnLetters, escapedXml } from './cells.ts';
import type { Style } from './styles.ts';

/** More links than this Excel does not open. */
const MAX_LINKS = 65_000;

export interface Layout {
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The first row is a head that stays in view and filters the rest. */
  readonly isTable: boolean;
}

/** A sheet that is being written, row by row. */
export interface Sheet {
  /** Adds a row and gives its number, from 1. */
  readonly add: (cells: readonly Cell[]) => number;
  /** All its cells: "$A$1:$F$12". */
  readonly area: () => string;
  /** Makes the first cell of a row a link to a place in the workbook, "'findings'!A7". */
  readonly link: (row: number, target: string) => void;
  readonly end: () => void;
}

export function beginSheet(part: Part, layout: Layout): Sheet {
  let rows = 0;
  let links = '';
  let linkCount = 0;
  let merged = '';
  part.write(openingXml(layout));
  return {
    add: (cells) => {
      rows += 1;
      const row = rows;
      const inside = cells.map((cell, index) => cellXml(cell, `${columnLetters(index)}${row}`)).join('');
      const height = rowHeight(cells, layout.widths);
      const across = cells[0]?.across ?? 1;
      if (across > 1) merged += `<mergeCell ref="A${row}:${columnLetters(across - 1)}${row}"/>`;
      part.write(`<row r="${row}" ht="${height}" customHeight="1">${inside}</row>`);
      return row;
    },
    link: (row, target) => {
      linkCount += 1;
      if (linkCount <= MAX_LINKS) links += `<hyperlink ref="A${row}" location="${escapedXml(target)}"/>`;
    },
    area: () => `$A$1:$${columnLetters(layout.widths.length - 1)}$${rows}`,
    end: () => {
      part.write(closingXml({ layout, rows, merged, links }));
      part.end();
    },
  };
}

const LINE = 15;
const MOST_LINES = 20;
/** Above and below the words. */
const ROOM: Readonly<Partial<Record<Style, number>>> = { title: 11, heading: 7, head: 5, 'figure-head': 5 };
/** Of a column that has no width of its own. */
const DEFAULT_WIDTH = 10;

/** In points. Not every program makes room itself for what goes over several lines. */
function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const heights = cells.map(({ value, style = 'text', across = 1 }, index) => {
    const own = Array.from({ length: across }, (_, at) => widths[index + at] ?? DEFAULT_WIDTH);
    const width = own.reduce((sum, one) => sum + one, 0);
    const lines = WRAPPING.has(style) ? Math.ceil(String(value ?? '').length / width) : 1;
    return LINE * Math.min(Math.max(lines, 1), MOST_LINES) + (ROOM[style] ?? 0);
  });
  return Math.max(LINE, ...heights);
}

const WRAPPING: ReadonlySet<Style> = new Set(['wrapped', 'link', 'head', 'figure-head']);

function openingXml({ widths, isTable }: Layout): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 1}" customWidth="1"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    isTable ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"${isTable ? '' : ' showGridLines="0"'}>${isTable ? pane : ''}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
}

interface Closing {
  readonly layout: Layout;
  readonly rows: number;
  readonly merged: string;
  readonly links: string;
}

function closingXml({ layout, rows, merged, links }: Closing): string {
  const last = `${columnLetters(layout.widths.length - 1)}${rows}`;
  return [
    '</sheetData>',
    layout.isTable ? `<autoFilter ref="A1:${last}"/>` : '',
    merged === '' ? '' : `<mergeCells>${merged}</mergeCells>`,
    links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}
