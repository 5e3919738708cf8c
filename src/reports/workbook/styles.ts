/** How a cell looks. Colours stand beside words that say the same. The first is that of cells without a style. */
export const STYLES = [
  'none',
  'text',
  'figure',
  'wrapped',
  'date',
  'link',
  'head',
  'figure-head',
  'title',
  'heading',
  'red',
  'amber',
  'green',
  'grey',
] as const;

export type Style = (typeof STYLES)[number];

/**
 * The number of a style. `asTyped` is the mark that Excel itself sets for what was typed after an apostrophe:
 * such a text stays a text when somebody edits the cell.
 */
export function styleNumber(style: Style, asTyped: boolean): number {
  return STYLES.indexOf(style) + (asTyped ? STYLES.length : 0);
}

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly format?: number;
  readonly wraps?: boolean;
  readonly align?: 'left' | 'right';
}

const LOOKS: Readonly<Record<Style, Look>> = {
  none: {},
  text: { align: 'left' },
  figure: { align: 'right' },
  wrapped: { wraps: true, align: 'left' },
  date: { format: 164, align: 'left' },
  link: { font: 2, wraps: true, align: 'left' },
  head: { font: 1, fill: 2, wraps: true, align: 'left' },
  'figure-head': { font: 1, fill: 2, wraps: true, align: 'right' },
  title: { font: 3 },
  heading: { font: 4 },
  red: { fill: 3, align: 'left' },
  amber: { fill: 4, align: 'left' },
  green: { fill: 5, align: 'left' },
  grey: { fill: 6, align: 'left' },
};

const FONTS = [
  '<sz val="11"/><color rgb="FF0B0C0C"/>',
  '<b/><sz val="11"/><color rgb="FFFFFFFF"/>',
  '<u/><sz val="11"/><color rgb="FF1D4F91"/>',
  '<b/><sz val="16"/><color rgb="FF0B0C0C"/>',
  '<b/><sz val="13"/><color rgb="FF1D4F91"/>',
];

/** Excel expects the first two; then the head, red, amber, green and grey, all pale enough to read on. */
const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  ...['FF1D4F91', 'FFF6D7D2', 'FFFFE9C2', 'FFD5EBD8', 'FFE5E6E7'].map(
    (colour) =>
      `<patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill>`,
  ),
];

/** The part that holds all styles of a workbook. */
export function stylesXml(): string {
  const formats = [false, true].flatMap((asTyped) => STYLES.map((style) => formatXml(LOOKS[style], asTyped)));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>',
    `<fonts count="${FONTS.length}">${FONTS.map((font) => `<font>${font}<name val="Calibri"/><family val="2"/></font>`).join('')}</fonts>`,
    `<fills count="${FILLS.length}">${FILLS.map((fill) => `<fill>${fill}</fill>`).join('')}</fills>`,
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function formatXml(look: Look, asTyped: boolean): string {
  const { font = 0, fill = 0, format = 0, wraps = false, align } = look;
  const numbers = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"';
  const across = align === undefined ? '' : ` horizontal="${align}"${align === 'left' ? ' indent="1"' : ''}`;
  const alignment = `<alignment vertical="top"${across}${wraps ? ' wrapText="1"' : ''}/>`;
  return `<xf ${numbers} ${applied}${asTyped ? ' quotePrefix="1"' : ''}>${alignment}</xf>`;
}
