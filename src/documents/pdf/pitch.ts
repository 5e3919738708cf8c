import { endsSentence, startsLower } from './line-ends.ts';
import type { Line } from './lines.ts';

/** Distances of baselines that one paragraph can have, in ems. */
const TIGHTEST = 0.95;
const WIDEST = 2.1;
const USUAL = 1.17;

/** So many lines that go on in lower case show how far apart the lines of a paragraph are. */
const SURE = 3;

/** The usual distance of two lines of a paragraph, by font size, learnt from all lines of a document. */
export function learnPitch(pages: readonly (readonly Line[])[]): (size: number) => number {
  const all: Counts = new Map();
  const sure: Counts = new Map();
  for (const lines of pages)
    lines.forEach((line, index) => {
      const next = lines.slice(index + 1, index + 8).find((other) => below(line, other));
      if (next === undefined) return;
      count(all, line.size, next.baseline - line.baseline);
      if (startsLower(next) && !endsSentence(line)) count(sure, line.size, next.baseline - line.baseline);
    });
  const learnt = new Map(
    [...all].map(([size, gaps]) => [size, smallestCommon(enough(sure.get(size)) ?? gaps)]),
  );
  return (size) => learnt.get(half(size)) ?? USUAL * size;
}

/** Half points tell text of 9.5 points in a table from the body's 10, whose lines are further apart. */
const half = (size: number): number => Math.round(size * 2);

/** Distances of baselines and how often each occurs, by font size. */
type Counts = Map<number, Map<number, number>>;

function enough(gaps: ReadonlyMap<number, number> | undefined): ReadonlyMap<number, number> | undefined {
  const times = [...(gaps?.values() ?? [])].reduce((sum, one) => sum + one, 0);
  return times >= SURE ? gaps : undefined;
}

function below(line: Line, other: Line): boolean {
  const ems = (other.baseline - line.baseline) / line.size;
  const sameSize = Math.abs(other.size - line.size) < 0.05 * line.size;
  return sameSize && ems > TIGHTEST && ems < WIDEST && other.left < line.right && other.right > line.left;
}

function count(counts: Counts, size: number, gap: number): void {
  const gaps = counts.get(half(size)) ?? new Map<number, number>();
  counts.set(half(size), gaps);
  const rounded = Math.round(gap * 2) / 2;
  gaps.set(rounded, (gaps.get(rounded) ?? 0) + 1);
}

/** The smallest distance that is no accident: wider ones part paragraphs. */
function smallestCommon(gaps: ReadonlyMap<number, number>): number {
  const most = Math.max(...gaps.values());
  const common = [...gaps].filter(([, times]) => times >= Math.min(most, Math.max(3, 0.15 * most)));
  return Math.min(...common.map(([gap]) => gap));
}
