import { matchesOf } from '../language/matches.ts';
import type { AdviceEntry, Person } from '../model/plan.ts';
import type { Reading } from './lines.ts';
import type { PrintedFacts } from './readings.ts';
import type { Recogniser } from './recogniser.ts';

const TITLED =
  /\b(?:Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?|Sir|Nurse|Auntie?|Uncle|Grandma|Nan)\.?\s+(?:\p{Lu}\.?\s?)?\p{Lu}[\p{Ll}'’-]+(?:[\s-]\p{Lu}[\p{Ll}'’-]+)?/gu;
const ABBREVIATED = /\b\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}[\p{Ll}'’-]{2,}/gu;

const TITLE = /^(?:Dr|Mrs?|Ms|Miss|Mx|Prof(?:essor)?|Sir|Nurse|Auntie?|Uncle|Grandma|Nan)\.?\s+/u;

/** The words of the child's names. */
export function namesOfChild({ texts }: PrintedFacts): string[] {
  const names = [...(texts.name ?? []), ...(texts.preferredName ?? [])];
  return [...new Set(names.flatMap(({ value }) => value.split(/\s+/u)))];
}

/** The words of the child's names. */
export interface NamesOfChild {
  /** Those it is called by. */
  readonly given: readonly string[];
  /** Those of its family: the last of a name, and both halves of a double-barrelled one. */
  readonly family: readonly string[];
  readonly all: readonly string[];
}

/** The words of the child's names, with those apart that it is called by and that its family shares. */
export function childNamed(facts: PrintedFacts): NamesOfChild {
  const { name = [], preferredName = [] } = facts.texts;
  const names = [...name, ...preferredName].map(({ value }) => value.split(/\s+/u));
  const last = names.flatMap((words) => (words.length > 1 ? words.slice(-1) : []));
  return {
    given: names.flatMap((words) => words.slice(0, 1)),
    family: last.flatMap((word) => [...new Set([word, ...word.split('-')])]),
    all: namesOfChild(facts),
  };
}

/** Names at the beginning of a text, joined by "and" or a comma. */
const NAMES = /^[\s,:(–—-]*((?:\p{Lu}[\p{Ll}'’.-]+ ?)+(?:(?:, ?|and |& ?)(?:\p{Lu}[\p{Ll}'’.-]+ ?)+)*)/u;

/** Whom the child lives with: "Freya lives with Ann and Tom in a flat". */
function householdOf(recogniser: Recogniser, text: string): string[] {
  return recogniser.household.findAll(text).flatMap(({ end }) => {
    const names = NAMES.exec(text.slice(end))?.[1] ?? '';
    return names.split(/, ?|\band\b|&/u).map((name) => name.replace(TITLE, '').replace(/\.\s*$/u, ''));
  });
}

/** Whose advice a list gives: a parent's is family. */
const relationOf = ({ types }: AdviceEntry): Person['relation'] =>
  types.includes('parent') ? 'family' : 'professional';

interface Named {
  readonly facts: PrintedFacts;
  readonly reading: Reading;
  readonly advice: readonly AdviceEntry[];
}

/** The people a plan names: the child by its facts, others by their titles, as those it lives with and as authors of advice. */
export function readPeople(recogniser: Recogniser, { facts, reading, advice }: Named): Person[] {
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
  for (const entry of advice) {
    add((entry.author ?? '').replace(TITLE, ''), relationOf(entry));
  }
  for (const { text } of reading.lines) {
    for (const name of householdOf(recogniser, text)) {
      add(name, 'family');
    }
  }
  for (const { text } of reading.lines) {
    for (const [name] of [...matchesOf(text, TITLED), ...matchesOf(text, ABBREVIATED)]) {
      add(name.replace(TITLE, ''), 'unknown');
    }
  }
  return [...people.values()];
}
