import type { Plan } from '../model/plan.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const LEAST_LETTERS = 3;

function lettersOnly(text: string): string[] {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.filter((word) => word.length >= LEAST_LETTERS);
}

/**
 * Whether a path holds the name of the child whose plan lies there, which reports would then show: a part of it that is
 * no ordinary word, or two parts.
 */
export function isNamedInPath(path: string, { facts: { texts }, people }: Plan): boolean {
  const printed = [...(texts.name ?? []), ...(texts.preferredName ?? [])].map(({ value }) => value);
  const ofChild = people.filter(({ relation }) => relation === 'child').map(({ name }) => name);
  const names = new Set([...printed, ...ofChild].flatMap(lettersOnly));
  const found = new Set(lettersOnly(path).filter((word) => names.has(word)));
  return found.size > 1 || [...found].some((word) => !isOrdinaryWord(word));
}
