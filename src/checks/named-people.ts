import type { CapitalWord } from '../language/capital-names.ts';
import { isEnglishForm } from '../language/english-words.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';

/** How sure a capital word is a given name: a common one; one that is an English word too; none that we know. */
export type NameKind = 'common' | 'word' | 'unknown' | 'none';

export interface NameLists {
  /** Given names that are no English words. */
  readonly common: string;
  /** Given names that are English words too. */
  readonly words: string;
  /** Terms of the field, which take capitals. */
  readonly terms: string;
}

interface Kinds {
  readonly common: PhraseSet;
  readonly words: PhraseSet;
  readonly terms: PhraseSet;
}

function kindOf(word: string, { common, words, terms }: Kinds): NameKind {
  if (
    common.matchesWhole(word.replaceAll('-', ' ')) ||
    word.split('-').every((part) => common.matchesWhole(part))
  ) {
    return 'common';
  }
  if (words.matchesWhole(word)) {
    return 'word';
  }
  return terms.find(word) !== null || isEnglishForm(word) ? 'none' : 'unknown';
}

/** Answers by the list of common names, so that the plans of an archive share them. */
const KNOWN = new WeakMap<PhraseSet, Map<string, NameKind>>();

/** Tells of capital words whether they are given names; answers are kept, as words come again and again. */
export function nameKinds(lists: NameLists, { wording }: CheckContext): (word: string) => NameKind {
  const kinds = { common: wording(lists.common), words: wording(lists.words), terms: wording(lists.terms) };
  const known = KNOWN.get(kinds.common) ?? new Map<string, NameKind>();
  KNOWN.set(kinds.common, known);
  return (word) => {
    const kind = known.get(word) ?? kindOf(word, kinds);
    known.set(word, kind);
    return kind;
  };
}

/** "Tom's plan": a name with what only the child of a plan has. */
const withoutOwners = (text: string, has: PhraseSet): string =>
  text.replace(/\p{Lu}[\p{L}-]+['’]s?(?=\s)/gu, (owner, at: number) =>
    has.matchStart(text.slice(at + owner.length)) === null ? owner : '',
  );

/** The names of adults and bodies that the plan itself names: authors, officers, the setting; `has`: what a child has. */
export function namedElsewhere(plan: Plan, has: PhraseSet): ReadonlySet<string> {
  const { officer = [], setting = [], authority = [] } = plan.facts.texts;
  const names = [
    ...plan.people.filter(({ relation }) => relation !== 'child').map(({ name }) => name),
    ...plan.advice.map(({ text }) => withoutOwners(text, has)),
    ...[...officer, ...setting, ...authority].map(({ value }) => value),
  ];
  return new Set(
    names.flatMap((name) => name.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((word) => word.toLowerCase()),
  );
}

const TITLE_BEFORE =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Nurse|Auntie|Aunty|Aunt|Uncle|Saint|St)\.?\s+$/u;

/** Another name, or an initial, directly before or after: the word is a part of a longer name. */
export function neighbours(
  text: string,
  { start, end, isPossessive }: CapitalWord,
): { readonly before: string | null; readonly after: string | null; readonly isTitled: boolean } {
  const before = /(?:^|\s)(\p{Lu}(?:\p{Ll}[\p{L}'’-]*|\.))\s$/u.exec(text.slice(0, start))?.[1] ?? null;
  const after = isPossessive ? null : (/^\s(\p{Lu}\p{Ll}[\p{L}'’-]*)/u.exec(text.slice(end))?.[1] ?? null);
  return { before, after, isTitled: TITLE_BEFORE.test(text.slice(0, start)) };
}
