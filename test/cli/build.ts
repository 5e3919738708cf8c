import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = ['src', 'rules', 'bin', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
/** Written last by the build. */
const BUILT = 'oclif.manifest.json';

/** Builds once before all tests, where the build is missing or older than what it is made from. */
export function setup(): void {
  if (newest(BUILT) > Math.max(...SOURCES.map(newest))) return;
  execFileSync(process.execPath, [join(ROOT, 'bin', 'build.js')], { cwd: ROOT, stdio: 'inherit' });
}

/** When a file, or any file of a folder, last changed, in ms; 0 where it is missing. */
function newest(path: string): number {
  const stats = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(join(ROOT, path)).map((name) => newest(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}
