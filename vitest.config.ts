import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that put something else in the place of a module, which no other test may meet. */
const ALONE = ['test/**/*.alone.test.ts'];

/** Tests of commands: they change the working folder and more of the process, which threads share. */
const COMMANDS = ['test/cli/**/*.test.ts'];

export default defineConfig({
  test: {
    // Without a word here one processor is left idle.
    maxWorkers: availableParallelism(),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'threads',
    disableConsoleIntercept: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...ALONE, ...COMMANDS],
          globalSetup: ['test/cli/build.ts'],
          // What they share is pure, so a file need not load and compile all modules anew.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: COMMANDS,
          globalSetup: ['test/cli/build.ts'],
          setupFiles: ['test/cli/worker-here.ts'],
          pool: 'forks',
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
