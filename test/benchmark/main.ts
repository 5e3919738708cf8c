// Measures the command against an empty Node process in one interleaved run; see `npm run bench`.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { casesFor } from './cases.ts';
import { writeDraft } from './draft.ts';
import { type Measured, measure, median } from './measure.ts';

const ROUNDS = 15;

function row({ name, bar, times }: Measured, reference: number): string {
  const ratio = median(times) / reference;
  const verdict = bar === null ? '' : ratio <= bar ? `at most ${bar}: kept` : `at most ${bar}: MISSED`;
  const figures = [Math.min(...times), median(times), Math.max(...times)].map((time) => time.toFixed(0));
  return `| ${name} | ${figures.join(' | ')} | ${ratio.toFixed(1)} | ${verdict} |`;
}

function table(measured: readonly Measured[]): string {
  const reference = median(measured[0]?.times ?? []);
  return [
    '# Benchmark',
    '',
    `Wall time of whole processes in milliseconds over ${ROUNDS} interleaved rounds; ratios are of medians.`,
    `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${process.platform}.`,
    'Written by `npm run bench`.',
    '',
    '| command | least | median | most | times the reference | bar |',
    '|---|---|---|---|---|---|',
    ...measured.map((one) => row(one, reference)),
    '',
  ].join('\n');
}

const report = table(measure(casesFor(writeDraft()), ROUNDS));
writeFileSync(new URL('RESULTS.md', import.meta.url), report);
console.log(report);
