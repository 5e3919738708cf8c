import { wordsOf } from './words.ts';

/** When a clause puts what it tells. */
export type Tense = 'past' | 'present' | 'future';

const FUTURE = new Set("will won't shall should must he'll she'll they'll i'll we'll".split(' '));

const PRESENT = new Set(
  "is are am isn't aren't he's she's they're i'm we're it's has have does do doesn't don't can cannot can't may needs requires finds wants".split(
    ' ',
  ),
);

const PAST = new Set(
  "was were wasn't weren't had hadn't did didn't could couldn't used went came saw said told took gave got made found felt kept began spoke knew thought became met ran sat stood wrote ate held lost bit spent taught slept brought bought heard sent fell grew drew wore hid threw fought caught chose broke learnt left won paid led fed swam".split(
    ' ',
  ),
);

/** Before "-ed" and "left" these make a participle, which has no time of its own. */
const PARTICIPLE_AFTER = new Set(
  'is are am be been being has have get gets getting not to very a an the his her their my our of with for in by and or as well now currently also more most when where if fully'.split(
    ' ',
  ),
);

function tenseOfWord(word: string, before: string): Tense | null {
  if (FUTURE.has(word)) return 'future';
  if (PRESENT.has(word)) return 'present';
  const isPast = PAST.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'));
  return isPast && !PARTICIPLE_AFTER.has(before) ? 'past' : null;
}

/** The tense of a clause: a future form before all, then a past one, then a present one; null where it shows none. */
export function tenseOf(clause: string): Tense | null {
  const words = wordsOf(clause);
  const found = new Set(words.map(({ text }, at) => tenseOfWord(text, words[at - 1]?.text ?? '')));
  return (['future', 'past', 'present'] as const).find((tense) => found.has(tense)) ?? null;
}
