// Measures start-up, reading and memory, each against a reference in the same run; see `npm run bench`.
import { writeFileSync } from 'node:fs';
import { casesFor } from './cases.ts';
import { writeDraft } from './draft.ts';
import { measure } from './measure.ts';
import { peakMemories } from './memory.ts';
import { pdfCosts, wordCosts } from './reading-cost.ts';
import { resultsPage } from './report.ts';
import { doublings, rulesCost } from './rules-cost.ts';

const processRounds = 15;
const readingRounds = 15;
const doublingRounds = 3;

/** Says on standard error what is measured and how long it took, so that minutes are not silent. */
async function told<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  process.stderr.write(`${what} ... `);
  const measured = await work();
  process.stderr.write(`${((performance.now() - from) / 1000).toFixed(0)} s\n`);
  return measured;
}

const report = resultsPage({
  processes: await told('start-up', () => measure(casesFor(writeDraft()), processRounds)),
  processRounds,
  word: await told('reading Word', () => wordCosts(readingRounds)),
  pdf: await told('reading PDF', () => pdfCosts(readingRounds)),
  readingRounds,
  rules: await told('rules', () => rulesCost(readingRounds)),
  doublings: await told('texts doubled', () => doublings(doublingRounds)),
  memory: await told('memory', peakMemories),
});
writeFileSync(new URL('RESULTS.md', import.meta.url), report);
console.log(report);
