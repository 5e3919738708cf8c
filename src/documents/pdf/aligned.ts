import type { CellDraft, RowDraft, TableDraft } from './drafts.ts';
import type { Zone } from './gutters.ts';
import { type Line, lineOf, textOf } from './lines.ts';
import type { Word } from './page.ts';
import { isParted, type Measure, paragraphsOf } from './paragraphs.ts';

/** Rows stand this much further apart than the lines of a cell. */
const ROW_GAP = 1.25;

/** A table without lines: its columns are parted by gutters, its rows by their distance or first cell. */
export function alignedTable({ lines, gutters }: Zone, measure: Measure): TableDraft {
  const limits = gutters.map(({ from, to }) => (from + to) / 2);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const cells = [left, ...limits, right];
  const rows = rowsOf(lines, { limit: limits[0] ?? right, measure });
  return {
    type: 'table',
    page: measure.page,
    box: { left, right, top: lines[0]?.top ?? 0, bottom: lines.at(-1)?.bottom ?? 0 },
    // The white before a column is as wide as the page's longest cell leaves it; where its cells begin does not change.
    edges: [left, ...gutters.map(({ to }) => to), right],
    unruled: true,
    rows: rows.map((members, index) => rowOf(members, { row: index + 1, edges: cells, measure })),
  };
}

interface RowRule {
  /** Where the first column ends. */
  readonly limit: number;
  readonly measure: Measure;
}

function rowsOf(lines: readonly Line[], { limit, measure }: RowRule): readonly (readonly Line[])[] {
  const pairs = lines.map((line, index) => [lines[index - 1], line] as const);
  const isApart = ([before, line]: Pair): boolean =>
    before !== undefined && line.baseline - before.baseline > ROW_GAP * measure.pitch(line.size);
  const isRuled = ([before, line]: Pair): boolean =>
    before !== undefined && isParted(before, line, measure.separators);
  // With lines between the rows, or space, nothing else has to part them.
  const parted = pairs.some(isApart) || pairs.filter(isRuled).length > 1;
  const opens = hasBoldLabels(lines, limit)
    ? (line: Line): boolean => opensRow(line, limit) && beginsLabel(line)
    : (line: Line): boolean => !parted && opensRow(line, limit);
  const beginsRow = hasMarginLetters(lines, limit)
    ? ([, line]: Pair): boolean => inFirst(line, limit).length > 0
    : (pair: Pair): boolean => isApart(pair) || isRuled(pair) || opens(pair[1]);
  const rows: Line[][] = [];
  for (const pair of pairs) {
    const begins = beginsRow(pair);
    const current = rows.at(-1);
    if (current === undefined || begins) rows.push([pair[1]]);
    else current.push(pair[1]);
  }
  return rows;
}

const inFirst = (line: Line, limit: number): readonly Word[] =>
  line.words.filter((word) => word.left < limit);

/** The letter of a section of a plan. */
const SECTION_LETTER = /^(?:[A-K]|H[12])[.:)]?$/u;

/** Whether the first column is a margin with the letters of sections: what stands beside blanks is of the letter above. */
function hasMarginLetters(lines: readonly Line[], limit: number): boolean {
  const firsts = lines.map((line) => inFirst(line, limit)).filter((words) => words.length > 0);
  return (
    firsts.length > 0 &&
    firsts.every(([word, ...more]) => more.length === 0 && SECTION_LETTER.test(word?.text ?? ''))
  );
}

/** "agreement" below "Commissioner's" goes on with a label. */
const beginsLabel = ({ words: [first] }: Line): boolean => !/^\p{Ll}/u.test(first?.text ?? '');

/** Whether the first column is labels in bold print beside answers that are not: every one has its answer on its line. */
function hasBoldLabels(lines: readonly Line[], limit: number): boolean {
  const words = lines.flatMap((line) => line.words);
  const isBold = ({ bold }: Word): boolean => bold;
  return (
    words.filter(({ left }) => left < limit).every(isBold) &&
    !words.some((word) => word.left >= limit && isBold(word))
  );
}

/** A line with the one before it. */
type Pair = readonly [Line | undefined, Line];

/** Without space between rows, a line that starts in the first column and is no wrapped rest starts one. */
function opensRow(line: Line, limit: number): boolean {
  const first = inFirst(line, limit);
  if (first.length === 0) return false;
  const isAlone = first.length === line.words.length;
  return !isAlone || textOf({ words: first }).trimEnd().endsWith(':');
}

interface RowSetting {
  readonly row: number;
  readonly edges: readonly number[];
  readonly measure: Measure;
}

function rowOf(lines: readonly Line[], { row, edges, measure }: RowSetting): RowDraft {
  const cells = edges.slice(1).map((right, index): CellDraft => {
    const left = index === 0 ? Number.NEGATIVE_INFINITY : (edges[index] ?? 0);
    const isLast = index === edges.length - 2;
    const inside = (word: Word): boolean => word.left > left && (isLast || word.left <= right);
    const parts = lines.map((line) => line.words.filter(inside)).filter((words) => words.length > 0);
    const blocks = paragraphsOf(parts.map(lineOf), { ...measure, right, inCell: true });
    return { row, column: index + 1, rowSpan: 1, columnSpan: 1, blocks };
  });
  return { header: false, cells };
}
