import { sentencesOf } from '../language/sentences.ts';
import { wordsOf } from '../language/words.ts';
import type { Evidence, SectionLine } from '../model/plan.ts';
import type { SectionState } from '../model/section.ts';
import type { Recogniser } from './recogniser.ts';

/** What one sentence says: content, one of the five ways of saying nothing, or support for a stated none. */
type Saying = 'content' | 'nil' | 'silence' | 'pointer' | 'pending' | 'blank' | 'support';

/** Words that a sentence may hold beside a stating phrase: reasons, names and dates, but no need. */
const MAX_WORDS_BESIDE: Readonly<Record<'nil' | 'silence' | 'pointer' | 'pending', number>> = {
  nil: 16,
  silence: 10,
  pointer: 7,
  pending: 8,
};

const PUNCTUATION_ONLY = /^[\s\p{P}\p{S}]*$/u;

/** Words of a text that no match of a stating phrase covers. */
function wordsBeside(recogniser: Recogniser, text: string): number {
  const { nil, silence, pointer, pending, support } = recogniser.states;
  const covered = [nil, silence, pointer, pending, support].flatMap((set) => set.findAll(text));
  return wordsOf(text).filter(
    (word) => !covered.some(({ start, end }) => start <= word.start && word.end <= end),
  ).length;
}

function isException(recogniser: Recogniser, sentence: string): boolean {
  const match = recogniser.states.exception.find(sentence);
  return match !== null && wordsOf(sentence.slice(match.end)).length >= 2;
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
    const leads = kind === 'nil' || kind === 'silence' || match?.start === 0 || beside <= 3;
    if (fits && leads && !isException(recogniser, sentence)) {
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
export function stateOfLines(recogniser: Recogniser, lines: readonly SectionLine[]): StateOfLines {
  const said = resolved(sayings(recogniser, lines));
  for (const saying of PRECEDENCE) {
    const first = said.find((one) => one.saying === saying);
    if (first !== undefined) {
      return { state: saying, evidence: saying === 'content' ? null : first.evidence };
    }
  }
  return { state: 'blank', evidence: null };
}
