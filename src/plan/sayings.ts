import { matchesOf } from '../language/matches.ts';
import type { PhraseMatch } from '../language/phrases.ts';
import { wordsOf } from '../language/words.ts';
import type { Recogniser } from './recogniser.ts';

/** What one sentence says: content, one of the five ways of saying nothing, or support for a stated none. */
export type Saying = 'content' | 'nil' | 'silence' | 'pointer' | 'pending' | 'blank' | 'support';

/** Words that a sentence may hold beside a stating phrase: reasons, names and dates, but no need. */
const MAX_WORDS_BESIDE: Readonly<Record<'nil' | 'silence' | 'pointer' | 'pending', number>> = {
  nil: 20,
  silence: 14,
  pointer: 7,
  pending: 8,
};

const PUNCTUATION_ONLY = /^[\s\p{P}\p{S}]*$/u;

/** Dates beside a statement say when, not what. */
const DATE_WORD =
  /^(?:\d+(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** Words of a text that no match of a stating phrase covers. */
function wordsBeside(recogniser: Recogniser, text: string): number {
  const { nil, silence, pointer, pending, support } = recogniser.states;
  const covered = [nil, silence, pointer, pending, support].flatMap((set) => set.findAll(text));
  return wordsOf(text).filter(
    (word) =>
      !DATE_WORD.test(word.text) && !covered.some(({ start, end }) => start <= word.start && word.end <= end),
  ).length;
}

const DENIAL = /^\W*(?:no|not|never|none|nothing|neither|nor|without|declined)\b/iu;

/** "apart from epilepsy" takes a none back; "and has no other needs" does not. */
function isException(recogniser: Recogniser, sentence: string): boolean {
  return recogniser.states.exception.findAll(sentence).some(({ end }) => {
    const behind = sentence.slice(end);
    return wordsOf(behind).length >= 1 && !DENIAL.test(behind);
  });
}

const WORDS_THAT_DENY = /\b(?:no|not|never|none|nothing|without|neither|nor|n't)\b[^,;:.]{0,40}$/iu;

/** "No epilepsy, asthma or allergy": the "or" says that the denial is of all. */
const DENIED_LIST =
  /\b(?:no|without|neither)\s(?:[\p{L}-]+(?:\s[\p{L}-]+){0,2},\s){1,6}[\p{L}-]+(?:\s[\p{L}-]+){0,2}\s(?:or|nor)\s[\p{L}-]+(?:\s[\p{L}-]+)?/giu;

const isDenied = (sentence: string, { start, end }: PhraseMatch): boolean =>
  WORDS_THAT_DENY.test(sentence.slice(0, start)) ||
  DENIES_BEHIND.test(sentence.slice(end)) ||
  matchesOf(sentence, DENIED_LIST).some((list) => list.index < start && end <= list.index + list[0].length);

/** "Takes no medicine". */
const DENIES_BEHIND = /^\s+no\b/iu;

/** Words by which a sentence about a relative speaks of the child as well; any name may be the child's. */
const CHILD_TOO =
  /\b(?:he|him|his|she|her|they|them|their|me|my|both|too|child|pupil)\b|\s(?:I\b|\p{Lu}\p{Ll})/u;

/** "A grandfather has diabetes": a relative's condition is no need of the child. */
function isOfRelative({ states }: Recogniser, sentence: string): boolean {
  const match = states.relative.matchStart(sentence);
  return match !== null && !CHILD_TOO.test(sentence.slice(match.end));
}

/** A condition, treatment or need that the sentence affirms: then no "none" beside it speaks for the section. */
function asserts(recogniser: Recogniser, sentence: string): boolean {
  if (isOfRelative(recogniser, sentence)) return false;
  return recogniser.states.assertion.findAll(sentence).some((match) => !isDenied(sentence, match));
}

/** Whether a sentence names a need or service that it does not deny, or takes a stated none back. */
export function affirms(recogniser: Recogniser, sentence: string): boolean {
  return isException(recogniser, sentence) || asserts(recogniser, sentence);
}

/** "Health needs: n/a": what stands behind a label or a question answers it. */
const LABELLED = /^[^:?]{2,60}[:?]\s*(?=\S)/u;

function isBlank({ states }: Recogniser, text: string): boolean {
  const answer = text.replace(LABELLED, '');
  return [text, answer].some((one) => PUNCTUATION_ONLY.test(one) || states.blank.matchesWhole(one));
}

/** What a sentence says, most specific first. */
export function sayingOf(recogniser: Recogniser, sentence: string): Saying {
  const { states } = recogniser;
  if (isBlank(recogniser, sentence)) {
    return 'blank';
  }
  for (const kind of ['nil', 'silence', 'pending', 'pointer'] as const) {
    const match = states[kind].find(sentence);
    const beside = match === null ? Infinity : wordsBeside(recogniser, sentence);
    const fits = beside <= MAX_WORDS_BESIDE[kind];
    const leads = kind === 'nil' || kind === 'silence' || match?.start === 0 || beside <= 6;
    if (fits && leads && !affirms(recogniser, sentence)) {
      return kind;
    }
  }
  const backs =
    (states.support.find(sentence) !== null || isOfRelative(recogniser, sentence)) &&
    wordsOf(sentence).length <= 25 &&
    !asserts(recogniser, sentence);
  return backs ? 'support' : 'content';
}

/** Whether a sentence says something of its own; support is content where it stands alone. */
export function saysSomething(recogniser: Recogniser, sentence: string): boolean {
  const saying = sayingOf(recogniser, sentence);
  return saying === 'content' || saying === 'support';
}
