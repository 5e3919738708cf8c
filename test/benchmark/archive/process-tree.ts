import { readdirSync, readFileSync } from 'node:fs';

/** Reads a file of /proc; undefined where its process has ended since. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The parent of each process that runs. */
function parents(): Map<number, number> {
  const known = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    if (stat === undefined) continue;
    known.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  return known;
}

function treeOf(root: number): number[] {
  const parentOf = parents();
  const tree = new Set([root]);
  let before = 0;
  while (tree.size > before) {
    before = tree.size;
    for (const [child, parent] of parentOf) if (tree.has(parent)) tree.add(child);
  }
  return [...tree];
}

/**
 * The memory of a process and all below it, in MiB: proportional set size, so that pages which several of them
 * share count once (proc(5), smaps_rollup).
 */
export function memoryOfTree(root: number): number {
  const kib = treeOf(root).map((pid) => {
    const rollup = read(`/proc/${pid}/smaps_rollup`);
    return Number(/^Pss:\s+(\d+)/m.exec(rollup ?? '')?.[1] ?? 0);
  });
  return kib.reduce((sum, part) => sum + part, 0) / 1024;
}
