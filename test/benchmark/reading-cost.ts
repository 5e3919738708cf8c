import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { getText, unzipAndScan } from './references.ts';
import { pdfSamples, type Sample, wordSamples } from './samples.ts';

/** CPU times of reading one document, in milliseconds, in the order of the rounds. */
export interface ReadingCost {
  readonly name: string;
  readonly pages: number;
  readonly ours: number[];
  readonly reference: number[];
}

type Reader = (bytes: Uint8Array) => unknown;

/** Rounds in which the process warms up; they are not counted. */
const WARM_UP = 3;

/** A short document is read several times in a round, until so many pages are: less is within the clock's noise. */
const PAGES_A_ROUND = 40;

/** Reading Word files, against unpacking and scanning them. */
export const wordCosts = (rounds: number): Promise<readonly ReadingCost[]> =>
  measureReading(wordSamples(), unzipAndScan, rounds);

/** Reading PDFs, against the text that pdf-parse gives. */
export const pdfCosts = (rounds: number): Promise<readonly ReadingCost[]> =>
  measureReading(pdfSamples(), getText, rounds);

const readOurs: Reader = (bytes) => readDocument(bytes, DEFAULT_LIMITS);

/**
 * Reads each document with both, round after round, in one process; who comes first changes from round to
 * round, as what one leaves behind the other may have to clear away.
 */
async function measureReading(
  samples: readonly Sample[],
  reference: Reader,
  rounds: number,
): Promise<readonly ReadingCost[]> {
  const costs: (ReadingCost & Sample)[] = [];
  for (const sample of samples) {
    const { pages = 1 } = await readDocument(sample.pdf, DEFAULT_LIMITS);
    costs.push({ ...sample, pages, ours: [], reference: [] });
  }
  for (let round = -WARM_UP; round < rounds; round += 1)
    for (const cost of costs) {
      const sides = [
        { read: readOurs, times: cost.ours },
        { read: reference, times: cost.reference },
      ];
      for (const { read, times } of round % 2 === 0 ? sides : sides.toReversed()) {
        const time = await cpuTime(read, cost);
        if (round >= 0) times.push(time);
      }
    }
  return costs;
}

/** Time the process was at work, with its helper threads: what else the machine does counts little. */
async function cpuTime(read: Reader, { bytes, pages }: Sample & { pages: number }): Promise<number> {
  const times = Math.ceil(PAGES_A_ROUND / pages);
  const from = process.cpuUsage();
  for (let time = 0; time < times; time += 1) await read(bytes);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000 / times;
}
