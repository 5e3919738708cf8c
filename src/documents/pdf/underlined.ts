import { type Baselines, baselinesOf } from './baselines.ts';
import type { Rule, Word } from './page.ts';
import type { Written } from './struck.ts';

/** How far above the baseline, in ems, a line may lie that underlines the letters: negative is below it. */
const LOWEST = -0.3;
const HIGHEST = 0.02;

/** The line begins and ends with its words, to within this many ems. */
const TOLERANCE = 0.4;

/** More lines than any page of tables has: a drawing. */
const MOST_RULES = 3000;

/**
 * Marks the words that a line is drawn under, as the option that applies is in a row of them. Such a line begins with
 * one of its words and ends with one, where those of tables reach further; it is no other's border.
 */
export function markUnderlined({ words, rules }: Written): Written {
  if (rules.length > MOST_RULES) return { words, rules };
  const baselines = baselinesOf(words);
  const under = new Map(rules.map((rule) => [rule, wordsAbove(rule, baselines)]));
  const underlined = new Set([...under.values()].flat());
  return underlined.size === 0
    ? { words, rules }
    : {
        words: words.map((word) => (underlined.has(word) ? { ...word, underlined: true } : word)),
        rules: rules.filter((rule) => under.get(rule)?.length === 0),
      };
}

/** The words that the line covers from end to end; none where it begins or ends apart from them. */
function wordsAbove(rule: Rule, { largest, between }: Baselines): readonly Word[] {
  if (rule.direction !== 'horizontal') return [];
  const near = between(rule.at + LOWEST * largest, rule.at + HIGHEST * largest);
  const above = near.filter((word) => liesUnder(rule, word));
  const reach = TOLERANCE * (above[0]?.size ?? 0);
  const isFrom = Math.abs(Math.min(...above.map(({ left }) => left)) - rule.from) <= reach;
  const isTo = Math.abs(Math.max(...above.map(({ right }) => right)) - rule.to) <= reach;
  return isFrom && isTo ? above : [];
}

function liesUnder({ at, from, to }: Rule, { left, right, baseline, size }: Word): boolean {
  const height = (baseline - at) / size;
  return height >= LOWEST && height <= HIGHEST && right > from && left < to;
}
