import { pruneBaseline } from '../audit/baseline/prune.ts';
import type { BaselineSize } from '../audit/baseline/update.ts';
import { display } from '../language/display.ts';
import { plural } from '../reports/words.ts';
import { writeAll } from './streams.ts';

/** Takes what is gone out of a baseline and says what is left. */
export async function runBaselinePrune(path: string): Promise<void> {
  const { removed, ...left } = await pruneBaseline(path);
  await writeAll(process.stdout, [
    `Removed from "${display(path)}": ${plural(removed, 'document')}. It holds ${baselineWords(left)}.\n`,
  ]);
}

/** "12 findings of 3 documents". */
export function baselineWords({ findings, documents }: BaselineSize): string {
  return `${plural(findings, 'finding')} of ${plural(documents, 'document')}`;
}
