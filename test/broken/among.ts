import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArchive } from '../../fixtures/make/archive/write.ts';
import { AS_OF } from '../../fixtures/make/layouts/layout.ts';
import { auditResultSchema, type DocumentResult } from '../../src/model/result.ts';
import { run } from '../cli/run.ts';

const HOSTILE = fileURLToPath(new URL('../../fixtures/hostile/', import.meta.url));
/** Hostile files that can be read all the same. */
const READABLE = ['owner-password.pdf'];
const BROKEN = 'broken-';

/** The results of good plans, each as JSON, and how many other files were read beside them. */
export interface Among {
  readonly good: readonly string[];
  readonly broken: readonly DocumentResult[];
}

/** Writes an archive of good plans; gives the folder and the paths in it. */
async function goodPlans(plans: number): Promise<{ folder: string; paths: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'ehc-audit-broken-'));
  await writeArchive({ plans, seed: 'broken', folder: root });
  const folder = join(root, 'plans');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return { folder, paths: files.map(({ parentPath, name }) => join(parentPath, name)).toSorted() };
}

/** Puts one more file beside the good ones: cut off, or one of the hostile files. */
function breakOne(number: number, paths: readonly string[]): void {
  const hostile = readdirSync(HOSTILE).filter(
    (name) => /\.(?:docx|pdf)$/.test(name) && !READABLE.includes(name),
  );
  const beside = paths[number % paths.length] ?? '';
  const name = hostile[number % (hostile.length * 2)];
  const target = (ending: string): string =>
    join(dirname(beside), `${BROKEN}${String(number).padStart(4, '0')}${ending}`);
  if (name !== undefined) {
    copyFileSync(join(HOSTILE, name), target(extname(name)));
    return;
  }
  const whole = readFileSync(beside);
  writeFileSync(target(extname(beside)), whole.subarray(0, Math.floor(whole.length / 3) + number));
}

/** Audits the same good plans with more and more broken files among them; the counts go upwards. */
export async function auditAmong(plans: number, counts: readonly number[]): Promise<Among[]> {
  const { folder, paths } = await goodPlans(plans);
  const results: Among[] = [];
  let broken = 0;
  for (const count of counts) {
    for (; broken < count; broken += 1) breakOne(broken, paths);
    const { stdout } = await run(['check', 'plans', '--json', '--as-of', AS_OF], { cwd: dirname(folder) });
    const { documents } = auditResultSchema.parse(JSON.parse(stdout));
    const isBroken = ({ path }: DocumentResult): boolean => path.includes(`/${BROKEN}`);
    results.push({
      good: documents.filter((one) => !isBroken(one)).map((one) => JSON.stringify(one)),
      broken: documents.filter(isBroken),
    });
  }
  return results;
}
