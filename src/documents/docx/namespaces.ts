const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office';

/** The prefix this reader uses for each namespace, transitional and strict (ECMA-376 parts 1 and 4). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${MICROSOFT}/word/2010/wordml`, 'w14'],
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
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  [`${OFFICE}/package/2006/relationships`, 'rel'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

export type Attributes = Readonly<Record<string, string>>;

/** What the prefixes of a file mean from one element down to its end. */
export interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** True where every known namespace bears the prefix this reader uses, as in nearly all files. */
  readonly usual: boolean;
}

export const OUTER_SCOPE: Scope = { prefixes: new Map([['xml', 'xml']]), usual: true };

/** The scope inside an element: the outer one itself where the element declares nothing new. */
export function scopeInside(outer: Scope, attributes: Attributes): Scope {
  let prefixes: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name === 'xmlns' ? '' : name.slice('xmlns:'.length);
    const known = PREFIXES.get(attributes[name] ?? '') ?? '?';
    if ((prefixes ?? outer.prefixes).get(prefix) === known) continue;
    prefixes ??= new Map(outer.prefixes);
    prefixes.set(prefix, known);
  }
  if (prefixes === undefined) return outer;
  return { prefixes, usual: [...prefixes].every(([prefix, known]) => prefix === known || known === '?') };
}

/** The name with this reader's prefix: "x:p" of a file that calls the main namespace x becomes "w:p". */
export function usualName(scope: Scope, name: string): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  return `${scope.prefixes.get(prefix) ?? '?'}:${name.slice(colon + 1)}`;
}

export function usualAttributes(scope: Scope, attributes: Attributes): Attributes {
  if (scope.usual) return attributes;
  const renamed = Object.entries(attributes).map(([name, value]) => [
    name.includes(':') && !name.startsWith('xmlns') ? usualName(scope, name) : name,
    value,
  ]);
  return Object.fromEntries(renamed);
}
