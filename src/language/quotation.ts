import { plainPunctuation } from './normalise.ts';

/** A part of a text: offsets of its first and past its last character. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const MARK = /["']/u;
const LETTER = /[\p{L}\d]/u;

const isLetter = (text: string, at: number): boolean => LETTER.test(text[at] ?? '');

/** An opening mark stands before a word and after none; "dogs'" and "it's" open nothing. */
const opens = (text: string, at: number): boolean =>
  !isLetter(text, at - 1) && /\S/u.test(text[at + 1] ?? '');

/** Single marks close only where no letter follows, so that "don't" closes nothing. */
const closes = (text: string, at: number): boolean => text[at] === '"' || !isLetter(text, at + 1);

/**
 * The parts of a text that stand in quotation marks, marks included, in order. Double and single marks, straight
 * or curly; an apostrophe is no mark, and a mark without its pair quotes nothing.
 */
export function quotedSpans(text: string): TextSpan[] {
  const plain = plainPunctuation(text);
  if (!MARK.test(plain)) return [];
  const spans: TextSpan[] = [];
  const open: Record<string, number> = {};
  for (let at = 0; at < plain.length; at += 1) {
    const mark = plain[at];
    if (mark !== '"' && mark !== "'") {
      continue;
    }
    const start = open[mark];
    if (start !== undefined && closes(plain, at)) {
      spans.push({ start, end: at + 1 });
      delete open[mark];
    } else if (start === undefined && opens(plain, at)) {
      open[mark] = at;
    }
  }
  return outermost(spans);
}

/** Quotations in quotations belong to the outer one. */
function outermost(spans: readonly TextSpan[]): TextSpan[] {
  const kept: TextSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) {
      kept.push(span);
    }
  }
  return kept;
}

/** The text with some parts blanked out, in the order of their beginnings; offsets stay the same. */
export function withoutSpans(text: string, spans: readonly TextSpan[]): string {
  let rest = '';
  for (const { start, end } of spans) {
    // What overlaps the part before it is blank already.
    const from = rest.length;
    rest +=
      end <= from ? '' : text.slice(from, Math.max(from, start)) + ' '.repeat(end - Math.max(from, start));
  }
  return rest + text.slice(rest.length);
}

/** The text with everything quoted blanked out; offsets stay the same. */
export const withoutQuotations = (text: string): string => withoutSpans(text, quotedSpans(text));

const DOUBLE_MARK = /["“”]/u;

/**
 * What a sentence says outside double quotation marks, a space for each quotation, where one may reach over several
 * sentences: whether one is open before it is given, whether one is open behind it is told.
 */
export function outsideQuotation(
  sentence: string,
  isOpenBefore: boolean,
): { readonly outside: string; readonly isOpen: boolean } {
  const parts = sentence.split(DOUBLE_MARK);
  const first = isOpenBefore ? 1 : 0;
  const outside = parts.filter((_, index) => index % 2 === first).join(' ');
  return { outside, isOpen: parts.length % 2 === (isOpenBefore ? 1 : 0) };
}
