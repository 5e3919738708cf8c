import type { Line } from './lines.ts';

/** Distances of baselines that one paragraph can have, in ems. */
const TIGHTEST = 0.95;
const WIDEST = 2.1;
const USUAL = 1.17;

/** The usual distance of two lines of a paragraph, by font size, learnt from all lines of a document. */
export function learnPitch(pages: readonly (readonly Line[])[]): (size: number) => number {
  const counts = new Map<number, Map<number, number>>();
  for (const lines of pages)
    lines.forEach((line, index) => {
      const next = lines.slice(index + 1, index + 8).find((other) => below(line, other));
      if (next !== undefined) count(counts, line.size, next.baseline - line.baseline);
    });
  const learnt = new Map([...counts].map(([size, gaps]) => [size, smallestCommon(gaps)]));
  return (size) => learnt.get(Math.round(size)) ?? USUAL * size;
}

function below(line: Line, other: Line): boolean {
  const ems = (other.baseline - line.baseline) / line.size;
  const sameSize = Math.abs(other.size - line.size) < 0.05 * line.size;
  return sameSize && ems > TIGHTEST && ems < WIDEST && other.left < line.right && other.right > line.left;
}

function count(counts: Map<number, Map<number, number>>, size: number, gap: number): void {
  const gaps = counts.get(Math.round(size)) ?? new Map<number, number>();
  counts.set(Math.round(size), gaps);
  const rounded = Math.round(gap * 2) / 2;
  gaps.set(rounded, (gaps.get(rounded) ?? 0) + 1);
}

/** The smallest distance that is no accident: wider ones part paragraphs. */
function smallestCommon(gaps: ReadonlyMap<number, number>): number {
  const most = Math.max(...gaps.values());
  const common = [...gaps].filter(([, times]) => times >= Math.min(most, Math.max(3, 0.15 * most)));
  return Math.min(...common.map(([gap]) => gap));
}
