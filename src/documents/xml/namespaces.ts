const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const OPEN_DOCUMENT = 'urn:oasis:names:tc:opendocument:xmlns';

/**
 * The prefix the readers use for each namespace: of Word files, transitional and strict (ECMA-376 parts 1 and
 * 4), and of OpenDocument (OASIS OpenDocument 1.3 part 3, with what LibreOffice adds).
 */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${MICROSOFT}/word/2010/wordml`, 'w14'],
  [`${MICROSOFT}/word/2012/wordml`, 'w15'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${OFFICE}/drawingml/2006/picture`, 'pic'],
  [`${STRICT}/drawingml/picture`, 'pic'],
  [`${OFFICE}/drawingml/2006/chart`, 'c'],
  [`${STRICT}/drawingml/chart`, 'c'],
  [`${OFFICE}/drawingml/2006/diagram`, 'dgm'],
  [`${STRICT}/drawingml/diagram`, 'dgm'],
  [`${OFFICE}/drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}/drawingml/wordprocessingDrawing`, 'wp'],
  [`${MICROSOFT}/drawing/2017/decorative`, 'adec'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${OFFICE}/package/2006/relationships`, 'rel'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
  ...['office', 'text', 'table', 'style', 'form', 'manifest'].map((name): [string, string] => [
    `${OPEN_DOCUMENT}:${name}:1.0`,
    name,
  ]),
  [`${OPEN_DOCUMENT}:drawing:1.0`, 'draw'],
  [`${OPEN_DOCUMENT}:xsl-fo-compatible:1.0`, 'fo'],
  [`${OPEN_DOCUMENT}:svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0', 'field'],
]);

export type Attributes = Readonly<Record<string, string>>;

/** What the prefixes of a file mean from one element down to its end. */
export interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** True where every known namespace bears the prefix the readers use, as in nearly all files. */
  readonly usual: boolean;
  /** Names already translated, by the name in the file. */
  readonly names: Map<string, string>;
}

/** The scope outside the root element of one part. */
export function outerScope(): Scope {
  return { prefixes: new Map([['xml', 'xml']]), usual: true, names: new Map() };
}

/** The scope inside an element that declares namespaces: the outer one where it declares nothing new. */
export function scopeInside(outer: Scope, attributes: Attributes): Scope {
  const prefixes = new Map(outer.prefixes);
  let changed = false;
  for (const [name, value] of Object.entries(attributes)) {
    if (!declaresNamespace(name)) continue;
    const prefix = name.slice('xmlns:'.length);
    const known = PREFIXES.get(value) ?? '?';
    changed ||= prefixes.get(prefix) !== known;
    prefixes.set(prefix, known);
  }
  if (!changed) return outer;
  const usual = [...prefixes].every(([prefix, known]) => prefix === known || known === '?');
  return { prefixes, usual, names: new Map() };
}

export function declaresNamespace(attribute: string): boolean {
  return attribute.startsWith('xmlns');
}

/** The name with the readers' prefix: "x:p" of a file that calls the main namespace x becomes "w:p". */
export function usualName(scope: Scope, name: string): string {
  const known = scope.names.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const usual = `${scope.prefixes.get(prefix) ?? '?'}:${name.slice(colon + 1)}`;
  scope.names.set(name, usual);
  return usual;
}

export function usualAttributes(scope: Scope, attributes: Attributes): Attributes {
  if (scope.usual) return attributes;
  const renamed = Object.entries(attributes).map(([name, value]) => [
    name.includes(':') && !declaresNamespace(name) ? usualName(scope, name) : name,
    value,
  ]);
  return Object.fromEntries(renamed);
}
