import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Evidence, SectionLine } from '../model/plan.ts';
import type { SectionLetter, SectionState } from '../model/section.ts';
import type { Recogniser } from './recogniser.ts';

/** What one sentence says: content, one of the five ways of saying nothing, or support for a stated none. */
type Saying = 'content' | 'nil' | 'silence' | 'pointer' | 'pending' | 'blank' | 'support';

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

/** A condition, treatment or need that the sentence affirms: then no "none" beside it speaks for the section. */
function asserts(recogniser: Recogniser, sentence: string): boolean {
  return recogniser.states.assertion
    .findAll(sentence)
    .some(({ start }) => !WORDS_THAT_DENY.test(sentence.slice(0, start)));
}

/** What a sentence says, most specific first. */
function sayingOf(recogniser: Recogniser, sentence: string): Saying {
  const { states } = recogniser;
  if (PUNCTUATION_ONLY.test(sentence) || states.blank.matchesWhole(sentence)) {
    return 'blank';
  }
  const beside = wordsBeside(recogniser, sentence);
  for (const kind of ['nil', 'silence', 'pending', 'pointer'] as const) {
    const match = states[kind].find(sentence);
    const fits = match !== null && beside <= MAX_WORDS_BESIDE[kind];
    const leads = kind === 'nil' || kind === 'silence' || match?.start === 0 || beside <= 6;
    if (fits && leads && !isException(recogniser, sentence) && !asserts(recogniser, sentence)) {
      return kind;
    }
  }
  const backs = states.support.find(sentence) !== null && wordsOf(sentence).length <= 25;
  return backs ? 'support' : 'content';
}

/** Whether a sentence says something of its own; support is content where it stands alone. */
export function saysSomething(recogniser: Recogniser, sentence: string): boolean {
  const saying = sayingOf(recogniser, sentence);
  return saying === 'content' || saying === 'support';
}

/** Which saying speaks for a whole section: any content does; then the most definite statement. */
const PRECEDENCE: readonly Exclude<Saying, 'support'>[] = [
  'content',
  'nil',
  'silence',
  'pending',
  'pointer',
  'blank',
];

/** A sum of money shows a budget, whatever else is not provided. */
const SUM = /£\s?\d/u;

/** A stated "no personal budget" decides section J, though a sentence beside it says who arranges what. */
function precedenceFor(letter: SectionLetter, lines: readonly SectionLine[]): typeof PRECEDENCE {
  const budgeted = lines.some(({ text }) => SUM.test(text));
  return letter === 'J' && !budgeted ? ['nil', ...PRECEDENCE] : PRECEDENCE;
}

export interface StateOfLines {
  readonly state: SectionState;
  readonly evidence: Evidence | null;
}

interface Said {
  readonly saying: Saying;
  readonly evidence: Evidence;
}

function sayings(recogniser: Recogniser, lines: readonly SectionLine[]): Said[] {
  return lines.flatMap((line) =>
    sentencesOf(line.text).map((text) => ({
      saying: sayingOf(recogniser, text),
      evidence: { text, place: line.place },
    })),
  );
}

/** Support counts as content where there is no stated none that it could support. */
function resolved(said: readonly Said[]): Said[] {
  const backed = said.some(({ saying }) => saying === 'nil' || saying === 'silence');
  return said.flatMap((one) => {
    if (one.saying !== 'support') {
      return [one];
    }
    return backed ? [] : [{ ...one, saying: 'content' as const }];
  });
}

/**
 * The state of a section from its writer's text: content, nil, silence, pointer, pending or blank, with the
 * words that decided any state but content. A stated none outweighs "not known" beside it.
 */
export function stateOfLines(
  recogniser: Recogniser,
  letter: SectionLetter,
  lines: readonly SectionLine[],
): StateOfLines {
  const said = resolved(sayings(recogniser, lines));
  for (const saying of precedenceFor(letter, lines)) {
    const first = said.find((one) => one.saying === saying);
    if (first !== undefined) {
      return { state: saying, evidence: saying === 'content' ? null : first.evidence };
    }
  }
  return { state: 'blank', evidence: null };
}
