import { matchesOf } from './matches.ts';
import type { TextSpan } from './quotation.ts';

/** Where a sentence turns to something else. */
const TURN =
  /[;:()–—]|, (?:and|but|so|where|which|who|because|although|though|while|as)\b|\b(?:but|however|although|though|whereas|because)\b|\band (?=(?:he|she|they|child|childs|his|her|their|takes|has|is|uses|needs|receives|attends|sees|cries)\b)/giu;

/** The clause in which a part of a sentence stands: the words before the part, those behind it, and all of them. */
export interface Clause {
  readonly before: string;
  readonly after: string;
  readonly all: string;
}

/** The clause around a part of a sentence; a turn inside the part ends nothing. */
export function clauseAround(sentence: string, { start, end }: TextSpan): Clause {
  const turns = matchesOf(sentence, TURN);
  const last = turns.findLast(({ index }) => index < start);
  const from = last === undefined ? 0 : Math.min(start, last.index + last[0].length);
  const to = turns.find(({ index }) => index >= end)?.index ?? sentence.length;
  return {
    before: sentence.slice(from, start),
    after: sentence.slice(end, to),
    all: sentence.slice(from, to),
  };
}
