// npm run bench [-- documents] [-- archive]: measures single documents, whole archives or both; see USAGE.
import { parseArgs } from 'node:util';
import { type ArchiveChoices, measureArchives } from './archive/measure.ts';
import { measureDocuments } from './documents.ts';
import { type Measured, saveResults } from './results-file.ts';

const USAGE = `npm run bench                    single documents: start-up, reading, rules, memory
npm run bench -- archive         whole archives: size, cache, other readers (an hour)
npm run bench -- documents archive
  --sizes 200,2000,20000         plans in the archives
  --each 120                     Word plans, and PDFs, for the other readers
  --rounds 7                     undisturbed pairs with each of them
  --no-save                      print only; leave RESULTS.md as it is`;

const PARTS = ['documents', 'archive'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    sizes: { type: 'string', default: '200,2000,20000' },
    each: { type: 'string', default: '120' },
    rounds: { type: 'string', default: '7' },
    save: { type: 'boolean', default: true },
  },
});
const parts = positionals.length === 0 ? ['documents'] : positionals;
const choices: ArchiveChoices = {
  sizes: values.sizes.split(',').map(Number),
  each: Number(values.each),
  rounds: Number(values.rounds),
};
const counts = [...choices.sizes, choices.each, choices.rounds];

if (
  parts.some((part) => !PARTS.includes(part)) ||
  counts.some((count) => !(Number.isSafeInteger(count) && count > 0))
) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const measured: Measured = {
    ...(parts.includes('documents') ? { documents: await measureDocuments() } : {}),
    ...(parts.includes('archive') ? { archive: await measureArchives(choices) } : {}),
  };
  if (values.save) saveResults(measured);
  console.log([measured.documents, measured.archive].filter((part) => part !== undefined).join('\n\n'));
}
