import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AuditPorts } from '../../src/audit/ports.ts';
import type { AuditRequest } from '../../src/audit/request.ts';
import { UsageError } from '../../src/audit/usage-error.ts';
import { auditResultSchema } from '../../src/model/result.ts';
import { type AuditedWhole, auditWithMock, inProcesses, REQUEST } from './audit-with-mock.ts';
import { folderWith } from './folder.ts';

/** Outcome and problem of each document, by the name of its file. */
function outcomes({ result }: AuditedWhole): Record<string, string> {
  return Object.fromEntries(
    [...result.documents].map(({ path, outcome, problem }) => [
      path.split('/').at(-1) ?? '',
      problem === null ? outcome : `${outcome}: ${problem.code}`,
    ]),
  );
}

async function auditFiles(
  files: Record<string, string>,
  request: Partial<AuditRequest> = {},
  ports: Partial<AuditPorts> = inProcesses,
): Promise<AuditedWhole> {
  return auditWithMock({ paths: [await folderWith(files)], ...request }, ports);
}

const resourcesWith = (changed: Partial<AuditRequest['resources']>) => ({ ...REQUEST.resources, ...changed });

describe('a document that fails costs its own result only', () => {
  test('a hang is killed at the time limit', async () => {
    const audited = await auditFiles(
      { 'a.docx': 'good', 'b.docx': 'hang', 'c.docx': 'good' },
      { resources: resourcesWith({ timeoutSeconds: 1 }) },
    );
    expect(outcomes(audited)).toEqual({
      'a.docx': 'audited',
      'b.docx': 'unreadable: timed-out',
      'c.docx': 'audited',
    });
    expect(audited.verdict).toBe('incomplete');
  });

  test('memory is bounded inside the heap and outside of it', async () => {
    const audited = await auditFiles({ 'a.docx': 'eat', 'b.docx': 'swell', 'c.docx': 'good' });
    expect(outcomes(audited)).toEqual({
      'a.docx': 'unreadable: out-of-memory',
      'b.docx': 'unreadable: out-of-memory',
      'c.docx': 'audited',
    });
  });

  test('a worker that dies, an error and too deep a nesting have their own words', async () => {
    const audited = await auditFiles({
      'a.docx': 'exit',
      'b.docx': 'throw',
      'c.docx': 'deep',
      'd.docx': 'good',
    });
    expect(outcomes(audited)).toEqual({
      'a.docx': 'unreadable: reader-crashed',
      'b.docx': 'unreadable: reader-crashed',
      'c.docx': 'unreadable: too-complex',
      'd.docx': 'audited',
    });
    expect(JSON.stringify(audited.result)).not.toContain('Ashdown');
  });

  test('an answer of another shape, or about another file, is not believed', async () => {
    expect(outcomes(await auditFiles({ 'a.docx': 'strange' }))).toEqual({
      'a.docx': 'unreadable: reader-crashed',
    });
  });

  test('a worn-out worker is replaced and the document tried once more', async () => {
    const files = Object.fromEntries(['a', 'b', 'c'].map((name) => [`${name}.docx`, 'tired']));
    const audited = await auditFiles(files, { resources: resourcesWith({ workers: 1 }) });
    expect(new Set(Object.values(outcomes(audited)))).toEqual(new Set(['audited']));
  });

  test('where our own code failed is told without the words of the document', async () => {
    const told: string[] = [];
    const folder = await folderWith({ 'a.docx': 'throw' });
    await auditWithMock(
      { paths: [folder] },
      { onTrouble: (document, trace) => told.push(`${document} ${trace}`) },
    );
    expect(told.join()).toMatch(/^1 TypeError\n\s+at /);
    expect(told.join()).not.toContain('Ashdown');
  });

  test('what a worker prints stays out of our output', async () => {
    expect(outcomes(await auditFiles({ 'a.docx': 'noise' }))).toEqual({ 'a.docx': 'audited' });
  });
});

test('the result is the same with one worker and with four, and fits its schema', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`plan-${index}.docx`, index % 5 === 0 ? 'skipped' : 'good']),
  );
  const folder = await folderWith(files);
  const results = await Promise.all(
    [1, 4].map((workers) =>
      auditWithMock({ paths: [folder], resources: resourcesWith({ workers }) }, inProcesses),
    ),
  );
  const [one, four] = results.map(({ result }) => result);
  expect(four).toEqual(one);
  expect(auditResultSchema.parse(one).summary).toMatchObject({ documents: 25, audited: 20, skipped: 5 });
});

test('formats without a reader and links are reported, never silently dropped', async () => {
  const files = {
    'a.docx': 'good',
    'notes.txt': 'x',
    'letter.msg': 'x',
    'photo.jpg': 'x',
    'old.html': 'skipped',
  };
  const audited = await auditFiles(files, {}, {});
  expect(outcomes(audited)).toEqual({
    'a.docx': 'audited',
    'letter.msg': 'skipped: unsupported-format',
    'notes.txt': 'skipped: unsupported-format',
    'old.html': 'skipped: not-a-plan',
  });
  expect(audited.verdict).toBe('clean');
});

describe('what the exit code will be', () => {
  test('a skipped file makes the audit incomplete where it was named, not where it was found', async () => {
    const folder = await folderWith({ 'a.docx': 'good', 'b.docx': 'skipped' });
    expect((await auditWithMock({ paths: [folder] })).verdict).toBe('clean');
    const named = await auditWithMock({ paths: [folder, join(folder, 'b.docx')] });
    expect(named.verdict).toBe('incomplete');
    expect(named.result.documents).toHaveLength(2);
  });

  test('an archive without any plan is incomplete', async () => {
    expect((await auditFiles({ 'a.docx': 'skipped' }, {}, {})).verdict).toBe('incomplete');
  });
});

describe('an interruption', () => {
  test('ends the taking of work; what is finished is reported as partial', async () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`plan-${index}.docx`, 'good']));
    const interruption = new AbortController();
    const audited = await auditWithMock(
      { paths: [await folderWith(files)] },
      { signal: interruption.signal, onProgress: ({ finished }) => finished === 2 && interruption.abort() },
    );
    expect(audited.verdict).toBe('interrupted');
    expect(audited.result.summary).toMatchObject({ status: 'partial', documents: 2, audited: 2 });
  });

  test('gives a document in hand a few seconds only', async () => {
    const folder = await folderWith({ 'a.docx': 'good', 'b.docx': 'hang' });
    const interruption = new AbortController();
    const audited = await auditWithMock(
      { paths: [folder], resources: resourcesWith({ timeoutSeconds: 600 }) },
      {
        ...inProcesses,
        signal: interruption.signal,
        onProgress: () => setTimeout(() => interruption.abort(), 300),
      },
    );
    expect(outcomes(audited)).toEqual({ 'a.docx': 'audited' });
    expect(audited.verdict).toBe('interrupted');
  });
});

test('a rule that nobody knows stops the audit before it starts', async () => {
  const folder = await folderWith({ 'a.docx': 'good' });
  await expect(auditWithMock({ paths: [folder], only: ['section-mising'] })).rejects.toThrow(
    'section-missing',
  );
  await expect(auditWithMock({ paths: [join(folder, 'b.docx')] })).rejects.toThrow(UsageError);
});
