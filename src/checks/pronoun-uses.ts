import { capitalWords } from '../language/capital-names.ts';
import { keptByText } from '../language/kept.ts';
import type { PhraseMatch, PhraseSet } from '../language/phrases.ts';
import type { ChildNames } from './child-names.ts';
import type { NameKind } from './named-people.ts';
import type { PlanSentence } from './plan-sentences.ts';

export type Pronoun = 'he' | 'she';

/** Lists of words that tell whom a pronoun stands for. */
export type PronounList =
  | 'he'
  | 'she'
  | 'either'
  | 'child'
  | 'near'
  | 'staff'
  | 'boy'
  | 'girl'
  | 'does'
  | 'has'
  | 'object'
  | 'adult'
  | 'firstPerson';

interface PersonWords {
  readonly child: ChildNames | null;
  readonly nameKind: (word: string) => NameKind;
  readonly phrases: Readonly<Record<PronounList, PhraseSet>>;
}

export interface PronounWords extends PersonWords {
  /** The persons of a text, in order; a sentence is asked again for each one behind it. */
  readonly mentionsIn: (text: string) => readonly Mention[];
}

/** The words with which a plan's pronouns are read. */
export const pronounWords = (words: PersonWords): PronounWords => ({
  ...words,
  mentionsIn: keptByText((text) => mentionsIn(text, words)),
});

/** One sentence that speaks of the child as "he" or "she": sure where nobody else can be meant. */
export interface PronounUse {
  readonly kind: Pronoun;
  readonly sentence: PlanSentence;
  readonly weight: 1 | 2;
}

const SURE = 2;

/** A person that a text names: the child, what is the child's ("Tom's"), somebody near, or one of the staff. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly who: 'child' | 'childs' | 'near' | 'staff';
}

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b/gu;
const WHO = /\b(?:a|an|another|one)(?: \p{Ll}+){1,2} who\b/gu;

/** "June Dunmore" in the plan of Kester Dunmore: the family's name behind another given name. */
function isRelative(
  text: string,
  { word, start }: { readonly word: string; readonly start: number },
  { child, nameKind }: Pick<PersonWords, 'nameKind'> & { readonly child: ChildNames },
): boolean {
  const [, before] = /(\p{Lu}[\p{L}'’-]+)\s$/u.exec(text.slice(0, start)) ?? [];
  return (
    before !== undefined &&
    child.shared.has(word.toLowerCase()) &&
    !child.include(before) &&
    nameKind(before) !== 'none'
  );
}

/** The persons of a text, in order; nobody is meant by several at once, as by "staff" or "parents". */
function mentionsIn(text: string, { child, nameKind, phrases }: PersonWords): Mention[] {
  const named = capitalWords(text).flatMap(({ word, start, end, isPossessive }): Mention[] => {
    if (child?.include(word) === true && !isRelative(text, { word, start }, { child, nameKind })) {
      return [{ start, end, who: isPossessive ? 'childs' : 'child' }];
    }
    // "Check-in" and "Wheelchair-based" are words, as their beginnings are.
    const isName = !['none', 'word'].includes(nameKind(word.replace(/-\p{Ll}.*$/u, '')));
    return isName ? [{ start, end, who: 'near' }] : [];
  });
  const of = (phrasesOf: PhraseSet, who: Mention['who']): Mention[] =>
    phrasesOf.findAll(text).map(({ start, end }) => ({ start, end, who }));
  const told = [TITLE, WHO].flatMap((form) =>
    [...text.matchAll(form)].map(
      ({ index, 0: { length } }): Mention => ({ start: index, end: index + length, who: 'near' }),
    ),
  );
  return [
    ...named,
    ...of(phrases.child, 'child'),
    ...of(phrases.near, 'near'),
    ...of(phrases.staff, 'staff'),
    ...told,
  ].toSorted((a, b) => a.start - b.start);
}

type Form = 'subject' | 'object' | 'owner' | 'self';

/** How a pronoun stands in its sentence: "her" is an object where no noun follows it. */
function formOf(text: string, { start, end }: PhraseMatch, { phrases }: PronounWords): Form {
  const word = text.slice(start, end).toLowerCase();
  const after = text.slice(end);
  if (word.endsWith('self')) return 'self';
  if (word === 'him') return 'object';
  if (word === 'her') {
    return /^\s*(?:[.,;:)]|$)/u.test(after) || phrases.object.matchStart(after) !== null ? 'object' : 'owner';
  }
  return word === 'his' || word === 'hers' ? 'owner' : 'subject';
}

/** What only the child does or has stands behind the pronoun. */
function isChilds(text: string, { end }: PhraseMatch, { phrases }: PronounWords): boolean {
  const after = text.slice(end);
  return phrases.does.matchStart(after) !== null || phrases.has.matchStart(after) !== null;
}

/** A pronoun before which its sentence names nobody: the sentences before tell. */
function weightByContext(sentence: PlanSentence, match: PhraseMatch, words: PronounWords): 0 | 1 | 2 {
  const { before, line, text } = sentence;
  const earlier = [line.subheading ?? '', ...before].flatMap((part) => words.mentionsIn(part));
  if (earlier.some(({ who }) => who === 'near' || who === 'staff')) return 0;
  // Somebody named behind may be the one who does it: "in her view the therapist ...".
  if (words.mentionsIn(text).some(({ who }) => who === 'near')) return 0;
  const isToldAbove = earlier.length === 0 && speaksOfChildAlone(sentence.above ?? '', words);
  return earlier.length > 0 || isToldAbove || isChilds(text, match, words) ? SURE : 1;
}

/** Whether a text names the child, and nobody near or of the staff. */
function speaksOfChildAlone(text: string, { mentionsIn: persons }: PronounWords): boolean {
  const named = persons(text);
  return named.length > 0 && named.every(({ who }) => who === 'child' || who === 'childs');
}

function weightOf(sentence: PlanSentence, match: PhraseMatch, words: PronounWords): 0 | 1 | 2 {
  const { text } = sentence;
  // "Will, her son, is good fun": whoever has a son is not the child.
  if (words.phrases.adult.matchStart(text.slice(match.end)) !== null) return 0;
  const before = words.mentionsIn(text.slice(0, match.start));
  const nearest = before.at(-1);
  if (nearest === undefined) {
    return weightByContext(sentence, match, words);
  }
  const others = before.filter(({ who }) => who === 'near' || who === 'staff');
  const form = formOf(text, match, words);
  if (nearest.who === 'near' || nearest.who === 'staff') {
    // "An assistant will support him": whoever does something does it to somebody else, and staff do it to the child.
    const isByStaff =
      nearest.who === 'staff' &&
      before.length === 1 &&
      form === 'object' &&
      !BEHIND_PREPOSITION.test(text.slice(0, nearest.start));
    return isByStaff && weightByContext(sentence, match, words) > 0 ? SURE : 0;
  }
  if (others.length === 0) {
    // "Tom looks at her": whoever does something does it to somebody else.
    const isOther = form === 'object' && nearest.who === 'child' && !isSeveral(text, nearest, match);
    return isOther ? 0 : SURE;
  }
  const isAfterStaff = others.every(({ who }) => who === 'staff') && nearest.who === 'child';
  const between = text.slice(nearest.end, match.start);
  // "Her tutor says that Tom is kind, and that he never forgets her dog": who is told of by both words is two persons.
  const { he, she } = words.phrases;
  const other = he.matchesWhole(text.slice(match.start, match.end)) ? she : he;
  const isOfTwo = form === 'owner' && other.find(between) !== null;
  const isSameClause = !isOfTwo && !ANOTHER_CLAUSE.test(between);
  const mayBe = form === 'object' ? !DOES.test(text.slice(0, nearest.start)) : form !== 'subject';
  return isAfterStaff && isSameClause && mayBe ? SURE : 0;
}

/** "An assistant reads to Tom, counts to ten and asks": who began the sentence goes on. */
const ANOTHER_CLAUSE = /[;:]|,\s+(?:and\s+|then\s+)*\p{Ll}+s\s/u;

/** "Near the teacher": nobody who does something. */
const BEHIND_PREPOSITION = /\b(?:near|by|with|to|from|of|at|in|for|towards?|beside|behind|on|about|like)\b/iu;

/** Before the child as the one who does something in a clause of its own: "until Tom looks". */
const DOES = /\b(?:until|when|that|if|while|as|because|before|after|so|and|where|how|once|whether)\s*$/iu;

/** Whether somebody else does what is done to the child: "upsets Tom, and staff have to calm him". */
function isSeveral(text: string, { start, end }: Mention, match: PhraseMatch): boolean {
  const isObject = /\p{Ll}\s*$/u.test(text.slice(0, start));
  return isObject || /\b(?:staff|adults?|teachers|others|they|we)\b/u.test(text.slice(end, match.start));
}

const CHILD_IS =
  /\b(?:is|was|as)\s+(?:an?|our|the|their|my|such a)\s+(?:(?!(?:of|to|with|for|in|who|and then)\b)[\p{L}'’-]+,?\s+){0,4}$/u;
const OUR = /\b(?:our|my|their|his parents'|her parents')\s+(?:\p{L}+\s+){0,2}$/iu;

/** "Tom is a cheerful girl", "our daughter Tom": words that say of which kind the child is. */
function saidToBe(text: string, match: PhraseMatch, words: PronounWords): boolean {
  const [before, after] = [text.slice(0, match.start), text.slice(match.end)];
  const persons = words.mentionsIn(before);
  const isChild = CHILD_IS.test(before) && persons.length > 0 && persons.every(({ who }) => who === 'child');
  const next = capitalWords(after)[0];
  const isNamed =
    next !== undefined &&
    /^,?\s*$/u.test(after.slice(0, next.start)) &&
    words.child?.include(next.word) === true;
  return isChild || (isNamed && OUR.test(before));
}

const SLIP = /\b(?:he|she)\b[^.;:]{0,80}\bit\s+(?:takes|took)\s+(?:him|her)\b/iu;

/** "Once he is out it takes her an hour": another subject between them, and nobody else is named before. */
function slipsWithin({ text, before, line }: PlanSentence, words: PronounWords): boolean {
  return SLIP.test(text) && speaksOfChildAlone([line.subheading ?? '', ...before].join(' '), words);
}

/** "She hopes that he can live near home": one is the child and one is not, and only a name tells which. */
function tellsOfTwo(sentence: PlanSentence, words: PronounWords): boolean {
  const { text, before } = sentence;
  const { he, she } = words.phrases;
  if (he.find(text) === null || she.find(text) === null) return false;
  const isChildNamed = words.mentionsIn(text).some(({ who }) => who === 'child');
  const isOther = before.some((part) =>
    words.mentionsIn(part).some(({ who }) => who === 'near' || who === 'staff'),
  );
  return isOther || !(isChildNamed || slipsWithin(sentence, words));
}

/** The words of a sentence that tell of the child as of one kind, with how sure they are; 0 where none is the child's. */
function weightIn(sentence: PlanSentence, kind: Pronoun, words: PronounWords): 0 | 1 | 2 {
  const { text } = sentence;
  const { he, she, boy, girl, either, firstPerson } = words.phrases;
  const [pronoun, noun] = kind === 'he' ? [he, boy] : [she, girl];
  const found = noun.findAll(text);
  if (found.some((match) => saidToBe(text, match, words))) {
    return SURE;
  }
  if (either.find(text) !== null || firstPerson.find(text) !== null || tellsOfTwo(sentence, words)) {
    return 0;
  }
  const weights = pronoun.findAll(text).map((match) => weightOf(sentence, match, words));
  return weights.includes(SURE) ? SURE : weights.includes(1) ? 1 : 0;
}

/** What a sentence says of the child as "he" and as "she". */
export function pronounUses(sentence: PlanSentence, words: PronounWords): PronounUse[] {
  return (['he', 'she'] as const).flatMap((kind) => {
    const weight = weightIn(sentence, kind, words);
    return weight === 0 ? [] : [{ kind, sentence, weight }];
  });
}
