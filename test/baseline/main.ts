// npm run baseline -- --plans 500 --edits 10: what a baseline of an archive lets through, step by step.
import { parseArgs } from 'node:util';
import { lifeOf } from './life.ts';

const { values } = parseArgs({
  options: { plans: { type: 'string', default: '500' }, edits: { type: 'string', default: '10' } },
});
const { made, again, edited, renamed } = await lifeOf(Number(values.plans), Number(values.edits));
const same = JSON.stringify(edited.expected) === JSON.stringify(edited.reported);
console.log(`${made} findings in the baseline; ${again} reported by the next audit`);
console.log(
  `after ${values.edits} edits: ${edited.reported.length} reported, ${same ? 'exactly' : 'NOT'} the ${edited.expected.length} new ones`,
);
console.log(`after renaming all files: ${renamed} reported`);
if (again + renamed > 0 || !same || edited.expected.length === 0) process.exitCode = 1;
