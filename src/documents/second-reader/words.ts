/** A word of a text for comparison: its letters and digits in lower case, with its place in the text. */
export interface ComparedWord {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Compatibility forms, accents and case are told apart by nobody who reads; what shows nothing goes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase();
}

/** The words of a text; a soft hyphen or an accent does not part them. */
export function wordsOf(text: string): readonly ComparedWord[] {
  const words: ComparedWord[] = [];
  for (const match of text.matchAll(/[^\s\p{P}\p{S}]+/gu)) {
    const start = match.index;
    for (const letters of plain(match[0]).match(WORD) ?? [])
      words.push({ letters, start, end: start + match[0].length });
  }
  return words;
}
