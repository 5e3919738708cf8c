import { firstDate } from '../language/printed-dates.ts';
import type { Place } from '../model/place.ts';
import type { Entry } from './advice-lines.ts';
import type { Line } from './lines.ts';

/** "Appendix 2 – School advice". */
const TITLED =
  /^(?:appendix|annexe?|enclosure|document|paper|report|item)\s*(\d{1,2})\s*[:.)–—-]+\s*(\p{L}.*)$/iu;

/** "2", "Appendix 2" in a cell of its own. */
const NUMBER = /^(?:appendix|annexe?|enclosure|document|paper|report|item|no\.?)?\s*(\d{1,2})[.)]?$/iu;

/** So many papers that both lists number belong together. */
const LEAST_JOINED = 2;

const rowOf = ({ table, row }: Place): string => `${table}.${row}`;

/** What papers are called, by number, where a line says no more of them than that. */
function titlesByNumber(lines: readonly Line[]): ReadonlyMap<string, { title: string; line: Line }> {
  return new Map(
    lines.flatMap((line) => {
      const [, number, title] = TITLED.exec(line.text) ?? [];
      const isDated = firstDate(line.text) !== null;
      return number === undefined || title === undefined || isDated || line.cell !== null
        ? []
        : [[number, { title, line }] as const];
    }),
  );
}

/** The number in each row of the tables. */
function numbersOfRows(lines: readonly Line[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap(({ text, cell, place }) => {
      const number = cell === null ? undefined : NUMBER.exec(text)?.[1];
      return number === undefined ? [] : [[rowOf(place), number] as const];
    }),
  );
}

export interface Numbered {
  readonly entries: readonly Entry[];
  /** The lines that only gave titles. */
  readonly titles: ReadonlySet<Line>;
}

/**
 * A list of the papers' titles and a table of who wrote each and when, joined by their numbers: "Appendix 2 – School
 * advice" and "2 | Ann Hale | teacher | 3 May 2026".
 */
export function joinedByNumber(lines: readonly Line[], rows: readonly Entry[]): Numbered {
  const titles = titlesByNumber(lines);
  const numbers = titles.size < LEAST_JOINED ? new Map<string, string>() : numbersOfRows(lines);
  const joined = rows.map((entry) => ({ entry, own: titles.get(numbers.get(rowOf(entry.place)) ?? '') }));
  const found = joined.flatMap(({ own }) => own?.line ?? []);
  if (found.length < LEAST_JOINED) return { entries: rows, titles: new Set() };
  return {
    entries: joined.map(({ entry, own }) =>
      own === undefined ? entry : { ...entry, subject: own.title, rest: `${entry.subject} · ${entry.rest}` },
    ),
    titles: new Set(found),
  };
}
