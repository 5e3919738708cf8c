import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../../fixtures/make/archive/write.ts';
import { auditResultSchema } from '../../src/model/result.ts';
import { run } from '../cli/run.ts';
import { england } from '../england.ts';
import { archiveDocumentsIn, compareArchive } from './archive-labels.ts';
import { differencesOf } from './differences.ts';
import type { Compared } from './figures.ts';

const PLANS = 40;
/** The first that comes to mind. Of larger archives `npm run accuracy -- FOLDER` names what is read otherwise. */
const SEED = '1';
/** So long it may take on a machine that does much else. */
const LONG = 300_000;

async function newArchive(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-audit-archive-'));
  await writeArchive({ plans: PLANS, seed: SEED, folder });
  return folder;
}

/** The bytes of each file below a folder, by path. */
const filesOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(folder, path), readFileSync(path).toString('base64')]),
  );

let folder: string;
let compared: readonly Compared[];

beforeAll(async () => {
  folder = await newArchive();
  compared = await compareArchive(archiveDocumentsIn(folder), england);
}, LONG);

describe('a synthetic archive', () => {
  it('is the same bytes from the same number and seed', { timeout: LONG }, async () => {
    const again = filesOf(await newArchive());
    expect([...again.keys()]).toEqual([...filesOf(folder).keys()]);
    expect(again).toEqual(filesOf(folder));
  });

  it('is of Word and PDF, several layouts, and several versions of some plans', () => {
    const documents = archiveDocumentsIn(folder);
    expect(new Set(documents.map(({ format }) => format))).toEqual(new Set(['docx', 'pdf']));
    expect(new Set(documents.map(({ label }) => label.layout)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(documents.map(({ standing }) => standing)).size).toBe(2);
  });

  it('holds no plan twice', () => {
    const contents = [...filesOf(join(folder, 'plans')).values()];
    expect(new Set(contents).size).toBe(PLANS);
  });

  it('is audited to the last plan', { timeout: LONG }, async () => {
    const asOf = archiveDocumentsIn(folder)[0]?.label.asOf ?? '';
    const { stdout } = await run(['check', join(folder, 'plans'), '--json', '--as-of', asOf]);
    const { documents } = auditResultSchema.parse(JSON.parse(stdout));
    expect(documents.map(({ outcome }) => outcome)).toEqual(Array.from({ length: PLANS }, () => 'audited'));
  });

  it('is read and judged as it was written: kinds, stages, facts, sections, seeded findings and no others', () => {
    expect(differencesOf(compared)).toEqual([]);
  });

  it('holds defects of many sorts', () => {
    const rules = compared.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(new Set(rules).size).toBeGreaterThanOrEqual(10);
  });
});
