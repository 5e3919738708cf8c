import type { AdviceEntry, Person } from '../model/plan.ts';
import type { Reading } from './lines.ts';
import type { PrintedFacts } from './readings.ts';

const TITLED =
  /\b(?:Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?|Sir|Nurse|Auntie?|Uncle|Grandma|Nan)\.?\s+(?:\p{Lu}\.?\s?)?\p{Lu}[\p{Ll}'’-]+(?:[\s-]\p{Lu}[\p{Ll}'’-]+)?/gu;
const ABBREVIATED = /\b\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{Ll}'’-]{2,}/gu;

const TITLE = /^(?:Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?|Sir|Nurse|Auntie?|Uncle|Grandma|Nan)\.?\s+/u;

/** The words of the child's names. */
export function namesOfChild({ texts }: PrintedFacts): string[] {
  const names = [...(texts.name ?? []), ...(texts.preferredName ?? [])];
  return [...new Set(names.flatMap(({ value }) => value.split(/\s+/u)))];
}

/** The people a plan names: the child by its facts, others by their titles and as authors of advice. */
export function readPeople(facts: PrintedFacts, reading: Reading, advice: readonly AdviceEntry[]): Person[] {
  const people = new Map<string, Person>();
  const add = (name: string, relation: Person['relation']): void => {
    const key = name.trim();
    if (key !== '' && !people.has(key)) {
      people.set(key, { name: key, relation });
    }
  };
  for (const { value } of [...(facts.texts.name ?? []), ...(facts.texts.preferredName ?? [])]) {
    add(value, 'child');
  }
  for (const { value } of facts.texts.officer ?? []) {
    add(value, 'professional');
  }
  for (const { author } of advice) {
    add((author ?? '').replace(TITLE, ''), 'professional');
  }
  for (const { text } of reading.lines) {
    for (const [name] of [...text.matchAll(TITLED), ...text.matchAll(ABBREVIATED)]) {
      add(name.replace(TITLE, ''), 'unknown');
    }
  }
  return [...people.values()];
}
