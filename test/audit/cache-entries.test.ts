import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEntries, type EntriesPlace } from '../../src/audit/cache/entries.ts';
import { folderWith } from './folder.ts';

const KEY = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

async function place(): Promise<EntriesPlace> {
  const folder = await folderWith({});
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  return { folder, temporary };
}

/** The file of an entry. */
const fileOf = ({ folder }: EntriesPlace, key: string): string => join(folder, 'plans', key.slice(0, 2), key);

describe('entries of a cache', () => {
  test('come back as they were put, what is put last wins, and nothing is left over', async () => {
    const where = await place();
    const entries = createEntries(where);
    expect(entries.read('plans', KEY)).toBeNull();
    fc.assert(
      fc.property(fc.anything({ withMap: true, withDate: true }), (value) => {
        fc.pre(value !== null);
        entries.write('plans', KEY, value);
        expect(entries.read('plans', KEY)).toEqual(value);
      }),
      { numRuns: 60 },
    );
    expect(entries.read('outcomes', KEY)).toBeNull();
    expect(entries.troubles()).toBeNull();
    expect(readdirSync(where.temporary)).toEqual([]);
  });

  test('are not believed where a single byte has changed', async () => {
    const where = await place();
    const entries = createEntries(where);
    entries.write('plans', KEY, { plan: ['Section F', 'x'.repeat(100)] });
    const sound = readFileSync(fileOf(where, KEY));
    fc.assert(
      fc.property(fc.nat(sound.byteLength - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = Buffer.from(sound);
        bytes[at] = (bytes[at] ?? 0) ^ change;
        writeFileSync(fileOf(where, KEY), bytes);
        expect(entries.read('plans', KEY)).toBeNull();
        expect(entries.troubles()).toEqual({ damaged: 1, unwritten: 0 });
      }),
    );
  });

  test('are not believed under the key of another, nor cut off', async () => {
    const where = await place();
    const entries = createEntries(where);
    entries.write('plans', KEY, 'one');
    entries.write('plans', OTHER, 'other');
    writeFileSync(fileOf(where, KEY), readFileSync(fileOf(where, OTHER)));
    expect(entries.read('plans', KEY)).toBeNull();
    writeFileSync(fileOf(where, OTHER), readFileSync(fileOf(where, OTHER)).subarray(0, -1));
    expect(entries.read('plans', OTHER)).toBeNull();
    expect(entries.troubles()).toEqual({ damaged: 2, unwritten: 0 });
    expect(entries.troubles()).toBeNull();
  });

  test('that cannot be written cost no document its result', async () => {
    const entries = createEntries({ folder: '/nowhere', temporary: '/nowhere/temporary' });
    entries.write('plans', KEY, 'one');
    expect(entries.troubles()).toEqual({ damaged: 0, unwritten: 1 });
  });
});
