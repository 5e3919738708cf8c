import { clearCache } from '../audit/cache/clear.ts';
import { display } from '../language/display.ts';
import { plural } from '../reports/words.ts';
import { writeAll } from './streams.ts';

/** Empties a cache and says what was in it. */
export async function runCacheClear(folder: string): Promise<void> {
  const { plans, outcomes, journals } = clearCache(folder);
  const removed = [
    plural(plans, 'plan'),
    plural(outcomes, 'set of outcomes', 'sets of outcomes'),
    plural(journals, 'journal'),
  ];
  await writeAll(process.stdout, [`Removed from "${display(folder)}": ${removed.join(', ')}.\n`]);
}
