import { matchesOf } from './matches.ts';
import { plainPunctuation } from './normalise.ts';
import type { TextSpan } from './quotation.ts';

/** A word, a number or a mark of a text, lower case, with its offsets there. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers apart from the unit that is glued to them ("30mins"), words with their apostrophe, single marks. */
const TOKEN = /\d*[13]⁄[24]|\d+(?:\.\d+)?|\p{L}+(?:'\p{L}+)*|[^\s\p{L}\d]/gu;

/** The tokens of a normalised text in order. */
export function tokensOf(text: string): Token[] {
  return matchesOf(plainPunctuation(text), TOKEN).map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text of the token at an index; empty beyond the ends. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}

/** Where the tokens from one index up to another stand in their text. */
export const spanOf = (tokens: readonly Token[], at: number, next: number): TextSpan => ({
  start: tokens[at]?.start ?? 0,
  end: tokens[next - 1]?.end ?? 0,
});

/** Whether nothing stands between a token and the next. */
export function touchesNext(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.end === tokens[index + 1]?.start;
}
