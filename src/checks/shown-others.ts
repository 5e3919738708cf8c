import type { CapitalWord } from '../language/capital-names.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { ASIDE, endsWith } from './name-places.ts';
import { type NameKind, neighbours } from './named-people.ts';

/** Words that say of a name that it is not the child's. */
export interface OtherWords {
  readonly kind: (word: string) => NameKind;
  readonly other: PhraseSet;
  readonly otherAfter: PhraseSet;
  readonly otherChildren: PhraseSet;
}

/** "his brothers Leo and", "a friend called": whose name comes next. */
const NAMES_BETWEEN = /(?:(?:\s|,|^)(?:and|&|or|is|are|called|named|aged \d+|\p{Lu}[\p{L}'’-]+))+\s*$/u;

/** A list of names, or the end of the sentence, behind a name. */
const LISTED = /^(?:\s*,?\s*(?:and|&)\s+\p{Lu}|\s*[.;)]|\s*$)/u;

function isSaidToBeOther(
  text: string,
  { start, end, isPossessive }: CapitalWord,
  words: OtherWords,
): boolean {
  const { other, otherAfter, otherChildren } = words;
  const before = text.slice(0, start);
  const after = text.slice(end).replace(/^['’]s/u, '');
  const aside = ASIDE.exec(after)?.[0] ?? '';
  // "as the teacher says, Tom needs": a comma alone names no teacher, but "his teacher, Tom, needs" does.
  const isApart = aside !== '' || LISTED.test(after);
  const named = before.trimEnd().endsWith(',') && !isApart ? otherChildren : other;
  return (
    endsWith(named, before) ||
    endsWith(named, before.replace(NAMES_BETWEEN, '')) ||
    (!isPossessive && otherAfter.matchStart(after) !== null) ||
    other.find(aside) !== null
  );
}

/** Whether a use of a name shows that it is somebody else's. */
export function showsOther(text: string, word: CapitalWord, words: OtherWords): boolean {
  const { before, after, isTitled } = neighbours(text, word);
  const isPart =
    isTitled ||
    (before !== null && words.kind(before) !== 'none') ||
    (after !== null && words.kind(after) !== 'none');
  return isPart || isSaidToBeOther(text, word, words);
}
