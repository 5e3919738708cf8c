import { compilePhrases, type PhraseSet } from '../language/phrases.ts';
import { KINDS, type Kind } from '../model/stage.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** What documents of one kind and name call themselves. */
export interface KindTitles {
  readonly kind: Kind;
  readonly name: string;
  readonly set: PhraseSet;
}

/** The words by which a document shows its kind. */
export interface KindWords {
  readonly titles: readonly KindTitles[];
  /** What plans call themselves. */
  readonly plan: PhraseSet;
  /** Words by which a plan's cover speaks about other documents. */
  readonly passing: PhraseSet;
  /** How the parties to an appeal answer each other inside a section. */
  readonly disputes: PhraseSet;
  /** What a professional says of own work and advice. */
  readonly advises: PhraseSet;
  /** What a form says to its writer, at the start of a sentence. */
  readonly instructions: PhraseSet;
  /** How a form calls the child of its example. */
  readonly exampleNames: PhraseSet;
  /** How a form says that text in it is an example, to be deleted. */
  readonly exampleText: PhraseSet;
}

/** Compiles the words of the kinds. */
export function kindWords(kinds: Vocabulary['kinds']): KindWords {
  const titles = KINDS.flatMap((kind) => {
    const byName = Map.groupBy(kinds.titles[kind] ?? [], ({ name }) => name);
    return [...byName].map(([name, signs]) => ({
      kind,
      name,
      set: compilePhrases(signs.map(({ phrase }) => phrase)),
    }));
  });
  return {
    titles,
    plan: compilePhrases((kinds.titles.plan ?? []).map(({ phrase }) => phrase)),
    passing: compilePhrases(kinds.passing),
    disputes: compilePhrases(kinds.disputes),
    advises: compilePhrases(kinds.advises),
    instructions: compilePhrases(kinds.instructions),
    exampleNames: compilePhrases(kinds.exampleNames),
    exampleText: compilePhrases(kinds.exampleText),
  };
}
