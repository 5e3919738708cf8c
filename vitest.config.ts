import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that put something else in the place of a module, which no other test may meet. */
const ALONE = ['test/**/*.alone.test.ts'];

/** Tests of commands: they change the working folder and more of the process, which threads share. */
const COMMANDS = ['test/cli/**/*.test.ts'];

/** Files that take minutes: begun last, they would keep one processor at work while the others are done. */
const LONG = ['accuracy/rules.test.ts', 'test/fixtures.test.ts', 'unread/absence.test.ts'];

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- the base class's own method, not that of an array
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONG.length : at;
    };
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

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
    sequence: { sequencer: LongFilesFirst },
    disableConsoleIntercept: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          experimental: { viteModuleRunner: false },
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
