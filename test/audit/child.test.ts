import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { queryObjects } from 'node:v8';
import { afterAll, expect, it } from 'vitest';
import { type Child, startChild } from '../../src/audit/child.ts';
import { england } from '../england.ts';
import { MOCK, REQUEST } from './audit-with-mock.ts';

const folder = mkdtempSync(join(tmpdir(), 'child-'));
const path = join(folder, 'plan.txt');
writeFileSync(path, 'good');
afterAll(() => rmSync(folder, { recursive: true }));

/** Counting objects collects garbage first; flags set while a process runs may crash it. */
const collectGarbage = (): void => void queryObjects(WeakRef, { format: 'count' });

async function answersOf(child: Child, times: number): Promise<WeakRef<object>[]> {
  const answers: WeakRef<object>[] = [];
  for (let time = 0; time < times; time += 1) {
    answers.push(new WeakRef(await child.ask({ type: 'document', source: { path } })));
  }
  return answers;
}

it('lets go of every answer but the last while the worker lives', { timeout: 60_000 }, async () => {
  const child = startChild(MOCK, { timeoutSeconds: 20, maxMemoryMb: 512 });
  child.give({ task: 'audit', ruleSet: england, reading: REQUEST.reading, maxFileBytes: 1024 });
  try {
    const answers = await answersOf(child, 20);
    await new Promise((resolve) => setTimeout(resolve, 10));
    collectGarbage();
    const kept = answers.slice(0, -1).filter((answer) => answer.deref() !== undefined);
    expect(kept).toHaveLength(0);
  } finally {
    child.kill();
  }
});
