import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { ReadProblem } from '../../src/model/problem.ts';
import type { HostileCase } from './case.ts';
import { CASES } from './cases/all.ts';

/** What needs the memory of a process of its own is audited only. */
const READ_HERE = CASES.filter(({ threat }) => threat !== 'PDF floods' && threat !== 'zip bombs');

async function codeOf({ bytes }: HostileCase): Promise<string> {
  try {
    await readDocument(new Uint8Array(Buffer.from(bytes())), DEFAULT_LIMITS);
    return 'read';
  } catch (error) {
    if (error instanceof ReadProblem) return error.code;
    throw error;
  }
}

// Some are read, and hold nothing that anybody could audit.
it.each(
  READ_HERE.map((one) => [one.file, one] as const),
)('%s gives a document or its problem', async (_, one) => {
  const { verdict } = one;
  const expected = verdict.type === 'refused' ? [verdict.problem, 'read'] : ['read', 'not-a-plan'];
  expect(expected).toContain(await codeOf(one));
});
