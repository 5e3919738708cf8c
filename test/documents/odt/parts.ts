import { strToU8 } from 'fflate';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readOdt } from '../../../src/documents/odt/read.ts';
import type { Document } from '../../../src/model/document.ts';
import { pack } from '../docx/parts.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

export const NAMESPACES = [
  ...['office', 'text', 'table', 'style', 'form', 'manifest'].map(
    (name) => `xmlns:${name}="${OASIS}:${name}:1.0"`,
  ),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"',
].join(' ');

/** The XML of a small text document; each part without its root element. */
export interface Parts {
  readonly body: string;
  /** Automatic styles of the text. */
  readonly automatic?: string;
  readonly styles?: string;
  /** Page styles with their running headers and footers. */
  readonly pages?: string;
  /** File entries of the manifest beside those of the parts. */
  readonly manifest?: string;
}

function xml(root: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?><${root} ${NAMESPACES}>${content}</${root}>`);
}

const entry = (part: string, type: string): string =>
  `<manifest:file-entry manifest:full-path="${part}" manifest:media-type="${type}"/>`;

export function zippable({
  body,
  automatic = '',
  styles = '',
  pages = '',
  manifest = '',
}: Parts): Record<string, Uint8Array> {
  return {
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': xml('manifest:manifest', `${entry('content.xml', 'text/xml')}${manifest}`),
    'content.xml': xml(
      'office:document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    'styles.xml': xml(
      'office:document-styles',
      `<office:styles>${styles}</office:styles><office:master-styles>${pages}</office:master-styles>`,
    ),
  };
}

/** The same document in one XML file. */
export function flat({ body, automatic = '', styles = '', pages = '' }: Parts): Uint8Array {
  return xml(
    'office:document',
    `<office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles>` +
      `<office:master-styles>${pages}</office:master-styles><office:body><office:text>${body}</office:text></office:body>`,
  );
}

export function odt(parts: Parts | string): Uint8Array {
  return pack(zippable(typeof parts === 'string' ? { body: parts } : parts));
}

export function read(parts: Parts | string): Promise<Document> {
  return readOdt(odt(parts), DEFAULT_LIMITS);
}

export function p(content: string, styleName = ''): string {
  return `<text:p${styleName === '' ? '' : ` text:style-name="${styleName}"`}>${content}</text:p>`;
}

export function span(content: string, styleName: string): string {
  return `<text:span text:style-name="${styleName}">${content}</text:span>`;
}

/** A style: its family and name ("text T1"), text properties, and further attributes of the style. */
export function style(familyAndName: string, properties: string, more = ''): string {
  const [family, name] = familyAndName.split(' ');
  return `<style:style style:family="${family}" style:name="${name}" ${more}><style:text-properties ${properties}/></style:style>`;
}

export const cell = (content: string, attributes = ''): string =>
  `<table:table-cell ${attributes}>${content.startsWith('<') ? content : p(content)}</table:table-cell>`;
export const covered = (count = 1): string =>
  `<table:covered-table-cell table:number-columns-repeated="${count}"/>`;
export const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.join('')}</table:table-row>`;
export const table = (...rows: readonly string[]): string => `<table:table>${rows.join('')}</table:table>`;
