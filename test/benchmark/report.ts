import { cpus } from 'node:os';
import { type Measured, median } from './measure.ts';
import type { PeakMemory } from './memory.ts';
import type { ReadingCost } from './reading-cost.ts';
import type { Doubling, RulesCost } from './rules-cost.ts';
import { table, verdict } from './table.ts';

/** All that was measured, and over how many rounds. */
export interface Benchmark {
  readonly processes: readonly Measured[];
  readonly processRounds: number;
  readonly word: readonly ReadingCost[];
  readonly pdf: readonly ReadingCost[];
  readonly readingRounds: number;
  readonly rules: RulesCost;
  readonly doublings: readonly Doubling[];
  readonly memory: readonly PeakMemory[];
}

/** The most that reading may cost, as a multiple of the reference's cost. */
const WORD_BAR = 3;
const PDF_BAR = 1.25;
/** The most that all rules may take over a plan of fifteen pages: in milliseconds, and of the time its PDF takes. */
const RULES_BAR = 15;
const RULES_SHARE = 0.25;
/** Twice the text, at most twice the time; the rest is the clock's. */
const DOUBLING_BAR = 2.2;

/** The results as a page of Markdown that says how they came about. */
export function resultsPage(benchmark: Benchmark): string {
  const { processes, processRounds, word, pdf, readingRounds, rules, doublings, memory } = benchmark;
  return [
    '# Benchmark',
    '',
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${process.platform}.`,
    'Written by `npm run bench`.',
    '',
    '## Start-up and a single draft',
    '',
    `Wall time of whole processes in milliseconds over ${processRounds} interleaved rounds; ratios are of medians.`,
    '',
    ...table('command | least | median | most | times the reference | bar', processRows(processes)),
    '## Reading',
    '',
    'CPU time (user and system) of reading a document whole, by our reader and by a reference, in one warm',
    `process, both in turn over ${readingRounds} rounds, each first in every other one.`,
    '',
    'Word: against unpacking every XML part (fflate) and scanning it once (saxes), the letters counted.',
    '',
    ...table(READING_HEAD, readingRows(word, WORD_BAR)),
    'PDF: against `getText` of pdf-parse with its own options. `untagged` and `tagged` are printed by',
    'LibreOffice, `chromium` (tagged) and `chromium-untagged` by Chromium.',
    '',
    ...table(READING_HEAD, readingRows(pdf, PDF_BAR)),
    '## Rules',
    '',
    'CPU time of all rules together over a plan of about fifteen pages, in a warm process, beside reading its PDF',
    'and understanding what was read.',
    '',
    ...table('document | pages | reading, ms | understanding, ms | rules, ms | bar | of reading | bar', [
      rulesRow(rules),
    ]),
    'CPU time of understanding and judging a text, and the same text twice as long.',
    '',
    ...table('text | once, ms | twice, ms | ratio of medians | bar', doublings.map(doublingRow)),
    '## Memory',
    '',
    'The most memory (resident, MiB) of a process that reads one PDF, once, and ends.',
    '',
    ...table('document | ours | pdf-parse', memoryRows(memory)),
  ].join('\n');
}

const READING_HEAD =
  'document | pages | ours, ms a page | reference, ms a page | ratio of medians | of least | bar';

function processRows(measured: readonly Measured[]): readonly (readonly string[])[] {
  const reference = median(measured[0]?.times ?? []);
  return measured.map(({ name, bar, times }) => {
    const ratio = median(times) / reference;
    const figures = [Math.min(...times), median(times), Math.max(...times)].map((time) => time.toFixed(0));
    return [name, ...figures, ratio.toFixed(1), verdict(ratio, bar)];
  });
}

function readingRows(costs: readonly ReadingCost[], bar: number): readonly (readonly string[])[] {
  return costs.map(({ name, pages, ours, reference }) => {
    const ratio = median(ours) / median(reference);
    const least = Math.min(...ours) / Math.min(...reference);
    const perPage = [ours, reference].map((times) => (median(times) / pages).toFixed(2));
    return [name, String(pages), ...perPage, ratio.toFixed(2), least.toFixed(2), verdict(ratio, bar)];
  });
}

function rulesRow({ name, pages, reading, understanding, rules }: RulesCost): readonly string[] {
  const [read, understood, judged] = [median(reading), median(understanding), median(rules)];
  const figures = [read, understood, judged].map((time) => time.toFixed(1));
  const share = judged / read;
  return [
    name,
    String(pages),
    ...figures,
    verdict(judged, RULES_BAR),
    share.toFixed(2),
    verdict(share, RULES_SHARE),
  ];
}

function doublingRow({ name, once, twice }: Doubling): readonly string[] {
  const ratio = median(twice) / median(once);
  return [
    name,
    median(once).toFixed(1),
    median(twice).toFixed(1),
    ratio.toFixed(2),
    verdict(ratio, DOUBLING_BAR),
  ];
}

function memoryRows(memory: readonly PeakMemory[]): readonly (readonly string[])[] {
  return memory.map(({ name, ours, reference }) => [name, ours.toFixed(0), reference.toFixed(0)]);
}
