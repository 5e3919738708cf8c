// npm run extract-diff -- OLD NEW FOLDER: what two builds of the tool (folders with bin/run.js) read in the same documents.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { differences, type Extract, extractOf } from './compare.ts';

const MOST_BYTES = 256 * 1024 * 1024;
const TIMEOUT_MS = 180_000;
const [old, now, folder] = process.argv.slice(2);

function parsedBy(build: string, path: string): Extract {
  const bin = [join(resolve(build), 'bin/run.js'), 'parse', path, '--json', '--identifiable'];
  try {
    return extractOf(outputOf(bin));
  } catch (error) {
    return {
      length: 0,
      sections: [],
      problem: `crashed: ${error instanceof Error ? error.name : 'unknown'}`,
    };
  }
}

/** Standard output, also where the exit code says that not all could be read. */
function outputOf(args: readonly string[]): string {
  const options = {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  } as const;
  try {
    return execFileSync(process.execPath, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 3 && 'stdout' in error)
      return String(error.stdout);
    throw error;
  }
}

const DOCUMENTS = /\.(?:do[ct][xm]?|pdf|odt|ott|fodt|x?html?|txt)$/i;

function documentsIn(path: string): readonly string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && DOCUMENTS.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}

/** What is wrong with what was named; null where nothing is. */
function mistake(): string | null {
  if (old === undefined || now === undefined || folder === undefined)
    return 'npm run extract-diff -- OLD NEW FOLDER';
  const unbuilt = [old, now].find((build) => !existsSync(join(build, 'dist')));
  if (unbuilt !== undefined) return `${unbuilt} holds no build: run "npm run build" in it.`;
  if (!existsSync(folder)) return `${folder} is not there.`;
  return documentsIn(folder).length === 0 ? `${folder} holds no documents.` : null;
}

function compareBuilds(before: string, after: string, files: readonly string[]): void {
  let changed = 0;
  for (const file of files) {
    const lines = differences(parsedBy(before, file), parsedBy(after, file));
    if (lines.length > 0) console.log(`${file}\n${lines.map((line) => `  ${line}`).join('\n')}`);
    changed += lines.length > 0 ? 1 : 0;
  }
  console.log(`${files.length} documents, ${changed} read differently`);
  if (changed > 0) process.exitCode = 1;
}

const wrong = mistake();
if (wrong === null) compareBuilds(old ?? '', now ?? '', documentsIn(folder ?? ''));
else {
  console.log(wrong);
  process.exitCode = 2;
}
