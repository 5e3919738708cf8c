import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'test', 'rules', 'package.json', 'tsconfig.json'];
const LINKED = ['node_modules', 'fixtures', 'dist'];

/** No build before the tests: what is mutated is never spawned. */
const CONFIG = `export default { test: { include: ['test/**/*.test.ts'], testTimeout: 60000, hookTimeout: 120000, pool: 'threads', isolate: false } };
`;

/** A mutant that makes the tests hang is found out too; the slowest tests take minutes by themselves. */
const PATIENCE = 900_000;

/** A copy of the project in which sources may be broken. */
export interface Trial {
  readonly write: (file: string, source: string) => void;
  /** Whether the tests of these paths pass. */
  readonly passes: (tests: readonly string[]) => Promise<boolean>;
  readonly remove: () => void;
}

/** Copies the project into a new temporary folder. */
export function newTrial(): Trial {
  const folder = mkdtempSync(join(tmpdir(), 'ehc-audit-mutation-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  for (const name of LINKED) symlinkSync(join(ROOT, name), join(folder, name));
  writeFileSync(join(folder, 'vitest.config.ts'), CONFIG);
  return {
    write: (file, source) => {
      writeFileSync(join(folder, file), source);
    },
    passes: (tests) => runTests(folder, tests),
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

function runTests(folder: string, tests: readonly string[]): Promise<boolean> {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--bail=1', '--reporter=dot', ...tests], {
    cwd: folder,
    stdio: 'ignore',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve(code === 0);
    });
  });
}
