import { baselinesOf } from './baselines.ts';
import type { Rule, Word } from './page.ts';

/** A line through letters runs this high above their baseline, in ems: below it lie underlines, above it frames. */
const LOWEST = 0.15;
const HIGHEST = 0.45;

/** The share of a word that a line must cover: two lines may meet within one. */
const COVERED = 0.7;

/** More lines than any page of tables has: a drawing. */
const MOST_RULES = 3000;

/** Words and lines of a page. */
export interface Written {
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
}

/** Marks the words that a line is drawn through, as amendment notices do; such lines are no others' borders. */
export function markStruck({ words, rules }: Written): Written {
  const level = rules.filter(({ direction }) => direction === 'horizontal');
  if (level.length === 0 || level.length > MOST_RULES) return { words, rules };
  const crossing = rulesThrough(words, level);
  const used = new Set<Rule>();
  const marked = words.map((word) => {
    const through = crossing.get(word);
    if (through === undefined || covered(word, through) < COVERED * (word.right - word.left)) return word;
    for (const rule of through) used.add(rule);
    return { ...word, struck: true };
  });
  return used.size === 0
    ? { words, rules }
    : { words: marked, rules: rules.filter((rule) => !used.has(rule)) };
}

/** The lines that run through each word that any runs through. */
function rulesThrough(words: readonly Word[], level: readonly Rule[]): ReadonlyMap<Word, readonly Rule[]> {
  const { largest, between } = baselinesOf(words);
  const crossing = new Map<Word, Rule[]>();
  for (const rule of level)
    for (const word of between(rule.at, rule.at + HIGHEST * largest)) {
      if (!runsThrough(rule, word)) continue;
      const through = crossing.get(word);
      if (through === undefined) crossing.set(word, [rule]);
      else through.push(rule);
    }
  return crossing;
}

function runsThrough({ at, from, to }: Rule, { left, right, baseline, size }: Word): boolean {
  const height = baseline - at;
  return height >= LOWEST * size && height <= HIGHEST * size && from < right && to > left;
}

/** How much of the word's width lines cover; of two lines above each other the longer one. */
function covered({ left, right }: Word, rules: readonly Rule[]): number {
  let reached = left;
  let sum = 0;
  for (const { from, to } of rules.toSorted((one, two) => one.from - two.from)) {
    const end = Math.min(to, right);
    sum += Math.max(0, end - Math.max(from, reached));
    reached = Math.max(reached, end);
  }
  return sum;
}
