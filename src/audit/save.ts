import { lstat, mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Chunk, FilePart } from '../reports/output.ts';
import { beginFile, type DraftFile } from './draft-file.ts';
import { UsageError } from './usage-error.ts';

const OWNER_ONLY = 0o700;

/**
 * Makes sure, before anything is audited, that a report, or a file of another name, can be written.
 *
 * @throws UsageError where the place is a link, a folder, or in a folder that does not exist
 */
export async function checkDestination(path: string, name = 'report'): Promise<void> {
  const existing = await takenBy(path, name);
  if (existing === null || existing === 'a file') return;
  const what = existing === 'a link' ? existing : 'not a file';
  throw new UsageError(
    `The ${name} "${path}" cannot be written: its place is taken by something that is ${what}. Choose another name.`,
  );
}

/**
 * The same for a report that is a folder of files, which may be there already.
 *
 * @throws UsageError where the place is a link or a file, or in a folder that does not exist
 */
export async function checkFolder(path: string): Promise<void> {
  const existing = await takenBy(path, 'report');
  if (existing === null || existing === 'a folder') return;
  const what = existing === 'a link' ? existing : 'not a folder';
  throw new UsageError(
    `The folder of reports "${path}" cannot be written: its place is taken by something that is ${what}. Choose another name.`,
  );
}

type Taken = 'a file' | 'a folder' | 'a link' | 'something else';

async function takenBy(path: string, name: string): Promise<Taken | null> {
  const folder = await stat(dirname(path)).catch(() => null);
  if (folder?.isDirectory() !== true) {
    throw new UsageError(
      `The ${name} "${path}" cannot be written: there is no folder "${dirname(path)}". Make it first.`,
    );
  }
  // A slash at the end would have the link followed.
  const existing = await lstat(join(path).replace(/[/\\]+$/u, '')).catch(() => null);
  if (existing === null) return null;
  if (existing.isSymbolicLink()) return 'a link';
  if (existing.isDirectory()) return 'a folder';
  return existing.isFile() ? 'a file' : 'something else';
}

/** Writes a file whole or not at all: under a temporary name beside it, then renamed. */
export async function saveFile(path: string, chunks: Iterable<Chunk>): Promise<void> {
  await checkDestination(path);
  const file = await beginFile(path);
  try {
    for (const chunk of chunks) await file.write(chunk);
    await file.finish();
    await file.keep();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Writes the files of a folder, all of them or none; other files that lie in it stay as they are. */
export async function saveFolder(folder: string, parts: Iterable<FilePart>): Promise<void> {
  await checkFolder(folder);
  const isNew = (await mkdir(folder, { recursive: true, mode: OWNER_ONLY })) !== undefined;
  const files = new Map<string, DraftFile>();
  try {
    for (const { file, chunk } of parts) await (await beginOnce(files, join(folder, file))).write(chunk);
    for (const file of files.values()) await file.finish();
    for (const file of files.values()) await file.keep();
  } catch (error) {
    for (const file of files.values()) await file.discard();
    if (isNew) await rmdir(folder).catch(() => undefined);
    throw error;
  }
}

async function beginOnce(files: Map<string, DraftFile>, path: string): Promise<DraftFile> {
  const existing = files.get(path);
  if (existing !== undefined) return existing;
  await checkDestination(path);
  const file = await beginFile(path);
  files.set(path, file);
  return file;
}
