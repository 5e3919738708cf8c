// The cases of test/accuracy/rules.test.ts, one test for each rule: the first rule that is judged otherwise ends the trial
// of a mutant, and only rules that can meet the mutant need be judged.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { measuredRulesSchema } from '../../src/model/measured.ts';
import { ruleCases } from '../accuracy/rule-cases.ts';
import { judgedCases, measuredRules } from '../accuracy/rule-figures.ts';
import { england } from '../england.ts';

const file = new URL('../../rules/england/measured.json', import.meta.url);
const published = measuredRulesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const cases = Map.groupBy(ruleCases(), ({ rule }) => rule);

it.each(england.rules.filter(({ id }) => cases.has(id)))('cases <$check> $id', { timeout: 600_000 }, async ({
  id,
}) => {
  const measured = measuredRules(await judgedCases(england, cases.get(id) ?? []));
  expect(measured[id]).toEqual(published[id]);
});
