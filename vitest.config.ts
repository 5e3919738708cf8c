import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/cli/build.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What tests share is pure, so a file need not load and compile all modules anew.
    pool: 'threads',
    isolate: false,
    // Without a word here one processor is left idle.
    maxWorkers: availableParallelism(),
    disableConsoleIntercept: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary', 'html'],
    },
  },
});
