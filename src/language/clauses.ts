import { keptByText } from './kept.ts';
import { wordsOf } from './words.ts';

/** Words that begin a part of a sentence which says something of its own: a condition, a time, a manner. */
const BEGINS_CLAUSE = new Set(
  'if when whenever where wherever unless until once while provided providing subject depending dependent pending as which who should except but then thereafter afterwards reducing before after initially may can'.split(
    ' ',
  ),
);

/** "... and may change it": a second statement about the same. */
const AFTER_AND = new Set(['will', 'may', 'can', 'could', 'might', 'should', 'shall', 'then']);

const PARTS = /[,;:()–—]| - /u;

const LEAST_WORDS = 2;

function splitClauses(sentence: string): readonly string[] {
  const found: string[] = [];
  for (const part of sentence.split(PARTS)) {
    let from = 0;
    let words = 0;
    const own = wordsOf(part);
    for (const [index, { text, start }] of own.entries()) {
      const isSecond = text === 'and' && AFTER_AND.has(own[index + 1]?.text ?? '');
      if ((isSecond || BEGINS_CLAUSE.has(text)) && words >= LEAST_WORDS) {
        found.push(part.slice(from, start));
        from = start;
        words = 0;
      }
      words += 1;
    }
    found.push(part.slice(from));
  }
  return found.map((clause) => clause.trim()).filter((clause) => wordsOf(clause).length >= LEAST_WORDS);
}

/**
 * The parts of a sentence that say something of their own, in order: between commas, dashes and brackets, and from
 * words such as "if", "until" and "which" on.
 */
export const clausesOf: (sentence: string) => readonly string[] = keptByText(splitClauses);
