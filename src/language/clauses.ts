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

/** Where the clauses of a part of a sentence begin, its own beginning first. */
function beginnings(part: string): number[] {
  const found = [0];
  let words = 0;
  const own = wordsOf(part);
  for (const [index, { text, start }] of own.entries()) {
    const isSecond = text === 'and' && AFTER_AND.has(own[index + 1]?.text ?? '');
    if ((isSecond || BEGINS_CLAUSE.has(text)) && words >= LEAST_WORDS) {
      found.push(start);
      words = 0;
    }
    words += 1;
  }
  return found;
}

/** The clauses of a part, each alone, and from the second on with the next: "and may end it when he likes". */
function clausesOfPart(part: string): string[] {
  const starts = beginnings(part);
  return starts.flatMap((start, index) => {
    const alone = part.slice(start, starts[index + 1]);
    const withNext = index > 0 && index + 1 < starts.length ? [part.slice(start, starts[index + 2])] : [];
    return [alone, ...withNext];
  });
}

function splitClauses(sentence: string): readonly string[] {
  return sentence
    .split(PARTS)
    .flatMap(clausesOfPart)
    .map((clause) => clause.trim())
    .filter((clause) => wordsOf(clause).length >= LEAST_WORDS);
}

/**
 * The parts of a sentence that say something of their own, in order: between commas, dashes and brackets, and from
 * words such as "if", "until" and "which" on; some overlap.
 */
export const clausesOf: (sentence: string) => readonly string[] = keptByText(splitClauses);
