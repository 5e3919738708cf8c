import { endsSentence, startsLower } from './line-ends.ts';
import type { Line } from './lines.ts';

/** Distances of baselines that one paragraph can have, in ems. */
const TIGHTEST = 0.95;
const WIDEST = 2.1;
const USUAL = 1.17;

/** So many lines that go on in lower case show how far apart the lines of a paragraph are. */
const SURE = 3;

/** The usual distance of two lines of a paragraph, by font size. */
export type Pitch = (size: number) => number;

const usual: Pitch = (size) => USUAL * size;

/** Learns the pitch from all lines of a document, page by page. */
export function learnPitch(pages: readonly (readonly Line[])[]): Pitch {
  const { all, sure } = distancesIn(pages);
  return pitchOf(
    [...all].map(([size, gaps]) => [size, enough(sure.get(size)) ?? gaps]),
    usual,
  );
}

/** The pitch of some of a document's lines, as far as these show one; else the whole document's. */
export function ownPitch(pages: readonly (readonly Line[])[], ofAll: Pitch): Pitch {
  const known = [...distancesIn(pages).sure].flatMap(([size, gaps]): [number, Gaps][] =>
    enough(gaps) === undefined ? [] : [[size, gaps]],
  );
  return pitchOf(known, ofAll);
}

/** Distances of neighbouring lines: of all, and of those of which the second goes on in lower case. */
function distancesIn(pages: readonly (readonly Line[])[]): { readonly all: Counts; readonly sure: Counts } {
  const all: Counts = new Map();
  const sure: Counts = new Map();
  for (const lines of pages)
    lines.forEach((line, index) => {
      const next = lines.slice(index + 1, index + 8).find((other) => below(line, other));
      if (next === undefined) return;
      count(all, line.size, next.baseline - line.baseline);
      if (startsLower(next) && !endsSentence(line)) count(sure, line.size, next.baseline - line.baseline);
    });
  return { all, sure };
}

function pitchOf(distances: readonly (readonly [number, Gaps])[], otherwise: Pitch): Pitch {
  const learnt = new Map(distances.map(([size, gaps]) => [size, smallestCommon(gaps)]));
  return (size) => learnt.get(half(size)) ?? otherwise(size);
}

/** Half points tell text of 9.5 points in a table from the body's 10, whose lines are further apart. */
const half = (size: number): number => Math.round(size * 2);

/** Distances of baselines and how often each occurs. */
type Gaps = ReadonlyMap<number, number>;

/** The same by font size. */
type Counts = Map<number, Map<number, number>>;

function enough(gaps: Gaps | undefined): Gaps | undefined {
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
function smallestCommon(gaps: Gaps): number {
  const most = Math.max(...gaps.values());
  const common = [...gaps].filter(([, times]) => times >= Math.min(most, Math.max(3, 0.15 * most)));
  return Math.min(...common.map(([gap]) => gap));
}
