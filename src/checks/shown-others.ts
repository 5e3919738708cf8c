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
  /** Behind a name and a family name: what nobody else of a plan is or has. */
  readonly inFull: PhraseSet;
}

/** "his brothers Leo and", "a friend called": whose name comes next. */
const NAMES_BETWEEN = /(?:(?:\s|,|^)(?:and|&|or|is|are|called|named|aged \d+|\p{Lu}[\p{L}'’-]+))+\s*$/u;

/** A list of names, a comma or the end of the sentence, behind a name. */
const LISTED = /^(?:\s*,|\s*(?:and|&)\s+\p{Lu}|\s*[.;)]|\s*$)/u;

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

const FAMILY_NAME = /^\s\p{Lu}\p{Ll}[\p{L}'’-]*/u;

/** The letters of the family name behind a name of which something is told that only a child of a plan is or has. */
export function familyNameOfChild(
  text: string,
  { end, isPossessive }: CapitalWord,
  inFull: PhraseSet,
): number {
  const [name = ''] = FAMILY_NAME.exec(text.slice(end)) ?? [];
  const isChilds = name !== '' && !isPossessive && inFull.matchStart(text.slice(end + name.length)) !== null;
  return isChilds ? name.length : 0;
}

/** Whether a use of a name shows that it is somebody else's. */
export function showsOther(text: string, word: CapitalWord, words: OtherWords): boolean {
  const { before, after, isTitled } = neighbours(text, word);
  const isFirst = before === null || words.kind(before) === 'none';
  const isPart =
    isTitled ||
    !isFirst ||
    (after !== null && words.kind(after) !== 'none' && familyNameOfChild(text, word, words.inFull) === 0);
  return isPart || isSaidToBeOther(text, word, words);
}
