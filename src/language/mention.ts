import { matchesOf } from './matches.ts';
import { goesOnAsOther, type PeopleByPronoun } from './other-goes-on.ts';
import type { PhraseMatch, PhraseSet } from './phrases.ts';
import { sentencesOf } from './sentences.ts';

/** Words that take a mention back: negation, the past, other members of the family. */
export interface Context {
  /** Before the mention, in its clause. */
  readonly before: PhraseSet;
  /** After the mention, in its clause. */
  readonly after: PhraseSet;
  /** Other people as the subject: what is said of them further on, without a new subject, is theirs too. */
  readonly others?: PhraseSet | undefined;
  /** Words before the mention that make it a risk, a wish or an idea. */
  readonly doubt?: PhraseSet | undefined;
  /** Words one of which has to stand in the clause or to lead it in: "Needs: a wheelchair". */
  readonly cue?: PhraseSet | undefined;
}

/** Where a sentence turns to something else, so that a "no" before it does not reach over. */
const TURN =
  /[;:()]|, and |, (?:as|since|so) |\b(?:but|however|although|though|whereas|because)\b|\band (?=(?:he|she|they|takes|has|is|uses|needs|receives|attends|sees|wears|can|cannot|must|will|his|her|their)\b)/giu;

/** A clause that goes on without a subject of its own. */
const GOES_ON = /^\s*(?:takes|has|is|uses|needs|receives|attends|sees|wears|can|cannot|must|will)\b/iu;

/** "has been", "has had" and "was born with" reach into the present, unlike "was" and "had". */
const PERFECT = /\b(?:(?:has|have) (?:been|had)|was born with)\b/giu;

/** Of the words before ", who", those that can name whom it tells of. */
const ANTECEDENT = /(?:\S+\s+){0,2}\S+$/u;

/** The words that can take a mention back; a relative clause tells of whom it stands behind and of nobody else. */
function leadingWords(text: string): string {
  const at = text.lastIndexOf(', who ');
  const named = at === -1 ? null : ANTECEDENT.exec(text.slice(Math.max(0, at - 60), at));
  return (named === null ? text : `${named[0]} ${text.slice(at + 1)}`).replace(PERFECT, 'has');
}

interface Clause {
  readonly text: string;
  /** The clauses before it whose subject is its own. */
  readonly subject: string;
  /** The words before a colon that lead it in. */
  readonly leadIn: string;
}

/** The clauses of a sentence, in order. */
function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let leadIn = '';
  for (const turn of [...matchesOf(sentence, TURN), null]) {
    const text = sentence.slice(from, turn?.index ?? sentence.length);
    const before = clauses.at(-1);
    const subject = before !== undefined && GOES_ON.test(text) ? `${before.subject} ${before.text}` : '';
    clauses.push({ text, subject, leadIn });
    leadIn = turn?.[0] === ':' ? `${leadIn} ${text}` : leadIn;
    from = turn === null ? sentence.length : turn.index + turn[0].length;
  }
  return clauses;
}

function holds({ text, subject, leadIn }: Clause, { start, end }: PhraseMatch, context: Context): boolean {
  const { before, after, others, doubt, cue } = context;
  const leading = leadingWords(text.slice(0, start));
  return (
    before.find(leading) === null &&
    after.find(text.slice(end)) === null &&
    !(doubt?.find(leading) ?? false) &&
    !(subject !== '' && (others?.find(subject) ?? false)) &&
    !(others?.findAll(leading).some((other) => leading.slice(other.end).trim() === '') ?? false) &&
    (cue === undefined || cue.find(text) !== null || cue.find(leadIn) !== null)
  );
}

/** The phrases that a text uses of the present and of the person it is about, in order. */
export function currentMentions(text: string, phrases: PhraseSet, context: Context): PhraseMatch[] {
  if (phrases.find(text) === null) {
    return [];
  }
  return sentencesOf(text)
    .flatMap(clausesOf)
    .flatMap((clause) => phrases.findAll(clause.text).filter((match) => holds(clause, match, context)));
}

/** "A social worker? No, never." asks, and answers at once. */
const DENIES = /^\W*(?:no|nope|never|none|not)\b/iu;

/** "I have epilepsy; Kai has never had a fit": a parent speaks, and denies it of the child. */
const OF_SPEAKER =
  /\b(?:I|we)\b[^;]*[;,]\s(?:but\s)?(?:[Hh]e|[Ss]he|[Tt]hey|\p{Lu}[\p{L}-]+)\s(?:has|have)\snever\b/u;

const RELATIVES: PeopleByPronoun = {
  she: /\b(?:step)?(?:mum|mummy|mam|mom|mother|sister|aunt|auntie|aunty|gran|granny|grandma|grandmother|nan|nana)\b/iu,
  he: /\b(?:step)?(?:dad|daddy|father|brother|uncle|grandad|granddad|grandpa|grandfather)\b/iu,
};

/** Whether a sentence goes on about the one relative that the sentence before it names. */
function goesOnAboutRelative(sentence: string, before: readonly string[]): boolean {
  const last = before.slice(-1);
  const isAlone = !last.some((text) => RELATIVES.she.test(text) && RELATIVES.he.test(text));
  return isAlone && goesOnAsOther(sentence, { naming: last, ofChild: before }, RELATIVES);
}

/** So many sentences back tell whom a pronoun stands for. */
const NEAREST = 8;

function isTakenBack(sentences: readonly string[], at: number): boolean {
  const sentence = sentences[at] ?? '';
  return (
    OF_SPEAKER.test(sentence) ||
    (sentence.endsWith('?') && DENIES.test(sentences[at + 1] ?? '')) ||
    goesOnAboutRelative(sentence, sentences.slice(Math.max(0, at - NEAREST), at))
  );
}

/** The first sentence of a text that makes a current mention, or null. */
export function mentioningSentence(text: string, phrases: PhraseSet, context: Context): string | null {
  if (phrases.find(text) === null) {
    return null;
  }
  const found = sentencesOf(text).find(
    (sentence, at, all) => !isTakenBack(all, at) && currentMentions(sentence, phrases, context).length > 0,
  );
  return found ?? null;
}
