import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/model/rule-set.ts';
import { configured } from '../../src/packs/configured.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { PackError } from '../../src/packs/problems.ts';
import type { Configured } from '../../src/packs/unconfigured.ts';
import { folderWith } from '../audit/folder.ts';
import { england } from '../england.ts';

const HEADER = 'name: ours\ntitle: Ours\nversion: 1.0.0\nlawAsAt: 2026-11-23\n';

const SCALE = `
title: Two words
source: Agreed by the board
words: [{ word: good, from: 70 }, { word: weak, from: 0 }]
deductions: { error: 50, warning: 10, info: 0 }
weights: { F: 2, plan: 1 }
leastCoverage: 0.5
caps: [{ rules: [review-overdue, provision/*], word: weak, because: a review is late }]
`;

const inFile = (scale: string): string => `scales:\n  two-words:${scale.replaceAll('\n', '\n    ')}\n`;

/** England's rules without reading them anew: what scales need of a pack. */
const readEngland = async (): Promise<RuleSet> => england;

async function withConfig(text: string): Promise<Configured> {
  const folder = await folderWith({ 'ehc-audit.config.yaml': text });
  const file = join(folder, 'ehc-audit.config.yaml');
  return configured(file, { loadPacks: readEngland, packs: null, only: [], cwd: folder });
}

async function problems(work: Promise<unknown>): Promise<string[]> {
  const error = await work.catch((reason: unknown) => reason);
  return error instanceof PackError ? error.problems.map(({ message, line }) => `${line}: ${message}`) : [];
}

describe('scales of words', () => {
  it('come with the england pack, and none is chosen', () => {
    expect(england.scales.map(({ name }) => name)).toEqual(['four-words']);
    expect(england.scale).toBeNull();
  });

  it('are chosen in the configuration', async () => {
    const { ruleSet, scaleFromFile } = await withConfig('scale: four-words\n');
    expect([ruleSet.scale?.name, scaleFromFile]).toEqual(['four-words', true]);
    expect((await withConfig('scale: off\n')).ruleSet.scale).toBeNull();
    expect(await problems(withConfig('severities: {}\nscale: for-words\n'))).toEqual([
      '2: There is no scale "for-words". Did you mean "four-words"?',
    ]);
  });

  it('are brought and chosen by a pack, and replace those of a pack it extends', async () => {
    const scales = `${inFile(SCALE)}${SCALE.replaceAll('\n', '\n    ').replace('\n', '  four-words:\n')}\n`;
    const own = `${HEADER}extends: [england]\nscale: two-words\n${scales}`;
    const folder = await folderWith({ 'ours.yaml': own });
    const ours = await loadPacks([join(folder, 'ours.yaml')]);
    expect(ours.scales.map(({ name, title }) => [name, title])).toEqual([
      ['four-words', 'Two words'],
      ['two-words', 'Two words'],
    ]);
    expect(ours.scale?.name).toBe('two-words');
  });

  it('name every mistake with its line', async () => {
    const wrong = SCALE.replace('from: 70', 'from: 0').replace('word: weak, because', 'word: week, because');
    const unknown = SCALE.replace('review-overdue', 'review-overdu');
    const folder = await folderWith({
      'wrong.yaml': `${HEADER}extends: [england]\n${inFile(wrong)}`,
      'unknown.yaml': `${HEADER}extends: [england]\n${inFile(unknown)}`,
      'none.yaml': `${HEADER}extends: [england]\nscale: six-words\n${inFile(SCALE.replace('rules: [review-overdue, provision/*], ', ''))}`,
    });
    const of = (name: string) => problems(loadPacks([join(folder, name)]));
    expect(await of('wrong.yaml')).toEqual([
      expect.stringMatching(/^10: "words" have to stand best first/),
      '14: The scale has no word "week". Did you mean "weak"?',
    ]);
    expect(await of('unknown.yaml')).toEqual([
      '14: There is no rule "review-overdu". Did you mean "review-overdue"?',
    ]);
    expect(await of('none.yaml')).toEqual([
      expect.stringMatching(/^15: A cap needs "rules", "severities" or "ages"/),
      expect.stringMatching(/There is no scale "six-words"/),
    ]);
  });
});
