import { describe, expect, it } from 'vitest';
import { missingExamples, runExamples } from '../../src/engine/examples.ts';
import { england } from '../england.ts';
import { textReader } from './understand-text.ts';

const [header] = england.packs;
if (header === undefined) {
  throw new Error('The england pack has no header.');
}

const results = await runExamples(england, {
  understandText: textReader(england.vocabulary),
  asOf: header.lawAsAt,
});

describe.each(england.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has a failing and a passing example, and one that leaves it unsure where it can be', () => {
    expect(missingExamples(rule)).toEqual([]);
  });

  it.each(
    results.filter((result) => result.rule === id).map((result) => [result.number, result] as const),
  )('example %i', (_number, result) => {
    expect(result).toMatchObject({ ok: true, because: expect.any(String) });
  });

  it('never says that anything is unlawful', () => {
    const texts = [rule, ...Object.values(rule.cases)].flatMap(({ message, action }) => [message, action]);
    expect(texts.join(' ')).not.toMatch(/unlawful|illegal|breach/i);
  });
});
