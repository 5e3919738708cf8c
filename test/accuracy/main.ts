// npm run accuracy: prints and writes the accuracy over the labelled fixtures; every difference is named.
// npm run accuracy -- FOLDER: prints the differences of a synthetic archive (npm run archive) and writes nothing.
import { writeFileSync } from 'node:fs';
import { loadPacks } from '../../src/packs/load.ts';
import { archiveDocumentsIn, compareArchive } from './archive-labels.ts';
import { compareAll } from './compare.ts';
import { differencesOf } from './differences.ts';
import { labelledPlans, unseenPlans } from './labelled.ts';
import { accuracyReport, RESULTS } from './report.ts';

const ruleSet = await loadPacks(['england']);
const [archive] = process.argv.slice(2);

if (archive === undefined) {
  const generated = await compareAll(labelledPlans(), ruleSet);
  const unseen = await compareAll(unseenPlans(), ruleSet);
  for (const line of differencesOf([...generated, ...unseen])) console.log(line);
  const report = accuracyReport({ generated, unseen });
  writeFileSync(RESULTS, report);
  console.log(report);
} else {
  const compared = await compareArchive(archiveDocumentsIn(archive), ruleSet);
  for (const line of differencesOf(compared)) console.log(line);
  const alike = compared.filter((one) => differencesOf([one]).length === 0);
  console.log(`${alike.length} of ${compared.length} plans are read and judged as labelled.`);
}
