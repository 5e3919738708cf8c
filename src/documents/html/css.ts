/** One declared value; what is important outdoes what is declared nearer to the element. */
export interface Declared {
  readonly value: string;
  readonly important: boolean;
}

export type Declarations = ReadonlyMap<string, Declared>;

const IMPORTANT = /\s*!\s*important\s*$/i;

/** Properties that decide what a reader of the page sees; all others are passed over. */
const PROPERTIES: ReadonlySet<string> = new Set([
  'display',
  'float',
  'visibility',
  'font',
  'font-family',
  'font-weight',
  'font-style',
  'text-decoration',
  'text-decoration-line',
  'text-transform',
  'color',
  'background',
  'background-color',
  'background-image',
  'font-size',
  'white-space',
  'list-style',
  'list-style-type',
  'mso-hide',
  'mso-list',
  'mso-element',
  'content',
  'counter-reset',
  'counter-increment',
]);

/** The declarations of a style attribute or of a rule. */
export function parseDeclarations(text: string): Declarations {
  const declarations = new Map<string, Declared>();
  for (const declaration of splitOutsideQuotes(text, ';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!PROPERTIES.has(name)) continue;
    const value = declaration.slice(colon + 1).trim();
    declarations.set(name, { value: value.replace(IMPORTANT, ''), important: IMPORTANT.test(value) });
  }
  return declarations;
}

/** The parts between separators; one inside quotation marks separates nothing. */
export function splitOutsideQuotes(text: string, separator: string): readonly string[] {
  if (!/["']/.test(text)) return text.split(separator);
  const parts: string[] = [];
  let part = '';
  let quote = '';
  for (const character of text) {
    if (quote === '' && character === separator) {
      parts.push(part);
      part = '';
      continue;
    }
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
    part += character;
  }
  return [...parts, part];
}

/** The words of a value, quoted ones whole. */
export function wordsOfValue(value: string): readonly string[] {
  return value.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[\w-]+\([^)]*\)|[^\s"']+/gs) ?? [];
}
