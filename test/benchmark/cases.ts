import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** A command whose wall time is held against that of an empty Node process. */
export interface BenchmarkCase {
  readonly name: string;
  readonly args: readonly string[];
  /** The most that its median may be, as a multiple of the reference's. */
  readonly bar: number | null;
}

const RUN = at('bin/run.js');

/** The cases, for a draft at a path; the reference comes first: Node doing nothing. */
export const casesFor = (draft: string): readonly BenchmarkCase[] => [
  { name: 'an empty Node process', args: ['-e', '0'], bar: null },
  { name: 'ehc-audit --version', args: [RUN, '--version'], bar: 5 },
  {
    name: 'ehc-audit check, one 10-page Word draft',
    args: [RUN, 'check', draft, '--as-of', '2026-11-23'],
    bar: 14,
  },
];
