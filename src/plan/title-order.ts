import { SECTION_LABELS, type SectionLabel } from '../model/section.ts';
import type { Line } from './lines.ts';
import type { SectionMark } from './section-mark.ts';

const AFTER_ALL = SECTION_LABELS.length;

const placeOf = (label: SectionLabel): number => SECTION_LABELS.indexOf(label === 'H' ? 'H1' : label);

/** For each line the place that was last seen, from the first line to the last as they are given. */
function carried(lines: readonly Line[], placeAt: (line: Line) => number | null, first: number) {
  const places = new Map<Line, number>();
  let place = first;
  for (const line of lines) {
    place = placeAt(line) ?? place;
    places.set(line, place);
  }
  return places;
}

/**
 * Whether a title stands, in a lettered plan, between the letters that come before and after its section: "Outcomes"
 * as a line of its own between sections D and F opens E, however plain it looks.
 */
export function orderOfLetters(
  lines: readonly Line[],
  letters: ReadonlyMap<Line, SectionMark>,
): (mark: SectionMark) => boolean {
  const placesAt = (line: Line): number[] | null => letters.get(line)?.labels.map(placeOf) ?? null;
  const lastAt = (line: Line): number | null => placesAt(line)?.reduce((a, b) => Math.max(a, b)) ?? null;
  const firstAt = (line: Line): number | null => placesAt(line)?.reduce((a, b) => Math.min(a, b)) ?? null;
  const before = carried(lines, lastAt, -1);
  const behind = carried(lines.toReversed(), firstAt, AFTER_ALL);
  return ({ line, labels, foundBy }) => {
    const stands = line.cell === null && line.role !== 'list-item' && foundBy === 'title';
    const [from, to] = [before.get(line) ?? -1, behind.get(line) ?? AFTER_ALL];
    return stands && labels.every((label) => from < placeOf(label) && placeOf(label) < to);
  };
}
