import { casesFor } from './cases.ts';
import { writeDraft } from './draft.ts';
import { measure } from './measure.ts';
import { peakMemories } from './memory.ts';
import { pdfCosts, wordCosts } from './reading-cost.ts';
import { resultsPage } from './report.ts';
import { doublings, rulesCost } from './rules-cost.ts';
import { told } from './told.ts';

const PROCESS_ROUNDS = 15;
const READING_ROUNDS = 15;
const DOUBLING_ROUNDS = 3;

/** Start-up, reading, rules and memory of single documents, as a page. */
export async function measureDocuments(): Promise<string> {
  return resultsPage({
    processes: await told('start-up', () => measure(casesFor(writeDraft()), PROCESS_ROUNDS)),
    processRounds: PROCESS_ROUNDS,
    word: await told('reading Word', () => wordCosts(READING_ROUNDS)),
    pdf: await told('reading PDF', () => pdfCosts(READING_ROUNDS)),
    readingRounds: READING_ROUNDS,
    rules: await told('rules', () => rulesCost(READING_ROUNDS)),
    doublings: await told('texts doubled', () => doublings(DOUBLING_ROUNDS)),
    memory: await told('memory', peakMemories),
  });
}
