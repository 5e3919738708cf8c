import { formatNumber } from './number-format.ts';
import { bullet } from './symbols.ts';

/** One level of a list. */
export interface ListLevel {
  /** A format of number-format.ts, or "bullet". */
  readonly format: string;
  /** The label's pattern: "Section %1:" takes the number of the first level. */
  readonly text: string;
  readonly start: number;
  /** Levels (counted from 1) whose numbers restart this one; 0 means it never restarts. */
  readonly restartsAfter?: number;
  /** All numbers of the label in decimals ("legal numbering"). */
  readonly decimalOnly?: boolean;
}

/** A list as paragraphs name it; lists of one `counted` go on counting where the other stopped. */
export interface List {
  readonly counted: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Numbers at which this use of the list starts afresh, by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** How far the lists of a document have been counted. */
export interface Counters {
  /** The last number given out on each level, by what is counted. */
  readonly values: Map<string, (number | undefined)[]>;
  /** Lists met so far: their own starting numbers hold once. */
  readonly begun: Set<string>;
}

export function createCounters(): Counters {
  return { values: new Map(), begun: new Set() };
}

/** Counts one item and gives its label as a reader sees it; undefined where the list shows none. */
export function nextLabel(counters: Counters, list: List | undefined, item: ListItem): string | undefined {
  const level = list?.levels.get(item.level);
  if (list === undefined || level === undefined) return undefined;
  const values = count(counters, list, item);
  const label = level.format === 'bullet' ? bullet(level.text) : numberedLabel(list, level, values);
  return label.trim() === '' ? undefined : label.trim();
}

export interface ListItem {
  readonly listId: string;
  /** 0 for the outermost. */
  readonly level: number;
  /** The number this item is given whatever stood before. */
  readonly startAt?: number;
}

function count(counters: Counters, list: List, { listId, level, startAt }: ListItem): (number | undefined)[] {
  const values = counters.values.get(list.counted) ?? [];
  counters.values.set(list.counted, values);
  if (!counters.begun.has(listId)) {
    counters.begun.add(listId);
    for (const overridden of list.starts.keys()) values[overridden] = undefined;
  }
  const last = values[level];
  values[level] = startAt ?? (last === undefined ? startOf(list, level) : last + 1);
  for (const [deeper, { restartsAfter = deeper }] of list.levels) {
    if (deeper > level && level < restartsAfter) values[deeper] = undefined;
  }
  return values;
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 1;
}

function numberedLabel(list: List, level: ListLevel, values: readonly (number | undefined)[]): string {
  return level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const format = list.levels.get(shown)?.format ?? 'decimal';
    const value = values[shown] ?? startOf(list, shown);
    return formatNumber(value, level.decimalOnly === true && format !== 'none' ? 'decimal' : format);
  });
}
