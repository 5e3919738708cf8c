import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Journal, openJournal } from '../../src/audit/journal.ts';
import { unaudited } from '../../src/audit/unaudited.ts';
import { problemOf } from '../../src/model/problem.ts';
import { folderWith } from './folder.ts';

const record = (path: string) => ({
  stamp: null,
  answered: unaudited(path, { outcome: 'skipped', problem: problemOf('not-a-plan') }),
});

const opened: Journal[] = [];

function journalFor(documents: number): Journal {
  const journal = openJournal(documents);
  opened.push(journal);
  return journal;
}

afterEach(() => {
  vi.unstubAllEnvs();
  for (const journal of opened.splice(0)) journal.close();
});

describe('the journal', () => {
  test('gives back what was added, in whatever order, again and again', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(40), fc.string({ unit: 'binary' })), {
          selector: ([number]) => number,
        }),
        (added) => {
          const journal = journalFor(41);
          for (const [number, path] of added) journal.add(number, record(path));
          const paths = (): unknown[] => added.map(([number]) => journal.read(number)?.path);
          expect(paths()).toEqual(added.map(([, path]) => path));
          expect(paths()).toEqual(added.map(([, path]) => path));
          expect(journal.count()).toBe(added.length);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('has nothing of a document that was not answered', () => {
    const journal = journalFor(2);
    journal.add(1, record('b.docx'));
    expect(journal.read(0)).toBeNull();
    expect(journal.read(2)).toBeNull();
  });

  test('takes an answer of many megabytes', () => {
    const journal = journalFor(2);
    const path = 'ä'.repeat(5_000_000);
    journal.add(0, record(path));
    journal.add(1, record('b.docx'));
    expect(journal.read(0)?.path === path).toBe(true);
    expect(journal.read(1)?.path).toBe('b.docx');
  });

  test('has no name on the disk, so that nothing is left however the process ends', async () => {
    const folder = await folderWith({});
    vi.stubEnv('TMPDIR', folder);
    journalFor(1).add(0, record('a.docx'));
    expect(readdirSync(folder)).toEqual([]);
  });
});
