import { capitalWords } from '../language/capital-names.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { TextSpan } from '../language/quotation.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { type ChildNames, childNames } from './child-names.ts';

/** What stands for the child in a sentence: names, and words such as "he" and "his". */
export interface ChildWords {
  readonly names: ChildNames | null;
  readonly subjects: PhraseSet;
  readonly possessives: PhraseSet;
}

/** The lists by which a rule tells what stands for the child. */
interface ChildLists {
  readonly names: Parameters<typeof childNames>[1];
  readonly subjects: string;
  readonly possessives: string;
}

/** What stands for the child of a plan. */
export function childWordsOf(
  plan: Plan,
  { names, subjects, possessives }: ChildLists,
  context: CheckContext,
): ChildWords {
  return {
    names: childNames(plan, names, context),
    subjects: context.wording(subjects),
    possessives: context.wording(possessives),
  };
}

/** A part of a text and the word that is put in its place. */
export interface Replacement extends TextSpan {
  readonly by: string;
}

/** The text with each part replaced; of parts that overlap the first is. */
export function withReplacements(text: string, parts: readonly Replacement[]): string {
  let told = '';
  let from = 0;
  for (const { start, end, by } of parts.toSorted((a, b) => a.start - b.start)) {
    if (start >= from) {
      told += `${text.slice(from, start)}${by}`;
      from = end;
    }
  }
  return told + text.slice(from);
}

function nameParts(text: string, names: ChildNames | null): Replacement[] {
  const own = names === null ? [] : capitalWords(text).filter(({ word }) => names.include(word));
  return own.map(({ start, end, isPossessive }) => {
    const ending = isPossessive ? (/^['’]s?/u.exec(text.slice(end))?.[0].length ?? 0) : 0;
    return { start, end: end + ending, by: isPossessive ? 'childs' : 'child' };
  });
}

const ALONE = /\bchild(?: child)+(s?)\b/gu;

/**
 * A sentence as lists of frames read it: the child as "child", what is the child's as "childs", so that "Tom's
 * nursery" and "her nursery" read alike; `others` are replaced before all.
 */
export function toldOfChild(text: string, words: ChildWords, others: readonly Replacement[] = []): string {
  const parts = [
    ...others,
    ...nameParts(text, words.names),
    ...words.subjects.findAll(text).map(({ start, end }) => ({ start, end, by: 'child' })),
    ...words.possessives.findAll(text).map(({ start, end }) => ({ start, end, by: 'childs' })),
  ];
  return withReplacements(text, parts).replace(ALONE, 'child$1');
}
