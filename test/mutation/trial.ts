import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Question } from './runner.ts';
import type { TestStep } from './steps.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'test', 'rules', 'package.json', 'tsconfig.json'];
/** No build before the tests: what is mutated is never spawned. */
const LINKED = ['node_modules', 'fixtures', 'dist'];

/** A copy of the project in which sources may be broken. */
export interface Trial {
  readonly write: (file: string, source: string) => void;
  /** Whether the tests of a step pass; a mutant that makes them hang is found out too. */
  readonly passes: (step: TestStep) => Promise<boolean>;
  readonly remove: () => void;
}

/** Copies the project into a new temporary folder. */
export function newTrial(): Trial {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-audit-mutation-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of LINKED) symlinkSync(join(ROOT, name), join(folder, name));
  let runner: ChildProcess | null = null;
  const changed = new Set<string>();
  return {
    write: (file, source) => {
      changed.add(join(folder, file));
      writeFileSync(join(folder, file), source);
    },
    passes: async ({ tests, named = '', seconds }) => {
      runner ??= await newRunner(folder);
      const answer = await answerOf(runner, { changed: [...changed], tests, named }, seconds);
      changed.clear();
      if (answer === null) {
        runner.kill('SIGKILL');
        runner = null;
      }
      return answer === true;
    },
    remove: () => {
      runner?.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    },
  };
}

async function newRunner(folder: string): Promise<ChildProcess> {
  const runner = fork(fileURLToPath(new URL('runner.ts', import.meta.url)), { cwd: folder, stdio: 'ignore' });
  await once(runner, 'message');
  return runner;
}

/** Whether the tests pass; null where no answer comes in time, or the process has died. */
async function answerOf(runner: ChildProcess, question: Question, seconds: number): Promise<unknown> {
  const given = new AbortController();
  const { signal } = given;
  const late = setTimeout(() => {
    given.abort();
  }, seconds * 1000);
  try {
    runner.send(question);
    const [answer] = await Promise.race([
      once(runner, 'message', { signal }),
      once(runner, 'exit', { signal }).then(() => [null]),
    ]);
    return answer;
  } catch {
    return null;
  } finally {
    clearTimeout(late);
    given.abort();
  }
}
