import { PICTURE_PNG, type Picture, type Source, type SourceBlock, type SourceCell } from './source.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const paragraph = (text: string, style: string): string =>
  `<text:p text:style-name="${style}">${escape(text)}</text:p>`;

const list = (items: readonly string[], style: string): string =>
  `<text:list text:style-name="Bullets">${items
    .map((item) => `<text:list-item>${paragraph(item, style)}</text:list-item>`)
    .join('')}</text:list>`;

const image = ({ width, height }: Picture): string =>
  `<text:p text:style-name="Cell"><draw:frame text:anchor-type="as-char" svg:width="${width}cm" svg:height="${height}cm"><draw:image><office:binary-data>${PICTURE_PNG}</office:binary-data></draw:image></draw:frame></text:p>`;

function cellBody(cell: SourceCell): string {
  if (cell.picture !== undefined) return image(cell.picture);
  if (cell.text.length === 0) return '<text:p text:style-name="Cell"/>';
  const plain = cell.text.filter((text) => !text.startsWith('* '));
  const bullets = cell.text.filter((text) => text.startsWith('* ')).map((text) => text.slice(2));
  const body = plain.map((text) => paragraph(text, 'Cell')).join('');
  return bullets.length > 0 ? body + list(bullets, 'Cell') : body;
}

function cellXml(cell: SourceCell, style: string): string {
  const span = cell.span ?? 1;
  const attributes = `table:style-name="${style}" table:number-columns-spanned="${span}" table:number-rows-spanned="${cell.down ?? 1}"`;
  const covered = '<table:covered-table-cell/>'.repeat(span - 1);
  return `<table:table-cell ${attributes}>${cellBody(cell)}</table:table-cell>${covered}`;
}

type TableSource = Extract<SourceBlock, { widths: readonly number[] }>;

function table(source: TableSource, name: string): string {
  const style = source.ruled ? 'Ruled' : 'Plain';
  const columns = source.widths
    .map((width) => `<table:table-column table:style-name="Column${width}"/>`)
    .join('');
  const rows = source.rows.map((cells, index) => {
    const fromAbove = source.rows[index - 1]?.some((cell) => (cell.down ?? 1) > 1) ?? false;
    const covered = fromAbove ? '<table:covered-table-cell/>' : '';
    return `<table:table-row>${cells.map((cell) => cellXml(cell, style)).join('')}${covered}</table:table-row>`;
  });
  const head = source.header ? `<table:table-header-rows>${rows[0]}</table:table-header-rows>` : '';
  const body = source.header ? rows.slice(1) : rows;
  return `<table:table table:name="${name}" table:style-name="Table">${columns}${head}${body.join('')}</table:table>`;
}

function block(source: SourceBlock, index: number): string {
  if ('heading' in source) {
    const level = source.level;
    return `<text:h text:style-name="Heading${level}" text:outline-level="${level}">${escape(source.heading)}</text:h>`;
  }
  if ('text' in source) return paragraph(source.text, source.bold ? 'Bold' : 'Body');
  if ('bullets' in source) return list(source.bullets, 'Body');
  if ('picture' in source) return image(source.picture);
  if ('columns' in source) {
    const body = source.columns.map((text) => paragraph(text, 'Body')).join('');
    return `<text:section text:style-name="TwoColumns" text:name="Columns${index}">${body}</text:section>`;
  }
  return table(source, `Table${index}`);
}

const NAMESPACES = ['office', 'text', 'table', 'style', 'drawing']
  .map(
    (name) =>
      `xmlns:${name === 'drawing' ? 'draw' : name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  )
  .concat('xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"')
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ');

const paragraphStyle = (name: string, text: string, spacing: string): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${spacing}/><style:text-properties fo:font-family="Liberation Sans" ${text}/></style:style>`;

const SPACED = 'fo:margin-top="0cm" fo:margin-bottom="0.25cm"';

const STYLES = [
  paragraphStyle('Body', 'fo:font-size="11pt"', SPACED),
  paragraphStyle('Bold', 'fo:font-size="11pt" fo:font-weight="bold"', SPACED),
  paragraphStyle('Cell', 'fo:font-size="11pt"', 'fo:margin-bottom="0.1cm"'),
  paragraphStyle(
    'Heading1',
    'fo:font-size="16pt" fo:font-weight="bold"',
    'fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
  ),
  paragraphStyle(
    'Heading2',
    'fo:font-size="13pt" fo:font-weight="bold"',
    'fo:margin-top="0.3cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
  ),
  paragraphStyle('Running', 'fo:font-size="9pt"', 'fo:text-align="center"'),
].join('');

const WIDTHS = [22, 25, 28, 30, 40, 70];

const AUTOMATIC = [
  '<style:style style:name="Table" style:family="table"><style:table-properties style:width="17cm" table:align="left"/></style:style>',
  ...WIDTHS.map(
    (width) =>
      `<style:style style:name="Column${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 17) / 100}cm"/></style:style>`,
  ),
  '<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #333333" fo:padding="0.1cm"/></style:style>',
  '<style:style style:name="Plain" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0.1cm"/></style:style>',
  '<style:style style:name="TwoColumns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="1.2cm"/></style:section-properties></style:style>',
  '<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>',
  '<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style/><style:footer-style/></style:page-layout>',
].join('');

/** The same page as a word processor would lay it out. */
export function flatOdt(source: Source): string {
  const footer =
    '<text:p text:style-name="Running">Page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p>';
  const body = source.blocks.map(block).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>${STYLES}</office:styles><office:automatic-styles>${AUTOMATIC}</office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header>${paragraph(source.running, 'Running')}</style:header><style:footer>${footer}</style:footer></style:master-page></office:master-styles><office:body><office:text><text:h text:style-name="Heading1" text:outline-level="1">${escape(source.title)}</text:h>${body}</office:text></office:body></office:document>`;
}
