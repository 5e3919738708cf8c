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

it('judges blank forms by rules of their own, and by what a form must have in common with plans', () => {
  const ofForms = england.rules.filter(({ stages }) => stages.includes('template'));
  const shared = [
    'section-missing',
    'social-care-provision-unsplit',
    'section-title-mismatch',
    'superseded-term',
  ];
  expect(ofForms.filter(({ family }) => family !== 'template').map(({ id }) => id)).toEqual(shared);
  expect(ofForms.filter(({ family }) => family === 'template').map(({ stages }) => stages.join())).toEqual(
    Array(3).fill('template'),
  );
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
