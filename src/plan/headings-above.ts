import type { SectionLabel } from '../model/section.ts';
import { type Line, looksLikeHeading } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import type { Span } from './spans.ts';
import { leadingTitle } from './titles.ts';

/**
 * Forms that are ordered by what an outcome is for print a heading for each part ("People and places", "Area 3: friends
 * and community") and repeat the sections below it: it heads what stands in them.
 */

/** So many lines may stand between a part's heading and the section. */
const LINES_BETWEEN = 2;

const MOST_LENGTH = 90;

/** A line that tells something is text of the section before, below a sub-heading of that. */
const TELLS = /[.!?]["'”’)]?$/u;

/** A line between a part's heading and the section says more of the heading: "Area 3: friends and community". */
const saysMore = ({ text, role, cell }: Line): boolean =>
  cell === null && role !== 'list-item' && text.length <= MOST_LENGTH && !TELLS.test(text);

/** Whether a heading is as high as those of sections, where the document has levels. */
function isOfPart({ level }: Line, marks: ReadonlySet<Line>): boolean {
  const levels = [...marks].flatMap((mark) => (mark.cell === null ? (mark.level ?? []) : []));
  return level !== null && levels.every((own) => level <= own);
}

/** The heading above a section's own, outside of its table, and the lines between; none where another section ends there. */
function above(
  recogniser: Recogniser,
  { mark: { line } }: Span,
  { lines, marks }: { readonly lines: readonly Line[]; readonly marks: ReadonlySet<Line> },
): readonly Line[] {
  const found: Line[] = [];
  for (let at = line.index - 1; at >= 0 && found.length <= LINES_BETWEEN; at -= 1) {
    const other = lines[at];
    if (other === undefined || marks.has(other)) return [];
    const isBeside = other.text === '' || (other.cell !== null && other.cell.grid === line.cell?.grid);
    if (isBeside) continue;
    if (!saysMore(other)) return [];
    found.unshift(other);
    if (!looksLikeHeading(other)) continue;
    const isHeading = leadingTitle(recogniser, other.text) === null;
    return isHeading && (found.length === 1 || isOfPart(other, marks)) ? found : [];
  }
  return [];
}

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' · ');

const isAlone = ({ labels, byColumn }: Span): boolean => labels.length === 1 && !byColumn;

/** The spans with the heading above each section that repeats below different headings, which is of no section before. */
export function withHeadingsAbove(
  recogniser: Recogniser,
  lines: readonly Line[],
  spans: readonly Span[],
): Span[] {
  const marks = new Set(spans.map(({ mark }) => mark.line));
  const repeated = Map.groupBy(spans.filter(isAlone), ({ labels }): SectionLabel | undefined => labels[0]);
  const headings = new Map<Span, readonly Line[]>();
  for (const own of repeated.values()) {
    const found = own.map((span) => ({ span, heading: above(recogniser, span, { lines, marks }) }));
    const headed = found.filter(({ heading }) => heading.length > 0);
    const isOrdered = new Set(headed.map(({ heading }) => textOf(heading))).size > 1;
    if (isOrdered) for (const { span, heading } of headed) headings.set(span, heading);
  }
  const used = new Set([...headings.values()].flat());
  return spans.map((span) => {
    const heading = headings.get(span);
    return {
      ...span,
      lines: span.lines.filter((line) => !used.has(line)),
      above: heading === undefined ? null : textOf(heading),
    };
  });
}
