import { type Line, textOf } from './lines.ts';

/** True for a line that ends a sentence or introduces a list. */
export function endsSentence(line: Line): boolean {
  return /[.:;?!][)"'\u201d\u2019]*$/u.test(textOf(line));
}

/** True for a line that starts in lower case: it goes on with what stands before it. */
export function startsLower(line: Line): boolean {
  return /^[("'\u201c\u2018]?\p{Ll}/u.test(line.words[0]?.text ?? '');
}

const MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?),?$/i;
const YEAR = /^(?:19|20)\d\d\b/;

/** True for a text that stops at a month, and one that goes on with its year. */
export function cutsDate(before: string, after: string): boolean {
  return MONTH.test(before) && YEAR.test(after);
}

/** Dots that lead to the page number of an entry in a list of contents. */
const LEADERS = /[.\u2026]{4,} ?\d*$/;

/**
 * True for a line that was broken on purpose: the next word would have fitted before `right`, and it does not
 * go on with an unfinished sentence.
 */
export function endsEarly(line: Line, next: Line, right: number): boolean {
  const [word] = next.words;
  if (LEADERS.test(textOf(line))) return true;
  if (word === undefined || (startsLower(next) && !endsSentence(line))) return false;
  return line.right + 0.3 * line.size + (word.right - word.left) < right - 0.7 * line.size;
}
