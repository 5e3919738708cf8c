import type { Line } from './lines.ts';
import { cellText, type GridCell } from './lines.ts';
import type { Recogniser } from './recogniser.ts';
import { hasBoxes, tickedStatus, withoutBoxes } from './stage-menu.ts';
import { answersTo, isDated, type StatusText, spareWords } from './stage-texts.ts';
import { statusIn, together } from './stage-words.ts';

/** A menu whose options stand in cells or lines of their own. */
export interface OptionMenus {
  /** The lines of the options: none of them is a title. */
  readonly lines: ReadonlySet<Line>;
  /** The options that somebody chose. */
  readonly chosen: readonly StatusText[];
}

const TICK = /^(?:[☒☑🗹✓✔■]|\[\s?[xX✓✔]\s?\]|[xX]|yes)$/iu;

const isOption = (recogniser: Recogniser, text: string): boolean =>
  !hasBoxes(text) && statusIn(recogniser.stages, text) !== null && spareWords(recogniser, text) === 0;

/** Whether options exclude each other: then they are a menu, and no words of one title. */
function areMenu({ stages }: Recogniser, texts: readonly string[]): boolean {
  const statuses = texts.flatMap((text) => statusIn(stages, text) ?? []);
  return statuses.length > 1 && new Set(statuses).size > 1 && together(statuses) === null;
}

function ofCells(recogniser: Recogniser, cover: readonly Line[]): OptionMenus {
  const cells = new Set(cover.flatMap(({ cell }) => (cell === null ? [] : [cell])));
  // "Proposed amended plan | 11 May 2026" is a field of that day.
  const options = [...cells].filter(
    (cell) => isOption(recogniser, cellText(cell)) && !cell.lines.some(isDated),
  );
  const menus = [...Map.groupBy(options, ({ grid }) => grid).values()].filter((own) =>
    areMenu(recogniser, own.map(cellText)),
  );
  const isTicked = (cell: GridCell): boolean => answersTo(cell).some((answer) => TICK.test(cellText(answer)));
  return {
    lines: new Set(menus.flat().flatMap(({ lines }) => lines)),
    chosen: menus
      .flat()
      .filter(isTicked)
      .map((cell) => ({ text: cellText(cell), place: cell.lines[0]?.place ?? {} })),
  };
}

/** Runs of neighbouring lines, outside tables, that all are options. */
function runsOfLines(lines: readonly Line[], isOne: (line: Line) => boolean): Line[][] {
  const runs: Line[][] = [[]];
  for (const line of lines.filter(({ text }) => text !== '')) {
    if (line.cell === null && isOne(line)) {
      runs.at(-1)?.push(line);
    } else {
      runs.push([]);
    }
  }
  return runs.filter((run) => run.length > 0);
}

function runsOfOptions(recogniser: Recogniser, lines: readonly Line[]): Line[][] {
  return runsOfLines(lines, ({ text }) => isOption(recogniser, text)).filter((run) =>
    areMenu(
      recogniser,
      run.map(({ text }) => text),
    ),
  );
}

function ofLines(recogniser: Recogniser, cover: readonly Line[]): OptionMenus {
  const menus = runsOfOptions(recogniser, cover);
  const chosen = menus.flatMap((menu) => {
    const bold = menu.filter((line) => line.bold);
    return bold.length === 1 ? bold : [];
  });
  return { lines: new Set(menus.flat()), chosen };
}

/** The menus of a cover whose options stand one to a cell, with a tick beside or below, or one to a line. */
export function optionMenus(recogniser: Recogniser, cover: readonly Line[]): OptionMenus {
  const [cells, lines] = [ofCells(recogniser, cover), ofLines(recogniser, cover)];
  return {
    lines: new Set([...cells.lines, ...lines.lines]),
    chosen: [...cells.chosen, ...lines.chosen],
  };
}

const MAX_EXTRA_WORDS = 4;

/** A line of one box and one option: "[ ] Draft plan". */
function isBoxed(recogniser: Recogniser, text: string): boolean {
  if (!hasBoxes(text)) return false;
  const words = withoutBoxes(text);
  return statusIn(recogniser.stages, words) !== null && spareWords(recogniser, words) <= MAX_EXTRA_WORDS;
}

/** The first line of each menu whose options stand in lines of their own behind boxes of which none is ticked. */
export function boxedOptions(recogniser: Recogniser, lines: readonly Line[]): Line[] {
  const isUnticked = ({ text }: Line) => tickedStatus(recogniser.stages, text) === null;
  return runsOfLines(lines, ({ text }) => isBoxed(recogniser, text))
    .filter(
      (run) =>
        areMenu(
          recogniser,
          run.map(({ text }) => withoutBoxes(text)),
        ) && run.every(isUnticked),
    )
    .flatMap((run) => run.slice(0, 1));
}
