import { findDates, firstDate } from '../language/printed-dates.ts';
import { wordsOf } from '../language/words.ts';
import type { Evidence } from '../model/plan.ts';
import { cellsInRow } from './grid-cells.ts';
import { dateMeaning } from './label-meaning.ts';
import { cellText, type Grid, type GridCell, type Line } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { chosenStatus } from './stage-menu.ts';
import { answersTo } from './stage-texts.ts';
import { type Status, statusIn } from './stage-words.ts';

/** A date that stands beside words of a stage: "Plan amended: 14 May 2025". */
export interface DatedStatus {
  readonly status: Status;
  readonly date: string;
  readonly evidence: Evidence;
}

const MAX_LABEL_WORDS = 12;

/** The stage that a label before a date names; null where it names none, or the date is not this version's. */
function statusOfLabel({ stages }: Recogniser, label: string): Status | null {
  const aside = [stages.notYet, stages.elsewhere].some((set) => set.find(label) !== null);
  return aside || wordsOf(label).length > MAX_LABEL_WORDS ? null : statusIn(stages, label);
}

/** The words of the cell beside or below a label that hold a date. */
function datedAnswer(cell: GridCell | null): string {
  const answers = cell === null ? [] : answersTo(cell).map(cellText);
  return answers.find((text) => firstDate(text) !== null) ?? '';
}

/** Each date of a line with the words before it; of a label without one, the date that answers it. */
function labelledDates({ text, cell }: Line): { label: string; date: string; shown: string }[] {
  const dates = findDates(text);
  if (dates.length === 0) {
    const answer = datedAnswer(cell);
    const date = firstDate(answer);
    return date === null ? [] : [{ label: text, date: date.value, shown: `${text} ${answer}` }];
  }
  return dates.map(({ start, value }, index) => ({
    label: text.slice(dates[index - 1]?.end ?? 0, start),
    date: value,
    shown: text,
  }));
}

/** The dates of a cover that stand beside words of a stage, in fields of a line or a table. */
export function datedStatuses(recogniser: Recogniser, cover: readonly Line[]): DatedStatus[] {
  return cover.flatMap((line) =>
    labelledDates(line).flatMap(({ label, date, shown }) => {
      const status = statusOfLabel(recogniser, label);
      return status === null ? [] : [{ status, date, evidence: { text: shown, place: line.place } }];
    }),
  );
}

const HISTORY = /\b(?:version|revision|issue)\b/iu;

/** A first row that heads columns, or is a version itself; "Date of issue" beside a day on a cover is neither. */
function isHistory(recogniser: Recogniser, grid: Grid): boolean {
  const texts = cellsInRow(grid, 1).map(cellText);
  const isField = (text: string, next = ''): boolean =>
    dateMeaning(recogniser, text) !== null && firstDate(next) !== null;
  return (
    grid.rowCount > 2 && texts.some((text, index) => HISTORY.test(text) && !isField(text, texts[index + 1]))
  );
}

/** The rows of a version history, each with its date and what it says of the stage. */
function versionsOf(recogniser: Recogniser, grid: Grid): DatedStatus[] {
  const rows = Map.groupBy(
    grid.cells.filter(({ row }) => row > 1),
    ({ row }) => row,
  );
  return [...rows.values()].flatMap((cells) => {
    const text = cells.map(cellText).join(' ');
    const date = firstDate(text);
    const status = chosenStatus(recogniser.stages, text);
    const place = cells[0]?.lines[0]?.place ?? {};
    return date === null || status === null ? [] : [{ status, date: date.value, evidence: { text, place } }];
  });
}

/** The grids of a cover that list the versions of the plan. */
export function historyGrids(recogniser: Recogniser, cover: readonly Line[]): Set<Grid> {
  const grids = new Set(cover.flatMap(({ cell }) => (cell === null ? [] : [cell.grid])));
  return new Set([...grids].filter((grid) => isHistory(recogniser, grid)));
}

/** The latest entry of a version history. */
export function latestVersion(recogniser: Recogniser, grids: ReadonlySet<Grid>): DatedStatus | null {
  const versions = [...grids].flatMap((grid) => versionsOf(recogniser, grid));
  return versions.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null;
}
