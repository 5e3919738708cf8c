import type { Unread } from '../model/document.ts';
import type { UnreadPart } from '../model/plan.ts';
import { SECTIONS, type SectionLabel, type SectionLetter } from '../model/section.ts';
import type { Line, Reading } from './lines.ts';
import type { Span } from './spans.ts';

/** Where an unread part stands in the reading of a document. */
export interface Standing {
  readonly part: Unread;
  readonly holds: UnreadPart['holds'];
  /** Index of the line that stands for it, else of the last line before it; -1 before all lines. */
  readonly at: number;
  readonly reading: Reading;
  readonly spans: readonly Span[];
}

export function lettersOf(labels: readonly SectionLabel[]): SectionLetter[] {
  return labels.flatMap((label) => (label === 'H' ? (['H1', 'H2'] as const) : [label]));
}

/** The span that a line belongs to: as its mark, in the cell of its mark, or as text. */
export function ownerOf(line: Line | undefined, spans: readonly Span[]): Span | undefined {
  const owns = ({ mark, lines }: Span): boolean =>
    line !== undefined && (mark.line === line || lines.includes(line));
  const heads = ({ mark }: Span): boolean => line?.cell !== null && mark.line.cell === line?.cell;
  return spans.find(owns) ?? spans.find(heads);
}

/** The sections that a document is known to have. */
export function foundIn(spans: readonly Span[]): ReadonlySet<SectionLetter> {
  return new Set(spans.flatMap(({ labels }) => lettersOf(labels)));
}

/** Labels whose text comes in several stretches with other sections between them: any page may hold one more. */
function recurring(spans: readonly Span[]): SectionLabel[] {
  return spans.flatMap(({ labels }, index) =>
    labels.filter((label) => {
      const later = spans.findLastIndex((other) => other.labels.includes(label));
      return spans.slice(index, later).some((other) => !other.labels.includes(label));
    }),
  );
}

/** Needs, outcomes and provision often come area by area: a page before one of them may be of an area of its own. */
const BY_AREA: readonly SectionLabel[] = ['B', 'E', 'F'];

/** Whether the sections stand by their letters; a form that goes by areas has C behind F. */
function areInOrder(spans: readonly Span[]): boolean {
  const firsts = spans.map((span) => Math.min(...positions(span, 0)));
  return firsts.every((first, index) => first >= (firsts[index - 1] ?? 0));
}

function ofArea({ at, spans }: Standing): readonly SectionLabel[] {
  const next = spans.find(({ mark }) => mark.line.index > at);
  const begins = next?.labels.some((label) => BY_AREA.includes(label)) === true;
  return begins && !areInOrder(spans) ? BY_AREA : [];
}

function positions(span: Span | undefined, otherwise: number): number[] {
  const found = lettersOf(span?.labels ?? []).map((letter) => SECTIONS.indexOf(letter));
  return found.length === 0 ? [otherwise] : found;
}

/**
 * The sections from the one before to the one after, by their letters: a whole page between them can hold the
 * headings of all that lie between. Where the letters are not in order, a list of contents may have been taken
 * for sections: then all that do not come later.
 */
function between({ at, spans }: Standing): readonly SectionLetter[] {
  const later = spans.filter(({ mark }) => mark.line.index > at);
  const before = positions(
    spans.findLast((span) => !later.includes(span)),
    0,
  );
  const after = positions(later[0], SECTIONS.length - 1);
  const [first, last] = [Math.min(...before), Math.max(...after)];
  const comeLater = foundIn(later);
  return last < first ? SECTIONS.filter((letter) => !comeLater.has(letter)) : SECTIONS.slice(first, last + 1);
}

/**
 * The sections that a whole page can hold text of: those between which it stands, the columns of a table it
 * cuts, those that have words on it, and, unless only the last section goes on, those that come in several
 * stretches or may come area by area.
 */
export function pageHolds(standing: Standing): SectionLetter[] {
  const { part, at, reading, spans } = standing;
  const before = reading.lines.slice(0, Math.max(0, at)).findLast(({ text }) => text !== '');
  const owners = [reading.lines[at], before].flatMap((line) => ownerOf(line, spans) ?? []);
  const grids = owners.flatMap(({ byColumn, mark }) => (byColumn ? [mark.line.cell?.grid] : []));
  const columns = spans.filter(({ byColumn, mark }) => byColumn && grids.includes(mark.line.cell?.grid));
  const { page } = part.place;
  const onPage = spans.filter(({ mark, lines }) =>
    [mark.line, ...lines].some(({ place }) => page !== undefined && place.page === page),
  );
  const nearby = between(standing);
  const found = foundIn(spans);
  const isAmid = at < (spans.at(-1)?.mark.line.index ?? 0) || nearby.some((letter) => !found.has(letter));
  const again = isAmid ? [...recurring(spans), ...ofArea(standing)] : [];
  const labels = [...owners, ...columns, ...onPage].flatMap((span) => span.labels);
  return [...nearby, ...lettersOf([...labels, ...again])];
}
