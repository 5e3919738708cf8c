import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { auditCases, type HostileRun } from './audit-cases.ts';
import { SENTINEL } from './cases/active.ts';
import { CASES } from './cases/all.ts';
import { ARCHIVES } from './cases/archives.ts';
import { PDF_HANGS } from './cases/pdf-floods.ts';
import { compared, strangeMessages } from './verdict.ts';

/** The one thing that both runs must be, whatever is in them. */
function isSafe(get: () => HostileRun, documents: number): void {
  it('gives every document a result and ends with exit code 3', () => {
    expect(get().exitCode).toBe(3);
    expect(get().results.size).toBe(documents);
  });

  it('tells its reader nothing in the language of programs, and no words of the plan', () => {
    expect(strangeMessages(get())).toEqual([]);
    expect(get().stderr).toBe('');
  });

  it('runs nothing', () => {
    expect(existsSync(SENTINEL)).toBe(false);
  });
}

describe('hostile files among good ones', () => {
  let audited: HostileRun;
  beforeAll(async () => {
    audited = await auditCases([...CASES, ...ARCHIVES]);
  });

  it.each(CASES.map((one) => [one.file, one] as const))('%s', (_, one) => {
    const { actual, expected } = compared(audited, one);
    expect(actual).toEqual(expected);
  });

  const archived = ARCHIVES.flatMap(({ file, verdict, inside }) =>
    inside === undefined
      ? [{ file, verdict }]
      : Object.entries(inside).map(([path, own]) => ({ file: `${file}!/${path}`, verdict: own })),
  );

  it.each(archived.map((one) => [one.file, one] as const))('%s', (_, one) => {
    const { actual, expected } = compared(audited, one);
    expect(actual).toEqual(expected);
  });

  isSafe(() => audited, 5 + CASES.length + archived.length);
});

describe('files that would never end', () => {
  let audited: HostileRun;
  beforeAll(async () => {
    audited = await auditCases(PDF_HANGS, ['--timeout', '2', '--workers', '2']);
  });

  it.each(PDF_HANGS.map((one) => [one.file, one] as const))('%s', (_, one) => {
    const { actual, expected } = compared(audited, one);
    expect(actual).toEqual(expected);
  });
});
