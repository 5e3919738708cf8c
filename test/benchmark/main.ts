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
const doublingRounds = 7;

const report = resultsPage({
  processes: measure(casesFor(writeDraft()), processRounds),
  processRounds,
  word: await wordCosts(readingRounds),
  pdf: await pdfCosts(readingRounds),
  readingRounds,
  rules: await rulesCost(readingRounds),
  doublings: await doublings(doublingRounds),
  memory: peakMemories(),
});
writeFileSync(new URL('RESULTS.md', import.meta.url), report);
console.log(report);
