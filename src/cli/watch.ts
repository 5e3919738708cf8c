import { type FSWatcher, watch } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { INSIDE } from '../audit/inputs.ts';
import { entryType, isHidden } from '../audit/walk.ts';
import { display } from '../language/display.ts';
import { failureOf } from './failure.ts';
import { stopWhenInterrupted } from './interruption.ts';
import { note } from './streams.ts';

/** Editors write, rename and touch a file for one saving. */
const SETTLED_MS = 300;

const CLEAR = '\u001B[2J\u001B[3J\u001B[H';

interface Watching {
  /** Files, folders and patterns, as the user named them. */
  readonly paths: readonly string[];
  /** What the runs write themselves. */
  readonly outputs: readonly string[];
  /** Whether standard error may name the files that change. */
  readonly names: boolean;
  /** Whether what was on the screen goes with every new run. */
  readonly clears: boolean;
}

/**
 * Runs, and runs again whenever a document that the paths stand for has changed, until somebody stops it. What goes
 * wrong in a later run, as when a file is gone while an editor saves it, is told and waited out.
 */
export async function runWatching(run: () => Promise<number>, watching: Watching): Promise<never> {
  const changes = changesIn(await Promise.all(watching.paths.map(watchedBy)), watching.outputs);
  await run();
  for (;;) {
    stopWhenInterrupted();
    note('Waiting for changes. Ctrl-C ends.');
    const changed = await changes.next();
    if (watching.clears) process.stdout.write(CLEAR);
    note(`Changed: ${watching.names ? display(changed) : 'a document'}`);
    await run().catch((error: unknown) => note(`Error: ${failureOf(error).message}`));
  }
}

/** A folder, and which names in it matter. */
interface Watched {
  readonly folder: string;
  readonly deep: boolean;
  readonly matters: (name: string) => boolean;
}

/** A file is watched by its folder: an editor that saves by renaming puts another file in its place. */
async function watchedBy(path: string): Promise<Watched> {
  const [outer = path] = path.split(INSIDE, 1);
  const stats = await stat(outer).catch(() => null);
  if (stats?.isDirectory() === true) return { folder: outer, deep: true, matters: isDocument };
  if (stats !== null) {
    const own = basename(outer);
    return { folder: dirname(outer), deep: false, matters: (name) => name === own };
  }
  const plain = /^[^*?[\]{}!()]*/u.exec(outer)?.[0] ?? '';
  return { folder: dirname(`${plain}x`), deep: true, matters: isDocument };
}

function isDocument(name: string): boolean {
  return entryType(name) !== null && !name.split(/[/\\]/u).some(isHidden);
}

/** Tells of changes once they have settled; those that come while nobody asks are told next. */
function changesIn(
  watched: readonly Watched[],
  outputs: readonly string[],
): { readonly next: () => Promise<string> } {
  const own = new Set(outputs.map((output) => resolve(output)));
  let changed: string | null = null;
  let told: ((path: string) => void) | null = null;
  const settle = (): void => {
    if (changed === null || told === null) return;
    told(changed);
    changed = null;
    told = null;
  };
  let timer: NodeJS.Timeout | undefined;
  const onChange = (path: string): void => {
    changed = path;
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLED_MS);
  };
  for (const one of watched) watchFolder(one, (path) => own.has(resolve(path)) || onChange(path));
  return {
    next: () =>
      new Promise((resolved) => {
        told = resolved;
        clearTimeout(timer);
        timer = setTimeout(settle, SETTLED_MS);
      }),
  };
}

function watchFolder({ folder, deep, matters }: Watched, onChange: (path: string) => void): FSWatcher {
  return watch(folder, { recursive: deep }, (_event, name) => {
    if (name !== null && matters(name)) onChange(join(folder, name));
  });
}
