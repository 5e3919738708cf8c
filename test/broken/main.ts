// npm run broken -- --plans 500 --broken 0,1,10,100: results of good plans with ever more broken files among them.
import { parseArgs } from 'node:util';
import { auditAmong } from './among.ts';

const { values } = parseArgs({
  options: { plans: { type: 'string', default: '500' }, broken: { type: 'string', default: '0,1,10,100' } },
});
const counts = values.broken.split(',').map(Number);
const [alone, ...among] = await auditAmong(Number(values.plans), counts);

for (const { good, broken } of among) {
  const same = good.length === alone?.good.length && good.every((one, index) => one === alone.good[index]);
  console.log(
    `${good.length} plans, ${broken.length} broken files: ${same ? 'the same bytes' : 'DIFFERENT'}`,
  );
  if (!same) process.exitCode = 1;
}
