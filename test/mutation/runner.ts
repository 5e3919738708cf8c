// A process that keeps vitest alive, so that sources are read and turned into JavaScript once, not for each mutant.
// Told which file has changed and which tests to run, it answers whether they pass.
import { createVitest } from 'vitest/node';

/** What the trial asks. */
export interface Question {
  /** Absolute paths of sources that have changed since the last question. */
  readonly changed: readonly string[];
  /** Parts of the paths of test files. */
  readonly tests: readonly string[];
  /** A pattern of the names of tests, the others being left out; '' takes all. */
  readonly named: string;
}

const vitest = await createVitest('test', {
  config: false,
  watch: false,
  include: ['test/**/*.test.ts', 'test/mutation/*.trial.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  pool: 'threads',
  isolate: false,
  maxWorkers: 1,
  bail: 1,
  reporters: [{}],
});

async function passes({ changed, tests, named }: Question): Promise<boolean> {
  for (const file of changed) vitest.invalidateFile(file);
  vitest.setGlobalTestNamePattern(named);
  const specifications = await vitest.globTestSpecifications([...tests]);
  const asked = new Set(specifications.map(({ moduleId }) => moduleId));
  // Vitest goes on naming the modules of earlier runs.
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  const own = testModules.filter(({ moduleId }) => asked.has(moduleId));
  return own.length === asked.size && unhandledErrors.length === 0 && own.every((module) => module.ok());
}

process.on('message', (question: Question) => {
  void passes(question).then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
