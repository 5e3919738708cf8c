import { describe, expect, it } from 'vitest';
import { england as ruleSet } from '../england.ts';
import { baseCases } from './rule-cases.ts';
import { judgedCases, measuredFile, measuredRules, outcomesOf } from './rule-figures.ts';

describe('plans with nothing to find', () => {
  it.each(baseCases())('nothing is reported on $because', async (base) => {
    const outcomes = await outcomesOf(base, ruleSet);
    expect(outcomes.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([]);
  });
});

/** Some thousand plans are understood one after the other, on a machine that may be slow and busy. */
const PATIENCE = { timeout: 600_000 };

it('the published precision and recall are what the cases give', PATIENCE, async () => {
  const measured = measuredRules(await judgedCases(ruleSet));
  await expect(measuredFile(measured)).toMatchFileSnapshot('../../rules/england/measured.json');
});
