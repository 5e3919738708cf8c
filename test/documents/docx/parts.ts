import { strToU8, type Zippable, zipSync } from 'fflate';
import { readDocx } from '../../../src/documents/docx/read.ts';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import type { Block, Document, Paragraph, Table } from '../../../src/model/document.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONSHIPS = `${OFFICE}/officeDocument/2006/relationships`;

export const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:r="${RELATIONSHIPS}"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  `xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${OFFICE}/drawingml/2006/main"`,
  `xmlns:pic="${OFFICE}/drawingml/2006/picture"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The XML of a small Word file; each part without its root element. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  /** Running headers and footers by relationship id: "header1", "footer1". */
  readonly running?: Readonly<Record<string, string>>;
}

const ROOTS = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  comments: 'comments',
  commentsExtended: 'commentsEx',
} as const;

function xml(root: string, content: string): Uint8Array {
  const name = root.startsWith('commentsE') ? `w15:${root}` : `w:${root}`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return strToU8(`${declaration}<${name} ${NAMESPACES}>${content}</${name}>`);
}

function relationships(links: readonly { id: string; type: string; target: string }[]): Uint8Array {
  const items = links.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return strToU8(
    `<Relationships xmlns="${OFFICE}/package/2006/relationships">${items.join('')}</Relationships>`,
  );
}

const WORD_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function contentTypes(parts: readonly { part: string; type: string }[]): Uint8Array {
  const types = [{ part: 'document', type: 'document.main' }, ...parts].map(
    ({ part, type }) => `<Override PartName="/word/${part}.xml" ContentType="${WORD_TYPES}.${type}+xml"/>`,
  );
  return strToU8(
    `<Types xmlns="${OFFICE}/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
  );
}

/** The parts of a .docx by name, before packing. */
export function zippable(parts: Parts): Record<string, Uint8Array> {
  const named = Object.entries(ROOTS).flatMap(([part, root]) => {
    const content = parts[part as keyof typeof ROOTS];
    return content === undefined ? [] : [{ part, bytes: xml(root, content), type: part }];
  });
  const running = Object.entries(parts.running ?? {}).map(([part, content]) => ({
    part,
    bytes: xml(part.startsWith('header') ? 'hdr' : 'ftr', content),
    type: part.replace(/\d+$/, ''),
  }));
  const linked = [...named, ...running];
  return {
    '[Content_Types].xml': contentTypes(linked),
    '_rels/.rels': relationships([{ id: 'main', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/_rels/document.xml.rels': relationships(
      linked.map(({ part, type }) => ({ id: part, type, target: `${part}.xml` })),
    ),
    'word/document.xml': xml('document', `<w:body>${parts.body}</w:body>`),
    ...Object.fromEntries(linked.map(({ part, bytes }) => [`word/${part}.xml`, bytes])),
  };
}

export function docx(parts: Parts | string): Uint8Array {
  return pack(zippable(typeof parts === 'string' ? { body: parts } : parts));
}

export function pack(parts: Zippable): Uint8Array {
  return zipSync(parts, { mtime: '2026-01-01' });
}

export function read(parts: Parts | string): Promise<Document> {
  return readDocx(docx(parts), DEFAULT_LIMITS);
}

export async function readBlocks(parts: Parts | string): Promise<readonly Block[]> {
  return (await read(parts)).blocks;
}

/** The paragraphs outside tables. */
export async function readParagraphs(parts: Parts | string): Promise<readonly Paragraph[]> {
  return (await readBlocks(parts)).filter((block) => block.type === 'paragraph');
}

export async function readTable(parts: Parts | string): Promise<Table> {
  const table = (await readBlocks(parts)).find((block) => block.type === 'table');
  if (table === undefined) throw new Error('no table was read');
  return table;
}

/** A run: its text and the inside of its properties. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph: runs (or plain text) and the inside of its properties. */
export function p(content: string, properties = ''): string {
  const runs = content === '' || content.startsWith('<') ? content : r(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

export function tbl(...rows: readonly string[]): string {
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}
