const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

interface Look {
  readonly id: string;
  readonly name: string;
  /** In half points. */
  readonly size?: number;
  readonly colour?: string;
  readonly bold?: true;
  /** Before and after, in twentieths of a point. */
  readonly space: readonly [number, number];
  /** The level of a heading, from 0. */
  readonly level?: number;
  readonly isList?: true;
  readonly isRight?: true;
}

/** Headings, titles and captions have the names by which Word and screen readers know them. */
const LOOKS: readonly Look[] = [
  { id: 'Title', name: 'Title', size: 40, bold: true, space: [0, 80] },
  { id: 'Subtitle', name: 'Subtitle', size: 22, colour: '505A5F', space: [0, 160] },
  { id: 'Heading1', name: 'heading 1', size: 26, colour: '1D4F91', bold: true, space: [160, 60], level: 0 },
  { id: 'Heading2', name: 'heading 2', size: 24, colour: '1D4F91', bold: true, space: [240, 80], level: 1 },
  { id: 'ListBullet', name: 'List Bullet', space: [0, 40], isList: true },
  { id: 'Caption', name: 'caption', size: 20, bold: true, space: [200, 80] },
  { id: 'TableText', name: 'Table Text', size: 18, space: [20, 20] },
  { id: 'TableFigure', name: 'Table Figure', size: 18, space: [20, 20], isRight: true },
];

function styleXml({ id, name, size, colour, bold, space, level, isList, isRight }: Look): string {
  const keeps = level !== undefined || id === 'Caption' ? '<w:keepNext/>' : '';
  const list = isList ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : '';
  const outline = level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`;
  const spacing = `<w:spacing w:before="${space[0]}" w:after="${space[1]}"/>`;
  const runs = [
    bold ? '<w:b/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/>`,
  ].join('');
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${keeps}${list}${spacing}${isRight ? '<w:jc w:val="right"/>' : ''}${outline}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
}

const RULE = 'w:val="single" w:sz="4" w:space="0" w:color="B1B4B6"';

/** Lines between rows, and a head that stands out without its colour too. */
const TABLE_STYLE = `<w:style w:type="table" w:styleId="BoardTable"><w:name w:val="Board Table"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders><w:top ${RULE}/><w:bottom ${RULE}/><w:insideH ${RULE}/></w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E8EEF5"/></w:tcPr></w:tblStylePr></w:style>`;

/** The part that holds all styles: English as it is written in Britain, a plain font that every office has. */
export const STYLES = [
  `${HEAD}<w:styles xmlns:w="${WORD}">`,
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:color w:val="0B0C0C"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  ...LOOKS.map(styleXml),
  TABLE_STYLE,
  '</w:styles>',
].join('');

/** One kind of list: a bullet. */
export const NUMBERING = `${HEAD}<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
