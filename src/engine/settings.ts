import { matchesOf } from '../language/matches.ts';
import { comparable } from '../language/normalise.ts';
import type { PhraseSet } from '../language/phrases.ts';
import type { Plan } from '../model/plan.ts';
import { SECTIONS } from '../model/section.ts';
import type { Span } from './identity-patterns.ts';
import { inAnyCase, WORD_ENDS, WORD_STARTS } from './name-patterns.ts';

const KIND =
  'School|Academy|College|Nursery|Pre-?school|Primary|Infants?|Juniors?|High|University|Hospital|Surgery|Centre|Unit';

/** Words with capitals up to one that names a kind of setting: "St Anne's Church of England Primary School". */
const SETTING = new RegExp(
  `(?:\\p{Lu}[\\p{L}'’.&-]* (?:(?:of|the|and|for|&|in) (?:the )?)?){1,7}(?:${KIND})(?: (?:${KIND}))*\\b`,
  'gu',
);

const LEADING =
  /^(?:the|her|his|their|our|my|your|this|that|each|a|an|at|in|from|to|and|attends?|name|type)\s+/i;

/** The name without leading articles and verbs; null where only words of the field are left ("Special School"). */
function ownName(match: string, terms: PhraseSet): string | null {
  let name = match;
  while (LEADING.test(name)) {
    name = name.replace(LEADING, '');
  }
  const words = name.split(' ');
  return words.slice(0, -1).some((word) => /^\p{Lu}/u.test(word) && !terms.matchesWhole(word)) ? name : null;
}

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function named(text: string, terms: PhraseSet): Named[] {
  return matchesOf(text, SETTING).flatMap((match) => {
    const name = ownName(match[0], terms);
    const end = match.index + match[0].length;
    return name === null ? [] : [{ name, start: end - name.length, end }];
  });
}

/** The number of a setting: the printed ones first, then as the plan's text names them, then as asked. */
function numbering(plan: Plan, printed: readonly string[], terms: PhraseSet): (name: string) => number {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const key = comparable(name);
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  const lines = SECTIONS.flatMap((letter) => plan.sections[letter].lines);
  for (const name of [
    ...printed,
    ...lines.flatMap(({ text }) => named(text, terms).map((one) => one.name)),
  ]) {
    numberOf(name);
  }
  return numberOf;
}

/** The printed settings wherever they stand, in any case of letters. */
function printedIn(printed: readonly string[]): (text: string) => Named[] {
  const known = printed.toSorted((a, b) => b.length - a.length).map(inAnyCase);
  const whole =
    known.length === 0 ? null : new RegExp(`${WORD_STARTS}(?:${known.join('|')})${WORD_ENDS}`, 'gu');
  return (text) =>
    whole === null
      ? []
      : matchesOf(text, whole).map(({ 0: name, index }) => ({
          name,
          start: index,
          end: index + name.length,
        }));
}

/** Finds settings and numbers them in the order in which the plan names them. */
export function settingNames(plan: Plan, terms: PhraseSet): (text: string) => Span[] {
  const printed = (plan.facts.texts.setting ?? [])
    .map(({ value }) => value.trim())
    .filter((name) => name !== '');
  const numberOf = numbering(plan, printed, terms);
  const known = printedIn(printed);
  return (text) =>
    [...known(text), ...named(text, terms)].map(({ name, start, end }) => ({
      start,
      end,
      replacement: `[setting ${numberOf(name)}]`,
    }));
}
