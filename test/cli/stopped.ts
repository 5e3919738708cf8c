import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { folderWith } from '../audit/folder.ts';
import { type Ended, ended, PLANS, start } from './run.ts';

const COPIES = 24;
const POLL_MS = 10;
const SOURCES = ['clean-final.docx', 'review-date-missing.docx', 'needs-columns-blank.docx'];

export const ARGS = ['--json', '--as-of', '2026-07-01', '--no-progress'];

/** A folder of plans, and a place for their cache. */
export interface Work {
  readonly folder: string;
  readonly plans: string;
  readonly cache: string;
}

/** Plans enough to be stopped amid them. */
export async function work(): Promise<Work> {
  const folder = await folderWith({});
  const plans = join(folder, 'plans');
  await mkdir(plans);
  for (let copy = 0; copy < COPIES; copy += 1) {
    const source = SOURCES[copy % SOURCES.length] ?? '';
    await copyFile(join(PLANS, 'dfe-tables', source), join(plans, `plan-${copy}.docx`));
  }
  return { folder, plans, cache: join(folder, 'cache') };
}

/** Bytes in the journals of a cache; 0 where there is none yet. */
async function journalled(cache: string): Promise<number> {
  const names = await readdir(join(cache, 'journals')).catch(() => []);
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(cache, 'journals', name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface Stopping {
  /** Sent one after the other. */
  readonly signals: readonly NodeJS.Signals[];
  /** How much must be in the journal first. */
  readonly bytes: number;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts an audit and stops it amid its documents; gives what it came to. */
export async function stopped(
  { plans, cache }: Work,
  { signals, bytes, args = [], environment = {} }: Stopping,
): Promise<Ended> {
  const child = start(['check', plans, ...ARGS, '--cache', cache, ...args], { environment });
  const end = ended(child);
  while (child.exitCode === null && (await journalled(cache)) < bytes) await wait(POLL_MS);
  for (const signal of signals) {
    child.kill(signal);
    await wait(POLL_MS);
  }
  return end;
}
