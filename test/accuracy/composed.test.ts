import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../fixtures/make/archive/write.ts';
import { composedPlan } from '../../fixtures/make/composed/plans.ts';
import { england } from '../england.ts';
import { compareOne } from './compare.ts';
import { differencesOf } from './differences.ts';
import { labelSchema } from './labelled.ts';

/** So many forms, no two alike; `SEEDS=200-900 npx vitest run test/accuracy/composed.test.ts` looks at others. */
const [FIRST = 1, LAST = 60] = (process.env['SEEDS'] ?? '').split('-').filter(Boolean).map(Number);
const seeds = Array.from({ length: LAST - FIRST + 1 }, (_, index) => String(FIRST + index));
const folder = mkdtempSync(join(tmpdir(), 'ehc-audit-composed-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a plan in a form put together by chance', () => {
  it.each(seeds)('is read and judged as it was written: form %s', async (seed) => {
    const document = composedPlan(seed);
    const { path: name, standing, seeds: defects, ...label } = document.label;
    const path = join(folder, name);
    writeFileSync(path, await bytesOf(document));
    const because = `standing ${standing}, defects: ${defects.join(', ')}`;
    const labelled = { path, name, format: document.format, label: labelSchema.parse({ ...label, because }) };
    expect({ because, differences: differencesOf([await compareOne(labelled, england)]) }).toEqual({
      because,
      differences: [],
    });
  });
});
