import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../src/model/rule-set.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { baseCases } from './rule-cases.ts';
import { judgedCases, measuredFile, measuredRules, outcomesOf } from './rule-figures.ts';

const ruleSet: RuleSet = await loadPacks(['england']);

describe('plans with nothing to find', () => {
  it.each(baseCases())('nothing is reported on $because', async (base) => {
    const outcomes = await outcomesOf(base, ruleSet);
    expect(outcomes.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
  });
});

/** Some thousand plans are understood one after the other. */
const PATIENCE = { timeout: 300_000 };

it('the published precision and recall are what the cases give', PATIENCE, async () => {
  const measured = measuredRules(await judgedCases(ruleSet));
  await expect(measuredFile(measured)).toMatchFileSnapshot('../../rules/england/measured.json');
});
