import { type Mark, marksIn } from './marks.ts';

/** Where something stands in a file, in bytes; `end` is the first byte after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of a JSON object in a file: its members, and the elements of the one that is a long list. */
export interface Outline {
  readonly members: ReadonlyMap<string, Span>;
  /** Empty where there is no such member. */
  readonly elements: readonly Span[];
}

/** A file as far as its parts are looked for. */
export interface Parts {
  readonly size: number;
  readonly chunks: Iterable<Uint8Array>;
  readonly text: (span: Span) => string;
  /** Called where it cannot be a JSON object. */
  readonly fail: (offset: number, what: string) => never;
}

/** Members stand in the object, elements in a list in it. */
const MEMBER = 1;
const ELEMENT = 2;

/**
 * Finds the parts of one JSON object, however it is laid out, in one pass that keeps none of them. What is inside a
 * part is not looked at: whoever parses it finds its mistakes.
 */
export function outlineOf(parts: Parts, list: string): Outline {
  const { size, chunks, text, fail } = parts;
  const members = new Map<string, Span>();
  const elements: Span[] = [];
  const signs = marksIn(chunks, ELEMENT);
  const next = (): Mark => {
    const { value, done } = signs.next();
    return done === true ? fail(size, 'the file ends in the middle') : value;
  };
  const nextOf = (sign: string): Mark => {
    const mark = next();
    return mark.sign === sign ? mark : fail(mark.offset, `${sign} is expected`);
  };

  const member = (quote: Mark): Mark => {
    if (quote.sign !== '"') fail(quote.offset, 'a name in quotation marks is expected');
    const name = nameIn({ start: quote.offset, end: nextOf('"').offset + 1 }, parts);
    if (members.has(name)) fail(quote.offset, `${JSON.stringify(name)} is there twice`);
    const start = nextOf(':').offset + 1;
    let mark = next();
    let first = name === list && mark.sign === '[' ? mark.offset + 1 : null;
    while (mark.depth >= MEMBER && !(mark.depth === MEMBER && mark.sign === ',')) {
      const isEnd = mark.depth === MEMBER && mark.sign === ']';
      if (first !== null && (isEnd || (mark.depth === ELEMENT && mark.sign === ','))) {
        const span = { start: first, end: mark.offset };
        if (!isEnd || elements.length > 0 || text(span).trim() !== '') elements.push(span);
        first = isEnd ? null : mark.offset + 1;
      }
      mark = next();
    }
    members.set(name, { start, end: mark.offset });
    return mark;
  };

  const opening = nextOf('{');
  checkBlank({ start: 0, end: opening.offset }, parts);
  let mark = next();
  if (mark.sign !== '}') {
    for (mark = member(mark); mark.sign === ','; ) mark = member(next());
  }
  if (mark.sign !== '}') fail(mark.offset, '} is expected');
  checkBlank({ start: mark.offset + 1, end: size }, parts);
  return { members, elements };
}

function nameIn(span: Span, { text, fail }: Parts): string {
  const name = text(span);
  try {
    return String(JSON.parse(name));
  } catch {
    return fail(span.start, 'the name cannot be read');
  }
}

/** More than any editor leaves around a text. */
const MOST_BLANK = 1024;

/** Nothing but white space, and a byte order mark at the beginning, may stand around the object. */
function checkBlank(span: Span, { text, fail }: Parts): void {
  const isBlank =
    span.end - span.start <= MOST_BLANK &&
    text(span)
      .replace(/^\u{FEFF}/u, '')
      .trim() === '';
  if (!isBlank) fail(span.start, 'only one JSON object is expected');
}
