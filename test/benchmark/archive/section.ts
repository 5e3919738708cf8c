import { median } from '../measure.ts';
import { table, verdict } from '../table.ts';
import type { Contested, Pair } from './contests.ts';
import { BUSY } from './host.ts';
import { MOST_CACHED, type SizeRuns } from './sizes.ts';
import { madeWith } from './versions.ts';
import type { Run } from './watched.ts';

/** What was measured over archives. */
export interface ArchiveBenchmark {
  readonly contested: readonly Contested[];
  /** Plans of a kind in each contest. */
  readonly each: number;
  readonly rounds: number;
  readonly sizes: readonly SizeRuns[];
}

/** Time per document in the largest archive, as a multiple of that in the smallest. */
const GROWTH_BAR = 1.15;
/** MiB of all processes, and as a multiple of the smallest archive's. */
const MEMORY_BAR = 700;
const MEMORY_GROWTH_BAR = 1.3;
/** A cached run on another day, of the run that filled the cache. */
const CACHED_BAR = 0.1;

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const ratioOf = (pairs: readonly Pair[]): number =>
  median(pairs.map(({ ours }) => ours.wall)) / median(pairs.map(({ reference }) => reference.wall));

const seconds = (pairs: readonly Pair[], side: keyof Pair): string =>
  pairs.length === 0 ? '' : median(pairs.map((pair) => pair[side].wall)).toFixed(2);

function contestRow({ contest, kept, discarded }: Contested): readonly string[] {
  const { files, ours, reference, referenceCommand, bar } = contest;
  const what = [files, ours, reference];
  if (referenceCommand === undefined) return [...what, '', '', 'not installed', '', '', ''];
  const ratio = ratioOf(kept);
  const all = ratioOf([...kept, ...discarded]).toFixed(2);
  const counts = `${kept.length} / ${discarded.length}`;
  if (kept.length === 0) return [...what, '', '', 'host busy', all, counts, 'not measured'];
  const times = [seconds(kept, 'ours'), seconds(kept, 'reference')];
  return [...what, ...times, ratio.toFixed(2), all, counts, verdict(ratio, bar)];
}

/** A ratio of times with its verdict, which needs runs that nothing disturbed. */
function timed(ratio: number, bar: number, runs: readonly Run[]): string {
  const disturbed = runs.some(({ foreign }) => foreign > BUSY);
  return `${ratio.toFixed(2)}, ${disturbed ? 'host busy: not judged' : verdict(ratio, bar)}`;
}

function sizeRow({ plans, cold }: SizeRuns, [smallest]: readonly SizeRuns[]): readonly string[] {
  const growth = cold.wall / plans / ((smallest?.cold.wall ?? 0) / (smallest?.plans ?? 1));
  const more = cold.peak / (smallest?.cold.peak ?? 0);
  return [
    String(plans),
    cold.wall.toFixed(1),
    (plans / cold.wall).toFixed(1),
    ((cold.wall / plans) * 1000).toFixed(1),
    ((cold.cpu / plans) * 1000).toFixed(1),
    timed(growth, GROWTH_BAR, [cold, smallest?.cold ?? cold]),
    `${cold.peak.toFixed(0)}, ${verdict(cold.peak, MEMORY_BAR)}`,
    `${more.toFixed(2)}, ${verdict(more, MEMORY_GROWTH_BAR)}`,
    percent(cold.foreign),
  ];
}

function cacheRow({ plans, cached }: SizeRuns): readonly (readonly string[])[] {
  if (cached === undefined) return [];
  const { first, second } = cached;
  const ratio = second.wall / first.wall;
  const peak = Math.max(first.peak, second.peak).toFixed(0);
  const foreign = `${percent(first.foreign)}, ${percent(second.foreign)}`;
  const times = [first.wall.toFixed(1), second.wall.toFixed(1)];
  return [[String(plans), ...times, timed(ratio, CACHED_BAR, [first, second]), peak, foreign]];
}

/** The section on archives of the page of results. */
export function archiveSection({ contested, each, rounds, sizes }: ArchiveBenchmark): string {
  return [
    '## A whole archive',
    '',
    `${madeWith()}.`,
    'Written by `npm run bench -- archive`.',
    '',
    '### Against other readers',
    '',
    `Seconds by the clock of whole processes, start-up included, over ${each} synthetic plans of a format; the median`,
    `of ${rounds} interleaved pairs. A pair counts only if other programs, and other guests of the same hardware`,
    `(steal), had at most ${percent(BUSY)} of all CPU time during both of its runs (/proc/stat, less the CPU time of what was`,
    'measured); the others are counted and set aside.',
    '',
    ...table(
      'files | ours | reference | ours, s | reference, s | ratio | ratio of all pairs | pairs kept / set aside | bar',
      contested.map(contestRow),
    ),
    '### Size',
    '',
    'An archive audited as a user does, default workers, the result as JSON. Memory is that of all processes',
    'together at its highest (proportional set size, every 200 ms, MiB); an archive of fewer than 1,000 plans is',
    'audited several times and the quietest run is shown. The last column is what other programs took of the CPU; above',
    `${percent(BUSY)} no ratio of times is judged.`,
    '',
    ...table(
      'plans | s | plans a second | ms a plan | CPU ms a plan | ms a plan, times the smallest | memory, MiB | memory, times the smallest | others',
      sizes.map((size) => sizeRow(size, sizes)),
    ),
    `With \`--cache\`, archives of at most ${MOST_CACHED} plans: a run that fills the cache, then one as of another day.`,
    '',
    ...table(
      'plans | first, s | second, s | second, times the first | memory, MiB | others',
      sizes.flatMap(cacheRow),
    ),
  ].join('\n');
}
