import type { CapitalWord } from '../language/capital-names.ts';
import { clauseAround } from '../language/clause-around.ts';
import { matchesOf } from '../language/matches.ts';
import type { PhraseSet } from '../language/phrases.ts';
import { tenseOf } from '../language/tense.ts';

export interface PlaceWords {
  /** Behind a name: what only the child of a plan does in it, or has in it after "'s". */
  readonly does: PhraseSet;
  readonly has: PhraseSet;
  /** Behind "'s": people that the child has. */
  readonly people: PhraseSet;
  /** Before a name: what is done only for the child of a plan. */
  readonly done: PhraseSet;
  /** Behind a name: what those do who write a plan or work by it. */
  readonly adultDoes: PhraseSet;
  /** Behind "her" where it is an object. */
  readonly object: PhraseSet;
}

/** What stands between commas or brackets behind a name. */
export const ASIDE = /^\s*(?:,[^,.;]{1,60},|\([^()]{1,60}\))/u;

/** Whether a text ends with one of the phrases, but for marks. */
export const endsWith = (phrases: PhraseSet, text: string): boolean => {
  const last = text
    .trimEnd()
    .replace(/[,:(]+$/u, '')
    .trimEnd();
  return phrases.findAll(last).some(({ end }) => end === last.length);
};

/** The place of a name in its sentence: as a child's, with what only the child does, has or is given. */
export function isChildsPlace(
  text: string,
  { start, end, isPossessive }: CapitalWord,
  words: PlaceWords,
): boolean {
  if (isPossessive) {
    const owned = text.slice(end).replace(/^['’]s?/u, '');
    return words.has.matchStart(owned) !== null;
  }
  return (
    words.does.matchStart(text.slice(end).replace(ASIDE, '')) !== null ||
    endsWith(words.done, text.slice(0, start))
  );
}

/** Who helps, before "with", and nobody beside whom the child may learn. */
const STAFF_WITH =
  /\b(?:assistant|teacher|therapist|mentor|coach|tutor|adult|practitioner|worker|nurse)\b(?!.*\b(?:pairs?|paired|partners?|budd(?:y|ies)|friends?|peers?|groups?)\b).*\bwith\s+$/isu;

const OFTEN =
  /^\s+for\s+(?:an?|one|two|\d+)\s+(?:minutes|hours?)\b[^.;]{0,30}\b(?:day|daily|morning|afternoon|week|weekly|lesson)\b/u;

/** "An assistant previews the words with Caitlin for 20 minutes every afternoon": so often only the child is helped. */
export const isHelpedWith = (text: string, { start, end }: CapitalWord): boolean =>
  STAFF_WITH.test(text.slice(0, start)) && OFTEN.test(text.slice(end));

/** "Lewis's mother", where nobody else is named beside: the child of the plan is told by what people it has. */
export const hasPeople = (
  text: string,
  { end, isPossessive }: CapitalWord,
  { people }: PlaceWords,
): boolean => isPossessive && people.matchStart(text.slice(end).replace(/^['’]s?/u, '')) !== null;

/** Words before a subject that say when, where or how: "By July 2028", "In summary,", "so that". */
const LEAD =
  /^\W*(?:(?:according|given|due|by|in|at|during|on|from|within|over|throughout|after|before|for|with|without|as|currently|overall|academically|socially|physically|however|also|therefore|at home|sometimes|often|usually|and|but|so|although|because|while|when|if)\b.*)?$/isu;

const SUBORDINATE =
  /\b(?:that|what|how|when|if|because|until|so that|where|whether|why|before|after|as)\s*$/iu;

const ADVERBS = /^(?:\s+(?:\p{Ll}+ly|also|often|still|always|sometimes|now|then|not|never|no longer|just))*/u;

/** "Tom reads", "Tom can", "Tom walked": a name as the subject of a verb. */
function isSubject(text: string, word: CapitalWord): boolean {
  const { before } = clauseAround(text, word);
  const isLed = SUBORDINATE.test(before) || (LEAD.test(before) && tenseOf(before) === null);
  const [, verb = ''] =
    /^\s+([\p{Ll}'’]+)/u.exec(text.slice(word.end).replace(ASIDE, '').replace(ADVERBS, '')) ?? [];
  const isAimed = verb === 'to' && before.trim() === '';
  const isVerb =
    isAimed || tenseOf(verb) !== null || /^\p{Ll}{2,}(?<!s)s$/u.test(verb) || /^(?:would|be)$/u.test(verb);
  return isLed && verb !== '' && isVerb;
}

/** "Abena and Joseph", "Amir, Lucy": several names are no child's. */
const AMONG_NAMES = { before: /\p{Lu}\p{Ll}+(?:,| and| &)\s+$/u, after: /^(?:,| and| &)\s+\p{Lu}\p{Ll}/u };

/** Whether somebody of that name does what the child does in a plan, not what adults do in it, nor to the child. */
export function isSubjectLikeChild(text: string, word: CapitalWord, words: PlaceWords): boolean {
  const after = text.slice(word.end);
  const isAmong = AMONG_NAMES.before.test(text.slice(0, word.start)) || AMONG_NAMES.after.test(after);
  const isToChild = /\b(?:him|them)\b/u.test(after) || isObjectHer(after, words);
  const isAdults = words.adultDoes.matchStart(after.replace(ASIDE, '').replace(ADVERBS, '')) !== null;
  return !word.isPossessive && !isAmong && !isToChild && !isAdults && isSubject(text, word);
}

function isObjectHer(text: string, { object }: PlaceWords): boolean {
  return matchesOf(text, /\bher\b/gu).some(({ index }) => {
    const behind = text.slice(index + 3);
    return /^\s*(?:[.,;:)]|$)/u.test(behind) || object.matchStart(behind) !== null;
  });
}
