import { labelShares } from '../language/text-classifier.ts';
import { textFeatures } from '../language/text-features.ts';
import { SECTIONS, type SectionLabel } from '../model/section.ts';
import { type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { SectionMark } from './section-mark.ts';
import { withoutNumbers } from './title-marks.ts';

/** What a heading must have of a section among all sections, and how much may speak for none, by where it stands. */
const LEAST_SHARE = 0.35;
const MOST_FOR_NONE = { between: 0.995, outside: 0.985 };

/** Known titles of the same rank must be so many for the rank to be that of sections. */
const LEAST_TITLES = 4;

const placeOf = (label: SectionLabel): number => SECTIONS.indexOf(label === 'H' ? 'H1' : label);

/** What may be a heading. */
type IsHeading = (line: Line) => boolean;

/** Headings of one style and level are of one rank. */
export const rankOf = (line: Line): string =>
  JSON.stringify([line.role, line.level, line.bold, line.cell === null]);

function sectionRank(marks: ReadonlyMap<Line, SectionMark>, isHeading: IsHeading): string | null {
  const ranks = Map.groupBy([...marks.keys()].filter(isHeading), rankOf);
  const [most] = [...ranks].toSorted(([, a], [, b]) => b.length - a.length);
  return most !== undefined && most[1].length >= LEAST_TITLES ? most[0] : null;
}

interface Gap {
  readonly headings: readonly Line[];
  /** The sections that may stand there, in their order. */
  readonly labels: readonly SectionLabel[];
  /** Between two known sections, or before the first or behind the last. */
  readonly stands: keyof typeof MOST_FOR_NONE;
}

/** The unknown headings before, between and behind the known ones, each run with the sections missing there. */
function gapsOf(ranked: readonly Line[], marks: ReadonlyMap<Line, SectionMark>): Gap[] {
  const gaps: Gap[] = [];
  const known = new Set([...marks.values()].flatMap(({ labels }) => labels.map(placeOf)));
  let run: Line[] = [];
  let from = -1;
  const close = (to: number): void => {
    const labels = SECTIONS.filter((_, place) => place > from && place < to && !known.has(place));
    const stands = from >= 0 && to < SECTIONS.length ? 'between' : 'outside';
    gaps.push({ headings: run, labels, stands });
    run = [];
  };
  for (const line of ranked) {
    const label = marks.get(line)?.labels[0];
    if (label === undefined) {
      run.push(line);
    } else {
      close(placeOf(label));
      from = placeOf(label);
    }
  }
  close(SECTIONS.length);
  return gaps.filter(({ headings, labels }) => headings.length > 0 && labels.length > 0);
}

interface Assigned {
  readonly score: number;
  readonly pairs: readonly (readonly [Line, SectionLabel])[];
}

/** How much a heading's words speak for each section, if it opens one: its rank says that it may. */
function sectionShares(recogniser: Recogniser, { text }: Line, most: number): ReadonlyMap<string, number> {
  const shares = labelShares(recogniser.vocabulary.headings, textFeatures(withoutNumbers(text), 'heading'));
  const none = shares.get('none') ?? 1;
  return none > most ? new Map() : new Map([...shares].map(([label, share]) => [label, share / (1 - none)]));
}

/** The assignment of sections to headings, both in order, that examples speak for most. */
function bestInOrder(recogniser: Recogniser, { headings, labels, stands }: Gap): Assigned {
  const shares = headings.map((line) => sectionShares(recogniser, line, MOST_FOR_NONE[stands]));
  let rows: Assigned[] = labels.map(() => ({ score: 0, pairs: [] }));
  rows.push({ score: 0, pairs: [] });
  for (const [index, line] of headings.entries()) {
    const next: Assigned[] = [rows[0] ?? { score: 0, pairs: [] }];
    for (const [place, label] of labels.entries()) {
      const share = shares[index]?.get(label) ?? 0;
      const before = rows[place] ?? { score: 0, pairs: [] };
      const taken: Assigned = { score: before.score + share, pairs: [...before.pairs, [line, label]] };
      const passed = [rows[place + 1], next[place]].filter((one) => one !== undefined);
      const best = [...passed, ...(share >= LEAST_SHARE ? [taken] : [])].toSorted(
        (a, b) => b.score - a.score,
      )[0];
      next.push(best ?? before);
    }
    rows = next;
  }
  return rows.at(-1) ?? { score: 0, pairs: [] };
}

/**
 * Titles with those that the order of sections makes likely: a heading of the sections' rank between B and E, with
 * words that examples know from C, opens C.
 */
export function withTitlesBetween(
  recogniser: Recogniser,
  lines: readonly Line[],
  {
    marks,
    isHeading = looksLikeHeading,
  }: { marks: ReadonlyMap<Line, SectionMark>; isHeading?: IsHeading | undefined },
): Map<Line, SectionMark> {
  const rank = sectionRank(marks, isHeading);
  const ranked = lines.filter(
    (line) => marks.has(line) || (line.text !== '' && isHeading(line) && rankOf(line) === rank),
  );
  const found = gapsOf(ranked, marks).flatMap((gap) => bestInOrder(recogniser, gap).pairs);
  const between = found.map(([line, label]): [Line, SectionMark] => [
    line,
    { line, labels: [label], foundBy: 'title', content: null, confidence: 'low' },
  ]);
  return new Map([...marks, ...(rank === null ? [] : between)]);
}
