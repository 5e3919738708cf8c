import type { Rule } from './page.ts';

/** Lines closer than this, in points, are one line (double borders, cells drawn each with its own frame). */
export const SNAP = 4;

/** More lines than any page of tables has: a drawing, not a grid. */
const MOST_RULES = 3000;

export interface RuleSet {
  readonly horizontal: readonly Rule[];
  readonly vertical: readonly Rule[];
}

/** Joins the pieces of lines: programs draw a border cell by cell, and some draw each border twice. */
export function mergeRules(rules: readonly Rule[]): RuleSet {
  const horizontal = merge(rules.filter(({ direction }) => direction === 'horizontal'));
  const vertical = merge(rules.filter(({ direction }) => direction === 'vertical'));
  if (horizontal.length + vertical.length > MOST_RULES) return { horizontal: [], vertical: [] };
  return { horizontal, vertical };
}

function merge(rules: readonly Rule[]): readonly Rule[] {
  const sorted = rules.toSorted((one, two) => one.at - two.at);
  const bands: Rule[][] = [];
  for (const rule of sorted) {
    const band = bands.at(-1);
    if (band?.[0] !== undefined && rule.at - band[0].at <= SNAP) band.push(rule);
    else bands.push([rule]);
  }
  return bands.flatMap(mergeBand);
}

function mergeBand(band: readonly Rule[]): readonly Rule[] {
  const merged: Rule[] = [];
  const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length;
  for (const rule of band.toSorted((one, two) => one.from - two.from)) {
    const last = merged.at(-1);
    if (last !== undefined && rule.from - last.to <= SNAP)
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, rule.to) };
    else merged.push({ ...rule, at });
  }
  return merged;
}

/** The groups of lines that touch one another: each may be a grid. */
export function connectedRules({ horizontal, vertical }: RuleSet): readonly RuleSet[] {
  const groupOf = new Map<Rule, Rule[]>();
  for (const rule of [...horizontal, ...vertical]) groupOf.set(rule, [rule]);
  for (const across of horizontal)
    for (const down of vertical) if (touch(across, down)) unite(groupOf, across, down);
  return [...new Set(groupOf.values())].map((group) => ({
    horizontal: group.filter(({ direction }) => direction === 'horizontal'),
    vertical: group.filter(({ direction }) => direction === 'vertical'),
  }));
}

function touch(across: Rule, down: Rule): boolean {
  return (
    down.at >= across.from - SNAP &&
    down.at <= across.to + SNAP &&
    across.at >= down.from - SNAP &&
    across.at <= down.to + SNAP
  );
}

function unite(groupOf: Map<Rule, Rule[]>, one: Rule, two: Rule): void {
  const [first, second] = [groupOf.get(one) ?? [], groupOf.get(two) ?? []];
  if (first === second) return;
  const [large, small] = first.length >= second.length ? [first, second] : [second, first];
  large.push(...small);
  for (const rule of small) groupOf.set(rule, large);
}
