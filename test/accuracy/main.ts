// Prints and writes the accuracy over the labelled fixtures; every difference is named. See `npm run accuracy`.
import { writeFileSync } from 'node:fs';
import { loadPacks } from '../../src/packs/load.ts';
import { compareAll } from './compare.ts';
import { labelledPlans, unseenPlans } from './labelled.ts';
import { accuracyReport, RESULTS } from './report.ts';

const ruleSet = await loadPacks(['england']);
const generated = await compareAll(labelledPlans(), ruleSet);
const unseen = await compareAll(unseenPlans(), ruleSet);
for (const { document, readings, findings } of [...generated, ...unseen]) {
  for (const { about, name, expected, actual } of readings) {
    if (expected !== actual) {
      console.log(`${document.name}: ${about} ${name}: expected ${expected}, read ${actual}`);
    }
  }
  for (const { rule, section, outcome, message } of findings) {
    if (outcome !== 'hit') {
      console.log(`${document.name}: ${outcome} ${rule} ${section ?? ''} ${message}`);
    }
  }
}
const report = accuracyReport({ generated, unseen });
writeFileSync(RESULTS, report);
console.log(report);
