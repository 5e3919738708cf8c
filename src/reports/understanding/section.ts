import type { Understanding, UnderstoodSection } from '../../model/understanding.ts';
import type { Branch } from '../text/tree.ts';
import { oneLine, plural, sectionWords } from '../words.ts';
import { headingBranches } from './headings.ts';
import { itemsBranch } from './items.ts';
import { placed, quoted } from './quote.ts';
import { decidedBranch, stateWords } from './sections.ts';
import { setApartBranch } from './set-apart.ts';
import { AREA_WORDS } from './words.ts';

function titleOf({ section, undivided }: UnderstoodSection): string {
  return undivided ? 'Section H, not divided into H1 and H2:' : `${sectionWords(section)}:`;
}

type Line = UnderstoodSection['lines'][number];

/** One section in full: how it was found, its text line by line, its items, and what was set apart. */
export function wholeSection(section: UnderstoodSection, { items }: Understanding): Branch {
  return {
    label: titleOf(section),
    text: stateWords(section, items),
    below: [
      ...headingBranches(section, Infinity),
      ...decidedBranch(section),
      ...textBranch(section),
      ...itemsBranch(section, items),
      ...setApartBranch(section),
    ],
  };
}

function textBranch({ lines }: UnderstoodSection): Branch[] {
  if (lines.length === 0) return [];
  const below = together(lines, (line) => line.subheading).flatMap((part) => {
    const [first] = part;
    if (first === undefined || first.subheading === null) return rowBranches(part);
    const area = first.area === null ? '' : `(area of need: ${AREA_WORDS[first.area]})`;
    return [{ label: oneLine(first.subheading), text: '', aside: area, below: rowBranches(part) }];
  });
  return [{ label: 'Writer’s text:', text: plural(lines.length, 'line'), below }];
}

/** Runs of neighbouring lines with the same key. */
function together(lines: readonly Line[], keyOf: (line: Line) => string | null): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && keyOf(run[0]) === keyOf(line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** The cells of one row of a table stand together, each with its column. */
function rowBranches(lines: readonly Line[]): Branch[] {
  return together(lines, rowOf).flatMap((row) => {
    const [first] = row;
    if (first === undefined || rowOf(first) === null || row.length < 2) return row.map(lineBranch);
    const { column: _column, ...place } = first.location;
    return [{ text: 'Row', aside: placed(place), below: row.map(cellBranch) }];
  });
}

function rowOf({ location: { table, row } }: Line): string | null {
  return table === undefined || row === undefined ? null : `${table}.${row}`;
}

function cellBranch({ text, location, column }: Line): Branch {
  const name = column === null ? `Column ${location.column ?? '?'}` : oneLine(column);
  return { label: `${name}:`, text: quoted(text) };
}

function lineBranch({ text, location, column }: Line): Branch {
  const under = column === null ? [] : [`under ${quoted(column)}`];
  return { text: quoted(text), aside: placed(location, ...under) };
}
