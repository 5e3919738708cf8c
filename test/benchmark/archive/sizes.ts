import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeArchive } from '../../../fixtures/make/archive/write.ts';
import { newFolder } from '../draft.ts';
import { auditOf } from './contenders.ts';
import { type Run, watched } from './watched.ts';

/** Audits of a synthetic archive of so many plans. */
export interface SizeRuns {
  readonly plans: number;
  /** Without a cache; small archives are audited several times, and the quietest of the runs stands here. */
  readonly cold: Run;
  /** A run that fills a cache, and the run after it as of another day; absent for archives above MOST_CACHED. */
  readonly cached?: { readonly first: Run; readonly second: Run };
}

const SEED = 'benchmark';
/** Small archives are audited so often that about as many plans are read in all, at most five times. */
const PLANS_READ = 1000;
const MOST_OFTEN = 5;
const OTHER_DAY = '2026-12-01';
/** A cache works plan by plan; filling one for a larger archive would tell nothing more and doubles the hour. */
export const MOST_CACHED = 2000;

async function quietestOf(times: number, run: () => Promise<Run>): Promise<Run> {
  const runs: Run[] = [];
  for (let time = 0; time < times; time += 1) runs.push(await run());
  const [quietest] = runs.toSorted((one, two) => one.foreign - two.foreign);
  if (quietest === undefined) throw new Error('An archive is audited at least once.');
  return quietest;
}

async function runsOf(plans: number): Promise<SizeRuns> {
  const folder = newFolder();
  try {
    await writeArchive({ plans, seed: SEED, folder });
    const documents = join(folder, 'plans');
    const times = Math.min(MOST_OFTEN, Math.max(1, Math.floor(PLANS_READ / plans)));
    const cold = await quietestOf(times, () => watched(auditOf(documents), true));
    if (plans > MOST_CACHED) return { plans, cold };
    const cache = join(folder, 'cache');
    const first = await watched(auditOf(documents, ['--cache', cache]), true);
    const second = await watched(auditOf(documents, ['--cache', cache], OTHER_DAY), true);
    return { plans, cold, cached: { first, second } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Audits archives of these sizes, each made anew and removed again; making them is not measured. */
export async function sizeRuns(sizes: readonly number[]): Promise<SizeRuns[]> {
  const results: SizeRuns[] = [];
  for (const plans of sizes) {
    process.stderr.write(`${plans} plans ... `);
    results.push(await runsOf(plans));
  }
  return results;
}
