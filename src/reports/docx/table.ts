import { field, paragraphXml, run, xmlText } from './text.ts';

export interface WordTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How much room each column needs beside the others. */
  readonly widths: readonly number[];
  /** Columns of figures, which stand on the right. */
  readonly figures: ReadonlySet<number>;
}

interface Setting {
  /** The how manieth table of the document. */
  readonly number: number;
  /** In twentieths of a point. */
  readonly room: number;
}

/** A captioned table whose head is repeated on every page, and is known as a head to screen readers. */
export function tableXml(table: WordTable, { number, room }: Setting): string {
  const { caption, head, rows, widths } = table;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((room * width) / all));
  const title = `${run('Table ')}${field('SEQ Table \\* ARABIC', String(number))}${run(`: ${caption}`)}`;
  return [
    paragraphXml('Caption', title),
    `<w:tbl><w:tblPr><w:tblStyle w:val="BoardTable"/><w:tblW w:w="${room}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr>`,
    `<w:tblGrid>${columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    rowXml(head, { columns, table, isHead: true }),
    ...rows.map((row) => rowXml(row, { columns, table, isHead: false })),
    '</w:tbl>',
  ].join('');
}

interface RowSetting {
  readonly columns: readonly number[];
  readonly table: WordTable;
  readonly isHead: boolean;
}

function rowXml(cells: readonly string[], { columns, table, isHead }: RowSetting): string {
  const inside = columns.map((width, at) => {
    const style = table.figures.has(at) ? 'TableFigure' : 'TableText';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphXml(style, run(cells[at] ?? ''))}</w:tc>`;
  });
  return `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${inside.join('')}</w:tr>`;
}
