import { expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { exampleKind } from '../../src/engine/examples.ts';
import { calendarDateSchema } from '../../src/model/calendar-date.ts';
import type { Example, Rule } from '../../src/model/rule.ts';
import { england as ruleSet } from '../england.ts';
import { textReader } from './understand-text.ts';

const AS_OF = calendarDateSchema.parse('2026-11-23');

/** Everything that a rule says of one example: outcome, reason, texts, evidence and data. */
async function saidOf(rule: Rule, example: Example): Promise<unknown> {
  const stage = example.stage ?? (rule.stages.includes('final') ? 'final' : (rule.stages[0] ?? 'final'));
  const plan = await textReader(ruleSet.vocabulary)(exampleKind(example).text, stage);
  const { outcomes } = assess(plan, { ...ruleSet, rules: [rule] }, { asOf: example.asOf ?? AS_OF, stage });
  return outcomes.map(({ outcome, reason, findings }) => ({
    outcome,
    ...(reason === null ? {} : { reason }),
    findings: findings.map(({ section, agency, severity, confidence, message, action, evidence, data }) => ({
      section,
      agency,
      severity,
      confidence,
      message,
      action,
      evidence: evidence?.text ?? null,
      data,
    })),
  }));
}

it.each(ruleSet.rules)('what $id says of its examples is what it said before', async (rule) => {
  const said: unknown[] = [];
  for (const example of rule.examples) {
    said.push({ because: example.because, said: await saidOf(rule, example) });
  }
  await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot(
    `golden/${rule.family}/${rule.id}.json`,
  );
});
