// Prints and writes the accuracy over the labelled fixtures; every difference is named. See `npm run accuracy`.
import { writeFileSync } from 'node:fs';
import { loadPacks } from '../../src/packs/load.ts';
import { compareAll } from './compare.ts';
import { accuracyReport } from './report.ts';

const compared = await compareAll(await loadPacks(['england']));
for (const { document, readings, findings } of compared) {
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
const report = accuracyReport(compared);
writeFileSync(new URL('RESULTS.md', import.meta.url), report);
console.log(report);
