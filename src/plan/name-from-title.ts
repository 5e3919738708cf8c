import type { Document } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import type { Located } from '../model/plan.ts';
import { readName } from './fact-values.ts';
import type { Reading } from './lines.ts';

const PLAN = /\b(?:education,?\s+health,?\s*(?:and|&)?\s*care\s+plan|ehc\s*plan|ehcp)\b/iu;
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+){0,4}";

const BEFORE = new RegExp(`(${NAME}?)['’]s?\\s+(?:(?:[Dd]raft|[Ff]inal|[Aa]mended|[Pp]roposed)\\s+)*$`, 'u');
const AFTER = new RegExp(`^\\s*(?:for|of|–|-|:)\\s*:?\\s*(${NAME})`, 'u');
const IN_RESPECT_OF = new RegExp(`\\bin respect of\\s+(${NAME})`, 'u');

const MAX_OPENING_LINES = 40;

/** "Freya Marsh's Education, Health and Care Plan"; "... Plan for Freya Marsh"; "in respect of Freya Marsh". */
function nameIn(text: string): string | null {
  const plan = PLAN.exec(text);
  const beside =
    plan === null
      ? undefined
      : (BEFORE.exec(text.slice(0, plan.index))?.[1] ??
        AFTER.exec(text.slice(plan.index + plan[0].length))?.[1]);
  const name = IN_RESPECT_OF.exec(text)?.[1] ?? beside;
  return name === undefined ? null : readName(name);
}

/** The child's name from the title, the opening sentence or the running header of a plan. */
export function nameFromTitle(document: Document, reading: Reading): Located<string>[] {
  const texts: { text: string; place: Place }[] = [
    ...reading.lines.slice(0, MAX_OPENING_LINES),
    ...document.furniture.map(({ text }) => ({ text, place: {} })),
  ];
  for (const { text, place } of texts) {
    const value = nameIn(text);
    if (value !== null) {
      return [{ value, raw: text, place, confidence: 'medium' }];
    }
  }
  return [];
}
