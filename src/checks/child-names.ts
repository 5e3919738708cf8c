import { isSameGivenName } from '../language/same-name.ts';
import type { Plan } from '../model/plan.ts';
import type { CheckContext } from './check.ts';
import { allTexts } from './plan-sentences.ts';

/** The child's names, in lower case: every word of the printed ones and what the plan says the child is called. */
export interface ChildNames {
  readonly words: ReadonlySet<string>;
  /** Of these, the last of each printed name, and the halves of a double one: others of the family share them. */
  readonly shared: ReadonlySet<string>;
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

interface NameLists {
  /** Names of one person. */
  readonly nicknames: string;
  /** Words before a name the child goes by. */
  readonly cues: string;
}

function read(plan: Plan, lists: NameLists, context: CheckContext): ChildNames | null {
  const { name = [], preferredName = [] } = plan.facts.texts;
  if (name.length === 0) {
    return null;
  }
  const printed = [...name, ...preferredName].flatMap(({ value }) => wordsOfName(value));
  const words = new Set([...printed, ...calledNames(plan, lists.cues, context)]);
  const last = name.flatMap(({ value }) => wordsOfName(/\s(\S+)\s*$/u.exec(value)?.[1] ?? ''));
  const groups = groupsOf(context.wording(lists.nicknames).phrases).filter((group) =>
    group.some((one) => words.has(one)),
  );
  const known = new Map<string, boolean>();
  const isOwn = (word: string): boolean =>
    words.has(word) || [...words].some((own) => isSameGivenName(own, word, groups));
  return {
    words,
    shared: new Set(last),
    include: (word) => {
      const plain = word.toLowerCase().replaceAll('’', "'");
      const answer = known.get(plain) ?? isOwn(plain);
      known.set(plain, answer);
      return answer;
    },
  };
}

const NAMES = new WeakMap<Plan, Map<string, ChildNames | null>>();

/** The names of a plan's child, read once for several rules; null where none is printed. */
export function childNames(plan: Plan, lists: NameLists, context: CheckContext): ChildNames | null {
  const ofPlan = NAMES.get(plan) ?? new Map<string, ChildNames | null>();
  NAMES.set(plan, ofPlan);
  const key = `${lists.nicknames} ${lists.cues}`;
  const known = ofPlan.get(key);
  const names = known === undefined ? read(plan, lists, context) : known;
  ofPlan.set(key, names);
  return names;
}
