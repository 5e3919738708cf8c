import { isSameGivenName } from '../language/same-name.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { allTexts } from './plan-sentences.ts';

/** The child's names, in lower case: every word of the printed ones and what the plan says the child is called. */
export interface ChildNames {
  readonly words: ReadonlySet<string>;
  /** Whether a word is one of them, in full or as a short form. */
  readonly include: (word: string) => boolean;
}

const NAME = /\p{Lu}[\p{L}'’-]*/gu;

/** The words of a name, and the halves of a hyphenated one. */
function wordsOfName(name: string): string[] {
  return (name.match(NAME) ?? [])
    .flatMap((word) => [word, ...word.split('-')])
    .map((word) => word.toLowerCase());
}

/** "Everyone calls me Bea": the word after such a cue. */
function calledNames(plan: Plan, list: string, { wording }: CheckContext): string[] {
  const cues = wording(list);
  return allTexts(plan).flatMap(({ text }) =>
    cues.findAll(text).flatMap(({ end }) => {
      const [, name] = /^[\s:"“'‘(]*(\p{Lu}[\p{L}-]+)/u.exec(text.slice(end)) ?? [];
      return name === undefined ? [] : wordsOfName(name);
    }),
  );
}

const GROUPS = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function groupsOf(phrases: readonly string[]): readonly (readonly string[])[] {
  const groups = GROUPS.get(phrases) ?? phrases.map((phrase) => phrase.match(/[\p{L}-]+/gu) ?? []);
  GROUPS.set(phrases, groups);
  return groups;
}

/** The names of a plan's child; null where none is printed. `lists`: names of one person, and cues of a name. */
export function childNames(
  plan: Plan,
  lists: { readonly nicknames: string; readonly cues: string },
  context: CheckContext,
): ChildNames | null {
  const { name = [], preferredName = [] } = plan.facts.texts;
  if (name.length === 0) {
    return null;
  }
  const groups = groupsOf(context.wording(lists.nicknames).phrases);
  const printed = [...name, ...preferredName].flatMap(({ value }) => wordsOfName(value));
  const words = new Set([...printed, ...calledNames(plan, lists.cues, context)]);
  return {
    words,
    include: (word) => {
      const plain = word.toLowerCase().replaceAll('’', "'");
      return words.has(plain) || [...words].some((own) => isSameGivenName(own, plain, groups));
    },
  };
}
