import { saveFile } from '../save.ts';
import { isOnDisk } from './baseline.ts';
import { readBaseline } from './read-baseline.ts';
import { type BaselineSize, pruned } from './update.ts';

/** What pruning left, and how many documents it took out. */
export interface Pruned extends BaselineSize {
  readonly removed: number;
}

/**
 * Takes the documents that are gone out of a baseline. Their paths are as the audit had them, so it has to run in the
 * same folder.
 *
 * @throws UsageError where it is damaged, or no baseline of ours
 */
export async function pruneBaseline(path: string): Promise<Pruned> {
  const file = readBaseline(path);
  try {
    const { text, ...left } = pruned(file, isOnDisk);
    const removed = file.count - left.documents;
    if (removed > 0) await saveFile(path, text);
    return { ...left, removed };
  } finally {
    file.close();
  }
}
