import { readdirSync, readFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { saveFile, saveFolder } from '../../src/audit/save.ts';
import { folderWith } from './folder.ts';

/** What the system is asked for from here on; the one with this number, from 1, fails. */
const faults = vi.hoisted(() => {
  const state = { asked: 0, failing: 0, code: 'ENOSPC' };
  return {
    state,
    step: (what: string): void => {
      state.asked += 1;
      if (state.asked !== state.failing) return;
      throw Object.assign(new Error(`${what} failed`), { code: state.code });
    },
  };
});

vi.mock('node:fs/promises', async (load) => {
  const real = await load<typeof import('node:fs/promises')>();
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      faults.step('open');
      return real.open(...args);
    },
    rename: async (...args: Parameters<typeof real.rename>) => {
      faults.step('rename');
      return real.rename(...args);
    },
  };
});

beforeAll(async () => {
  const folder = await folderWith({ file: '' });
  await using handle = await open(join(folder, 'file'), 'r');
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  const { writeFile, sync } = prototype;
  vi.spyOn(prototype, 'writeFile').mockImplementation(function (this: FileHandle, ...args) {
    faults.step('write');
    return writeFile.apply(this, args);
  });
  vi.spyOn(prototype, 'sync').mockImplementation(function (this: FileHandle) {
    faults.step('sync');
    return sync.apply(this);
  });
});

afterEach(() => {
  faults.state.failing = 0;
});

/** Fails the first thing the system is asked for, then the second, until the work needs no more; gives how many. */
async function failingEach(work: () => Promise<void>, look: (failed: boolean) => void): Promise<number> {
  for (let failing = 1; ; failing += 1) {
    Object.assign(faults.state, { asked: 0, failing });
    const failed = await work().then(
      () => false,
      (error: { code?: string }) => error.code === faults.state.code,
    );
    look(failed);
    if (!failed) return failing - 1;
  }
}

test.each([
  'ENOSPC',
  'EIO',
  'EROFS',
])('a report that fails with %s anywhere leaves the earlier one', async (code) => {
  faults.state.code = code;
  const folder = await folderWith({ 'a.json': 'old' });
  const chunks = ['x'.repeat(70_000), new Uint8Array([1]), 'end'];
  const whole = `${chunks[0]}\u0001end`;
  const steps = await failingEach(
    () => saveFile(join(folder, 'a.json'), chunks),
    (failed) => {
      expect(readdirSync(folder)).toEqual(['a.json']);
      expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(failed ? 'old' : whole);
    },
  );
  expect(steps).toBeGreaterThanOrEqual(6);
});

test('a folder of reports that fails anywhere holds whole files only', async () => {
  const folder = await folderWith({ 'a.csv': 'old', 'b.csv': 'old' });
  const parts = ['a.csv', 'b.csv'].flatMap((file) => [
    { file, chunk: 'new ' },
    { file, chunk: 'text' },
  ]);
  const steps = await failingEach(
    () => saveFolder(folder, parts),
    () => {
      expect(readdirSync(folder)).toEqual(['a.csv', 'b.csv']);
      for (const file of ['a.csv', 'b.csv'])
        expect(['old', 'new text']).toContain(readFileSync(join(folder, file), 'utf8'));
    },
  );
  expect(steps).toBeGreaterThanOrEqual(8);
});
