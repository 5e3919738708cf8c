import { told } from '../told.ts';
import { contestsOver } from './contenders.ts';
import { holdContests } from './contests.ts';
import { writeSamples } from './samples.ts';
import { archiveSection } from './section.ts';
import { sizeRuns } from './sizes.ts';

/** How much is measured. */
export interface ArchiveChoices {
  /** Plans in the archives that are audited whole. */
  readonly sizes: readonly number[];
  /** Word plans, and PDFs, that each contest is held over. */
  readonly each: number;
  /** Undisturbed pairs of each contest. */
  readonly rounds: number;
}

/** Throughput, memory and growth over archives, and contests with other readers, as a section of the page. */
export async function measureArchives({ sizes, each, rounds }: ArchiveChoices): Promise<string> {
  const samples = await told(`writing ${each} Word plans and PDFs`, () => writeSamples(each));
  const contested = await told('contests', () => holdContests(contestsOver(samples), rounds));
  return archiveSection({ contested, each, rounds, sizes: await told('sizes', () => sizeRuns(sizes)) });
}
