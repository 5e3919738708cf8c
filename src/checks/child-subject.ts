import type { PhraseSet } from '../language/phrases.ts';
import { wordsOf } from '../language/words.ts';
import type { ChildNames } from './child-names.ts';

export interface SubjectWords {
  readonly names: ChildNames | null;
  /** "he", "the child": words that stand for the child at the start of a sentence or clause. */
  readonly subjects: PhraseSet;
}

/** Where a new clause begins whose subject may be the child. */
const CLAUSE = /[,;:–]\s+|\s+-\s+|\band\s+/giu;

/** Whether the words before a verb are the child and nothing else: "Tom", "He", "..., and she". */
export function isChildSubject(before: string, { names, subjects }: SubjectWords): boolean {
  const [clause = ''] = before.split(CLAUSE).slice(-1);
  if (subjects.matchesWhole(clause)) {
    return true;
  }
  const words = wordsOf(clause);
  return (
    names !== null &&
    words.length > 0 &&
    words.every(({ text, start, end }) => /^\p{Lu}/u.test(clause.slice(start, end)) && names.include(text))
  );
}
