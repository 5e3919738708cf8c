import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type KeptJournal, openKeptJournal } from '../../src/audit/cache/kept-journal.ts';
import type { JournalRecord } from '../../src/audit/journal.ts';
import { unaudited } from '../../src/audit/unaudited.ts';
import { problemOf } from '../../src/model/problem.ts';
import { folderWith } from './folder.ts';

const DIGEST = '0'.repeat(64);
const PATHS = ['a.docx', 'b.docx', 'c.docx', 'd.docx'];

const record = (path: string): JournalRecord => ({
  stamp: { size: 1, mtimeMs: 2.5 },
  answered: unaudited(path, { outcome: 'skipped', problem: problemOf('not-a-plan') }),
});

async function cache(): Promise<string> {
  const folder = await folderWith({});
  await mkdir(join(folder, 'journals'));
  return folder;
}

/** Goes on with what is there, or begins. */
function journalIn(folder: string, { resume = false, digest = DIGEST } = {}): KeptJournal {
  const numberOf = ({ answered }: JournalRecord): number | null => {
    const number = PATHS.indexOf(answered.path);
    return number < 0 ? null : number;
  };
  return openKeptJournal({ folder, digest, documents: PATHS.length, numberOf: resume ? numberOf : null });
}

const read = (journal: KeptJournal): unknown[] =>
  PATHS.map((_, number) => journal.read(number)?.path ?? null);

/** A journal with two answers, left behind. */
async function stopped(): Promise<string> {
  const folder = await cache();
  const journal = journalIn(folder);
  journal.add(2, record('c.docx'));
  journal.add(0, record('a.docx'));
  journal.close();
  return folder;
}

const onlyFile = (folder: string): string =>
  join(folder, 'journals', readdirSync(join(folder, 'journals'))[0] ?? '');

describe('a journal to go on with', () => {
  test('gives what was answered, and takes more', async () => {
    const folder = await stopped();
    const journal = journalIn(folder, { resume: true });
    expect(journal.isResumed).toBe(true);
    expect(read(journal)).toEqual(['a.docx', null, 'c.docx', null]);
    journal.add(3, record('d.docx'));
    expect(read(journal)).toEqual(['a.docx', null, 'c.docx', 'd.docx']);
    journal.close();
    const again = journalIn(folder, { resume: true });
    expect(again.count()).toBe(3);
    again.forget();
    again.close();
    expect(readdirSync(join(folder, 'journals'))).toEqual([]);
  });

  test.each(
    Array.from({ length: 30 }, (_, cut) => 1 + cut * 13),
  )('drops a last line of which %i bytes were written, and goes on behind the one before', async (bytes) => {
    const folder = await stopped();
    const line = readFileSync(onlyFile(folder), 'utf8').split('\n')[1] ?? '';
    appendFileSync(onlyFile(folder), line.slice(0, bytes));
    const journal = journalIn(folder, { resume: true });
    journal.add(1, record('b.docx'));
    expect(read(journal)).toEqual(['a.docx', 'b.docx', 'c.docx', null]);
    journal.close();
    expect(read(journalIn(folder, { resume: true }))).toEqual(['a.docx', 'b.docx', 'c.docx', null]);
  });

  test('passes over lines that are not ours, and documents that are no longer asked about', async () => {
    const folder = await stopped();
    appendFileSync(onlyFile(folder), `{"answered":{}}\nnonsense\n${JSON.stringify(record('gone.docx'))}\n`);
    const journal = journalIn(folder, { resume: true });
    expect(read(journal)).toEqual(['a.docx', null, 'c.docx', null]);
    journal.close();
  });

  test('is of the same audit only, and is gone once that begins anew', async () => {
    const folder = await stopped();
    const other = journalIn(folder, { resume: true, digest: '1'.repeat(64) });
    expect(other.isResumed).toBe(false);
    other.forget();
    other.close();
    const anew = journalIn(folder);
    expect(anew.count()).toBe(0);
    anew.forget();
    anew.close();
    expect(readdirSync(join(folder, 'journals'))).toEqual([]);
  });
});
