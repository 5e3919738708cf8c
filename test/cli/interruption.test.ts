import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditResultSchema } from '../../src/model/result.ts';
import { stopped, type Work, work } from './stopped.ts';

/** Processes with this in their environment; only Linux tells. */
async function processesWith(mark: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const environments = await Promise.all(
    pids.map((pid) => readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')),
  );
  return pids.filter((_, index) => environments[index]?.includes(mark));
}

/** What is left of an audit: processes, files that were being written, and things in the folder for temporary files. */
async function leftOf({ folder, cache }: Work, mark: string) {
  const outputs = await readdir(join(folder, 'out'));
  return {
    processes: process.platform === 'linux' ? await processesWith(mark) : [],
    temporary: [
      ...(await readdir(join(folder, 'tmp'))),
      ...(await readdir(join(cache, 'temporary'))),
      ...outputs.filter((name) => name.endsWith('.tmp')),
    ],
    outputs: outputs.filter((name) => !name.endsWith('.tmp')),
  };
}

async function interrupted(signals: readonly NodeJS.Signals[]) {
  const one = await work();
  for (const name of ['tmp', 'out']) await mkdir(join(one.folder, name));
  const mark = `EHC_AUDIT_TEST=${crypto.randomUUID()}`;
  const [name = '', value = ''] = mark.split('=');
  const end = await stopped(one, {
    signals,
    bytes: 30_000,
    args: ['-o', join(one.folder, 'out', 'report.html')],
    environment: { [name]: value, TMPDIR: join(one.folder, 'tmp') },
  });
  return { ...end, left: await leftOf(one, mark) };
}

describe('an interruption', () => {
  test.each([
    'SIGINT',
    'SIGTERM',
    'SIGHUP',
  ] as const)('by %s writes what is finished as partial, and leaves no process and no temporary file', async (signal) => {
    const { stdout, exitCode, left } = await interrupted([signal]);
    expect(exitCode).toBe(130);
    const { summary, documents } = auditResultSchema.parse(JSON.parse(stdout));
    expect(summary.status).toBe('partial');
    expect(documents.length).toBeGreaterThan(0);
    expect(left).toEqual({ processes: [], temporary: [], outputs: ['report.html'] });
  }, 60_000);

  test('a second time ends at once, and leaves nothing behind either', async () => {
    const { exitCode, left } = await interrupted(['SIGINT', 'SIGINT']);
    expect(exitCode).toBe(130);
    expect(left).toMatchObject({ processes: [], temporary: [] });
  }, 60_000);
});
