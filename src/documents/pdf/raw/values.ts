/** A value of the file as it stands there: names begin with "/", texts are left out as ''. */
export type RawValue = string | number | boolean | null | Reference | readonly RawValue[] | Dictionary;

/** By the name without "/". */
export type Dictionary = ReadonlyMap<string, RawValue>;

/** The number of another object. */
export interface Reference {
  readonly to: number;
}

/** White space and comments; then a token of the syntax (ISO 32000-1, 7.2 and 7.3). */
const TOKEN =
  /(?:[\0\t\n\f\r ]|%[^\r\n]*(?:[\r\n]|$))*(?:(<<|>>|\[|\])|(\/[^\0\t\n\f\r ()<>[\]{}/%]*)|(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z])|([+-]?(?:\d+\.?\d*|\.\d+))|(\()|(<[0-9A-Fa-f\0\t\n\f\r ]*>)|([A-Za-z]+))/y;

const KEYWORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** Deeper than any program writes. */
const DEEPEST = 40;

interface Reading {
  readonly text: string;
  at: number;
  depth: number;
}

/** Marks the end of a list or dictionary, and of what can be read. */
const END = Symbol('end');

/** The value that begins at a place of a text; null where none does. */
export function rawValueAt(text: string, at: number): RawValue {
  const value = readValue({ text, at, depth: 0 });
  return value === END ? null : value;
}

function readValue(reading: Reading): RawValue | typeof END {
  TOKEN.lastIndex = reading.at;
  const token = TOKEN.exec(reading.text);
  if (token === null) return END;
  reading.at = TOKEN.lastIndex;
  const [, bracket, name, reference, number, text, hexText, keyword] = token;
  if (name !== undefined) return named(name);
  if (reference !== undefined) return { to: Number(reference) };
  if (number !== undefined) return Number(number);
  if (text !== undefined) return skipText(reading);
  if (hexText !== undefined) return '';
  if (keyword !== undefined) return KEYWORDS[keyword] === undefined ? END : KEYWORDS[keyword];
  return readGroup(reading, bracket ?? '');
}

/** "/J#61vaScript" is "/JavaScript". */
function named(name: string): string {
  return name.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function readGroup(reading: Reading, bracket: string): RawValue | typeof END {
  if (bracket === '>>' || bracket === ']' || reading.depth >= DEEPEST) return END;
  reading.depth += 1;
  const values: RawValue[] = [];
  for (let value = readValue(reading); value !== END; value = readValue(reading)) values.push(value);
  reading.depth -= 1;
  return bracket === '[' ? values : dictionaryOf(values);
}

function dictionaryOf(values: readonly RawValue[]): Dictionary {
  const dictionary = new Map<string, RawValue>();
  for (let at = 0; at + 1 < values.length; at += 2) {
    const key = values[at];
    if (typeof key === 'string' && key.startsWith('/')) dictionary.set(key.slice(1), values[at + 1] ?? null);
  }
  return dictionary;
}

/** Texts hold brackets in pairs, and others behind a backslash. */
function skipText(reading: Reading): string {
  const { text } = reading;
  let open = 1;
  let { at } = reading;
  for (; at < text.length && open > 0; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') open += 1;
    else if (sign === ')') open -= 1;
  }
  reading.at = at;
  return '';
}

export function isDictionary(value: RawValue | undefined): value is Dictionary {
  return value instanceof Map;
}

export function isReference(value: RawValue | undefined): value is Reference {
  return typeof value === 'object' && value !== null && 'to' in value;
}
