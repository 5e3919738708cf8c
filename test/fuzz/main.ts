// npm run fuzz -- --minutes 10 --seed 1: readers, plans, dates and phrases on what no program writes, until the time is up.
import { parseArgs } from 'node:util';
import { type Failure, fuzz } from './run.ts';
import { TARGETS } from './targets.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '5' }, seed: { type: 'string', default: '1' } },
});
const end = performance.now() + Number(values.minutes) * 60_000;
/** Runs so far, by target. */
const counts = new Map(TARGETS.map(({ name }) => [name, 0]));
const failures: Failure[] = [];

for (let seed = Number(values.seed); performance.now() < end; seed += 1) {
  for (const target of TARGETS) {
    const failure = await fuzz(target, { seed, runs: target.share });
    counts.set(target.name, (counts.get(target.name) ?? 0) + target.share);
    if (failure === null) continue;
    failures.push(failure);
    console.log(`${failure.target}, seed ${failure.seed}, path ${failure.path}\n${failure.report}`);
  }
}

const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
for (const [name, count] of counts) console.log(`${name}: ${count.toLocaleString('en-GB')} runs`);
console.log(`${total.toLocaleString('en-GB')} runs from seed ${values.seed}, ${failures.length} failures`);
if (failures.length > 0) process.exitCode = 1;
