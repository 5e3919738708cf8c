import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answered } from '../../src/audit/answered.ts';
import { collect } from '../../src/audit/collect.ts';
import type { Input } from '../../src/audit/inputs.ts';
import { merge } from '../../src/audit/merge.ts';
import { isInShard } from '../../src/audit/shard.ts';
import type { ShardHead } from '../../src/audit/shard-facts.ts';
import { statusCounter } from '../../src/audit/status.ts';
import type { SavableResult } from '../../src/model/archive-facts.ts';
import type { Rating } from '../../src/model/result.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { AMIR, day, EMMA } from '../archive/versions.ts';
import { healthNotKnown, notAudited, plan } from '../reports/sample.ts';
import { REQUEST } from './audit-with-mock.ts';
import { folderWith } from './folder.ts';

const CURRENT_ONLY = ['review-overdue'];

/** Documents as workers answer: plans of two children and of nobody, and some that could not be read. */
const answers = fc.uniqueArray(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .record({
          path: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }),
          sha256: fc.string({ minLength: 1, maxLength: 2 }),
          stage: fc.constantFrom(
            'draft' as const,
            'final' as const,
            'amended-final' as const,
            'unknown' as const,
          ),
          identity: fc.constantFrom(EMMA, AMIR, null),
          from: fc.constantFrom('2020-01-10', '2024-01-10', '2025-03-01'),
          rules: fc.subarray(['review-overdue', 'section-missing']),
        })
        .map(
          ({ path, sha256, stage, identity, from, rules }): Answered => ({
            ...plan(path, {
              sha256,
              stage,
              standing: 'unknown',
              findings: rules.map((rule) => ({ ...healthNotKnown, rule })),
            }),
            version: {
              identity,
              dated: { from: day(from), to: day(from) },
              asideRatings: rules.includes('review-overdue') ? { overall: 'green' satisfies Rating } : {},
            },
          }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
        .map((path): Answered => notAudited(path, 'encrypted', { standing: 'unknown' })),
    },
  ),
  { selector: ({ path }) => path, maxLength: 12 },
);

const inputOf = ({ path }: Answered): Input => ({ path, entry: 'file', named: false });

/** The result of some of all documents, as an audit collects it. */
function resultOf(own: readonly Answered[], all: readonly Answered[], head?: ShardHead): SavableResult {
  const inputs = own.map(inputOf);
  const counter = statusCounter(inputs, { isShard: head !== undefined });
  for (const answer of own) counter.add(answer);
  const journal = {
    read: (number: number) => own[number] ?? null,
    has: () => true,
    add: () => undefined,
    count: () => own.length,
    close: () => undefined,
  };
  const collected = {
    inputs,
    journal,
    status: counter.figures(),
    packs: [],
    currentOnly: CURRENT_ONLY,
    baseline: null,
  };
  const sharding = head && { head, all: all.map(inputOf) };
  return collect({ ...REQUEST, keyFile: 'key' }, { ...collected, ...(sharding && { sharding }) }).result;
}

const text = (result: SavableResult): string => [...jsonReport(result)].join('');

test('any split into shards, merged in any order, gives the bytes of one audit', async () => {
  const folder = await folderWith({});
  await fc.assert(
    fc.asyncProperty(answers, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (all, of, backwards) => {
      const paths: string[] = [];
      for (let index = 1; index <= of; index += 1) {
        const head: ShardHead = {
          shard: { index, of },
          keyCheck: 'key',
          inputs: { documents: all.length, paths: 'paths' },
          options: {},
          rules: 'rules',
          currentOnly: CURRENT_ONLY,
        };
        const own = all.filter(({ path }) => isInShard(path, { index, of }));
        paths.push(join(folder, `${index}.json`));
        await writeFile(paths.at(-1) ?? '', text(resultOf(own, all, head)));
      }
      const merged = merge(backwards ? paths.toReversed() : paths);
      try {
        expect(text(merged.result)).toBe(text(resultOf(all, all)));
      } finally {
        merged.close();
      }
    }),
    { numRuns: 60 },
  );
});
