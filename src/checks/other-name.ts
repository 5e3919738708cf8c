import { z } from 'zod';
import { type CapitalWord, capitalWords } from '../language/capital-names.ts';
import { clauseAround } from '../language/clause-around.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Hit } from '../model/check.ts';
import type { Confidence } from '../model/confidence.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import { type Check, type CheckContext, hitsOrPass, notAssessed, PASS } from './check.ts';
import { type ChildNames, childNames } from './child-names.ts';
import {
  endsWith,
  hasPeople,
  isChildsPlace,
  isHelpedWith,
  isSubjectLikeChild,
  type PlaceWords,
} from './name-places.ts';
import { namedElsewhere, nameKinds } from './named-people.ts';
import { type Naming, namingsOf } from './namings.ts';
import {
  childNameLists,
  childSubjectList,
  firstPersonList,
  list,
  nameKindLists,
  sections,
} from './parameters.ts';
import { allTexts } from './plan-sentences.ts';
import { familyNameOfChild, type OtherWords, showsOther } from './shown-others.ts';
import { unlessUnread } from './unread.ts';

const schema = z.strictObject({
  sections,
  names: childNameLists,
  kinds: nameKindLists,
  /** Behind a name: what only the child of a plan does in it, or has in it after "'s". */
  does: list,
  has: list,
  /** Before a name: what is done only for the child of a plan. */
  done: list,
  /** Behind a name in full, which may be any adult's: what only the child of a plan is or has. */
  inFull: list,
  /** Behind a name: what those do who write a plan or work by it; and behind "her" as an object. */
  adultDoes: list,
  object: list,
  /** Behind "'s": people that the child has. */
  people: list,
  /** Before a name: what parents wish and feel for the child alone. */
  wish: list,
  /** People beside the child, directly before a name or behind it. */
  other: list,
  otherAfter: list,
  /** The child as the subject before the name: then the name is somebody else's. */
  subjects: childSubjectList,
  /** Of these, those whose name may stand behind a comma; and whom the next sentence may name. */
  otherChildren: list,
  namedNext: list,
  /** Before a name: with whom, by whom. */
  company: list,
  /** Words of a speaker, who names others. */
  firstPerson: firstPersonList,
});

type Parameters = z.infer<typeof schema>;

interface Words extends PlaceWords, OtherWords {
  readonly child: ChildNames;
  readonly elsewhere: ReadonlySet<string>;
  readonly namedNext: PhraseSet;
  readonly subjects: PhraseSet;
  readonly company: PhraseSet;
  readonly firstPerson: PhraseSet;
  readonly wish: PhraseSet;
}

/** A name that stands where the child must be meant. */
interface Misnamed {
  readonly name: string;
  readonly sentence: Naming;
  readonly confidence: Confidence;
}

/** Letters on either side of a name that can show whose it is; a text without end is not read again for each name. */
const REACH = 160;

/** A name with the words about it; its offsets are those of `near`. */
interface InReach {
  readonly near: string;
  readonly at: CapitalWord;
}

function inReach(text: string, word: CapitalWord): InReach {
  const from = Math.max(0, word.start - REACH);
  const at = { ...word, start: word.start - from, end: word.end - from };
  return { near: text.slice(from, word.end + REACH), at };
}

const namesChild = (text: string, { child }: Words): boolean =>
  capitalWords(text).some(({ word }) => child.include(word));

/** "May", "Will" and "Grace" at the start of a sentence, or after another word, are names only before "'s needs". */
function isSureName(text: string, word: CapitalWord, words: Words): boolean {
  const kind = words.kind(word.word);
  if (kind === 'common') {
    return true;
  }
  if (kind === 'unknown' && !word.isPossessive && NO_NAME.test(word.word)) {
    return false;
  }
  const isDoing = /^\s+(?:\p{Ll}+ly\s+)?\p{Ll}+(?<!ss)s\b/u.test(text.slice(word.end));
  return kind !== 'none' && isChildsPlace(text, word, words) && (word.isPossessive || isDoing);
}

/** Words of trades and of medicine that no list holds: "Mentoring to plan her week", "Albinism was diagnosed". */
const NO_NAME =
  /(?:ing|tion|ment|ness|ity|ism|logy|ise|ive|able|ible|work|plan|itis|osis|a?emia|pathy|plegia|paresis|phasia|praxia|plasia|phobia|trophy|lepsy|algia|drome|inary|ical|onal|ular|istic|itive|ative)$/u;

const OF_PERSON = /\b(?:he|she|his|her|himself|herself)\b/u;

/**
 * "Daniel Mensah" in the plan of Kai Mensah: the family's own name belongs to the name before it; so does any other
 * of whom something is told that only a child of a plan is or has.
 */
function withSurname(near: string, at: CapitalWord, { child, inFull }: Words): CapitalWord {
  const length = familyNameOfChild(near, at, inFull);
  if (length > 0) return { ...at, end: at.end + length };
  const [space = '', surname = ''] = /^\s(\p{Lu}[\p{L}'’-]*)/u.exec(near.slice(at.end)) ?? [];
  return !at.isPossessive && surname !== '' && child.include(surname.replace(/['’]s?$/u, ''))
    ? { ...at, end: at.end + space.length }
    : at;
}

/** "until Poppy can edit by voice": a word with a capital inside a sentence, and what months and seasons cannot do. */
function isAbleByName(near: string, { start, end }: CapitalWord): boolean {
  const isLed = /\b(?:until|so that|once|unless)\s+$/iu.test(near.slice(0, start));
  return isLed && /^\s+(?:can|is able to)\s(?!be\b|seem\b|feel\b|bring\b|last\b)/u.test(near.slice(end));
}

/** Whether a name stands where the child must be meant, as surely as the name is one. */
function isMeant(near: string, at: CapitalWord, words: Words): boolean {
  // A word that no list holds is a name where "his" or "her" follows; programmes and tools have none.
  const isKnown =
    words.kind(at.word) === 'common' ||
    (words.kind(at.word) === 'unknown' && !NO_NAME.test(at.word) && OF_PERSON.test(near.slice(at.end)));
  const isWished =
    endsWith(words.wish, near.slice(0, at.start)) &&
    /^\s+(?:to|can|could|will|may)\b/u.test(near.slice(at.end));
  const isInFull = at.end - at.start > at.word.length && words.inFull.matchStart(near.slice(at.end)) !== null;
  return (
    (isKnown && (isInFull || isHelpedWith(near, at))) ||
    (words.kind(at.word) === 'word' && isAbleByName(near, at)) ||
    (isWished && words.kind(at.word) !== 'word') ||
    (isKnown && hasPeople(near, at, words) && !namesChild(near, words)) ||
    (isChildsPlace(near, at, words) && isSureName(near, at, words)) ||
    (isKnown && at.end - at.start === at.word.length && isSubjectLikeChild(near, at, words))
  );
}

/** Whether a name stands in the words of somebody who may name anybody, but for what parents wish and feel for the child. */
function isSpoken(near: string, { start }: CapitalWord, { firstPerson, wish }: Words): boolean {
  return firstPerson.find(near) !== null && !endsWith(wish, near.slice(0, start));
}

function misnamedIn(sentence: Naming, words: Words): Misnamed[] {
  const { text, before } = sentence;
  return capitalWords(text).flatMap((word) => {
    const kind = words.child.include(word.word) ? 'none' : words.kind(word.word);
    if (kind === 'none') return [];
    const { near, at: alone } = inReach(text, word);
    const at = withSurname(near, alone, words);
    const isPlace = sentence.isForm ? isChildsPlace(near, at, words) : isMeant(near, at, words);
    if (!isPlace || isSpoken(near, at, words)) return [];
    const clause = clauseAround(near, at);
    const isSubject = words.subjects.find(clause.before) !== null;
    const around = `${clause.before} ${clause.after}`;
    const besideChild = (isSubject || namesChild(around, words)) && !word.isPossessive;
    const earlier = [...before, near.slice(0, at.start)];
    const afterOther = earlier.some((part) => words.namedNext.find(part) !== null);
    return besideChild || afterOther || showsOther(near, at, words)
      ? []
      : [{ name: word.word.toLowerCase(), sentence, confidence: kind === 'common' ? 'high' : 'medium' }];
  });
}

/** A use beside somebody's words in the first person, or where not the child but the child's company stands. */
function isExplained({ near, at: alone }: InReach, words: Words): boolean {
  const at = withSurname(near, alone, words);
  const isCompany = namesChild(near, words) || endsWith(words.company, near.slice(0, at.start));
  return showsOther(near, at, words) || isSpoken(near, at, words) || (!isMeant(near, at, words) && isCompany);
}

/** The names that some use in the document shows to be somebody else's. */
function explainedNames(plan: Plan, candidates: ReadonlySet<string>, words: Words): ReadonlySet<string> {
  const ofOutside = plan.outside.flatMap(({ text }) =>
    capitalWords(text)
      .filter((word) => !word.isPossessive || !isChildsPlace(text, word, words))
      .map(({ word }) => word.toLowerCase()),
  );
  const shown = allTexts(plan).flatMap(({ text }) =>
    capitalWords(text)
      .filter(({ word }) => candidates.has(word.toLowerCase()))
      .filter((word) => isExplained(inReach(text, word), words))
      .map(({ word }) => word.toLowerCase()),
  );
  return new Set([...ofOutside, ...words.elsewhere, ...shown]);
}

function wordsFor(plan: Plan, parameters: Parameters, context: CheckContext): Words | null {
  const child = childNames(plan, parameters.names, context);
  const { wording } = context;
  return child === null
    ? null
    : {
        child,
        kind: nameKinds(parameters.kinds, context),
        elsewhere: namedElsewhere(plan, wording(parameters.has)),
        does: wording(parameters.does),
        has: wording(parameters.has),
        done: wording(parameters.done),
        inFull: wording(parameters.inFull),
        adultDoes: wording(parameters.adultDoes),
        object: wording(parameters.object),
        people: wording(parameters.people),
        wish: wording(parameters.wish),
        other: wording(parameters.other),
        otherAfter: wording(parameters.otherAfter),
        otherChildren: wording(parameters.otherChildren),
        namedNext: wording(parameters.namedNext),
        subjects: wording(parameters.subjects),
        company: wording(parameters.company),
        firstPerson: wording(parameters.firstPerson),
      };
}

function hitOf([first, ...others]: readonly Misnamed[]): Hit[] {
  if (first === undefined) {
    return [];
  }
  const { letter, shown, place } = first.sentence;
  const data = { times: others.length + 1 };
  const evidence = { text: shown, place };
  return [{ absentFrom: [], section: letter, evidence, confidence: first.confidence, data }];
}

/** Another given name where the child must be meant, and nothing in the document says whose it is. */
export const otherName: Check<Parameters> = {
  name: 'other-name',
  parameters: schema,
  lists: ({ sections: _sections, names, kinds, ...words }) => [
    ...Object.values(names),
    ...Object.values(kinds),
    ...Object.values(words),
  ],
  unsure: () => true,
  run: (plan, parameters, context) => {
    const words = wordsFor(plan, parameters, context);
    if (words === null) {
      return notAssessed('no name of the child is printed');
    }
    const found = namingsOf(plan, parameters.sections).flatMap((naming) => misnamedIn(naming, words));
    if (found.length === 0) {
      return unlessUnread(plan, [...SECTIONS, 'particulars'], PASS);
    }
    const explained = explainedNames(plan, new Set(found.map(({ name }) => name)), words);
    const groups = Map.groupBy(
      found.filter(({ name }) => !explained.has(name)),
      ({ name }) => name,
    );
    const hits = [...groups.values()].flatMap(hitOf);
    return hits.length > 0 ? hitsOrPass(hits) : unlessUnread(plan, [...SECTIONS, 'particulars'], PASS);
  },
};
