// Breaks the checks and the language functions one small mistake at a time and counts the tests that notice.
// `npm run mutation -- [--sample N] [--seed N] [--workers N] [--quick] [file part ...]`; --quick leaves out the slow tests.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { seeded } from '../accuracy/dated/seeded.ts';
import { type Mutant, mutantsOf, mutated } from './mutants.ts';
import { ALL_STEPS, stepsFor, type TestStep } from './steps.ts';
import { newTrial, type Trial } from './trial.ts';

const FOLDERS = ['src/checks', 'src/language'];

interface Placed extends Mutant {
  readonly file: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2' },
    quick: { type: 'boolean', default: false },
  },
});

const isTried = ({ slow }: TestStep): boolean => !(values.quick && slow);

function allMutants(): Placed[] {
  return FOLDERS.flatMap((folder) => globSync(`${folder}/*.ts`, { cwd: root }).toSorted())
    .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)))
    .flatMap((file) => mutantsOf(readFileSync(`${root}/${file}`, 'utf8')).map((one) => ({ ...one, file })));
}

function sampleOf(all: readonly Placed[], size: number): Placed[] {
  const { between } = seeded(Number(values.seed));
  const rest = [...all];
  return Array.from({ length: Math.min(size, all.length) }, () =>
    rest.splice(between(0, rest.length - 1), 1),
  ).flat();
}

async function isKilled(trial: Trial, one: Placed): Promise<boolean> {
  const source = readFileSync(`${root}/${one.file}`, 'utf8');
  trial.write(one.file, mutated(source, one));
  try {
    for (const step of stepsFor(one.file).filter(isTried)) {
      if (!(await trial.passes(step))) return true;
    }
    return false;
  } finally {
    trial.write(one.file, source);
  }
}

async function work(queue: Placed[], survivors: Placed[]): Promise<void> {
  const trial = newTrial();
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    const killed = await isKilled(trial, one);
    const source = readFileSync(`${root}/${one.file}`, 'utf8');
    const words = `"${source.slice(one.start, one.end)}" to "${one.replacement}"`;
    console.log(`${killed ? 'killed  ' : 'SURVIVED'} ${one.file}:${one.line} ${words}`);
    if (!killed) survivors.push(one);
  }
  trial.remove();
}

const all = allMutants();
const sample = sampleOf(all, Number(values.sample));
const size = sample.length;
const survivors: Placed[] = [];
const trial = newTrial();
for (const step of ALL_STEPS.filter(isTried)) {
  if (!(await trial.passes(step))) {
    throw new Error(`${step.tests.join(', ')} fail without any mutant; mend them first.`);
  }
}
trial.remove();
await Promise.all(Array.from({ length: Number(values.workers) }, () => work(sample, survivors)));
const killed = size - survivors.length;
console.log(
  `${killed} of ${size} mutants killed (${((100 * killed) / size).toFixed(1)} %), a sample of ${all.length}.`,
);
