import { z } from 'zod';
import type { Plan } from '../model/plan.ts';
import type { SectionLetter } from '../model/section.ts';
import type { CheckContext } from './check.ts';
import { list } from './parameters.ts';
import { unexcused } from './unexcused.ts';

/** Words by which a form offers a place, and what takes them back. */
export const placeWords = z.strictObject({ list, excuses: list });

export type PlaceWords = z.infer<typeof placeWords>;

/** Longer lines are no headings or labels. */
export const MAX_HEADING_WORDS = 12;

/** Whether a text of a form offers a place. */
export function isNamedIn(text: string, by: PlaceWords, { wording }: CheckContext): boolean {
  return unexcused(text, wording(by.list), wording(by.excuses)) !== null;
}

/** Whether a form has a section at all: one that it lacks has a rule of its own. */
export const isFound = ({ sections }: Plan, letter: SectionLetter): boolean =>
  sections[letter].state !== 'missing';
