import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHECKS = join(ROOT, 'src', 'checks');

/** Tests to run together. */
export interface TestStep {
  /** Parts of the paths of test files. */
  readonly tests: readonly string[];
  /** A pattern of the names of those that count; all without it. */
  readonly named?: string;
  /** How long to wait for them: far longer than they take on a slow machine. */
  readonly seconds: number;
  /** Whether a quick trial does without them. */
  readonly slow?: true;
}

const FIRST: TestStep = { tests: ['test/language', 'test/checks'], seconds: 90 };
const EXAMPLES: TestStep = { tests: ['test/packs/findings.test.ts'], seconds: 90 };
const CASES: TestStep = { tests: ['test/mutation/cases.trial.ts'], seconds: 900, slow: true };
const PLANS: TestStep = { tests: ['test/plan'], seconds: 300, slow: true };
const FIXTURES: TestStep = { tests: ['test/fixtures.test.ts'], seconds: 900, slow: true };

/** Every test that speaks for a mutant of some file. */
export const ALL_STEPS: readonly TestStep[] = [FIRST, EXAMPLES, PLANS, CASES, FIXTURES];

/** The tests that may notice a mistake in a file, quick ones first: the next run where those before notice nothing. */
export function stepsFor(file: string): TestStep[] {
  const own = file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
  const first = existsSync(join(ROOT, own)) ? [{ tests: [own], seconds: 60 }, FIRST] : [FIRST];
  if (file.startsWith('src/checks/')) {
    const named = `^cases <(?:${checksReaching(basename(file)).join('|')})>`;
    return [...first, EXAMPLES, { tests: CASES.tests, named, seconds: CASES.seconds }];
  }
  return [...first, EXAMPLES, PLANS, CASES, FIXTURES];
}

/** The names of the checks that are, or import, a file of `src/checks`: no rule of another check can meet a mistake in it. */
function checksReaching(file: string): string[] {
  const sources = readdirSync(CHECKS).filter((name) => name !== 'registry.ts');
  const importsOf = new Map(sources.map((name) => [name, readFileSync(join(CHECKS, name), 'utf8')]));
  const reached = new Set([file]);
  // A set that grows while it is walked is walked to its end.
  for (const one of reached) {
    for (const [name, text] of importsOf) if (text.includes(`'./${one}'`)) reached.add(name);
  }
  return [...reached].map((name) => basename(name, '.ts'));
}
