import { viewOf } from './compound-file.ts';
import { type Modifier, modifiersIn } from './modifiers.ts';

/** A stretch of the stream WordDocument with one formatting. */
export interface FormatRun {
  readonly start: number;
  readonly end: number;
  /** The paragraph style's number; of no meaning for characters. */
  readonly style: number;
  readonly modifiers: readonly Modifier[];
}

const PAGE_BYTES = 512;
const PAGE_NUMBER = 0x3fffff;
/** Each paragraph has 12 bytes more than a character run, which keep its height. */
const PARAGRAPH_ENTRY_BYTES = 13;

/** Formatting of characters, in order of their places (MS-DOC 2.4.6.2, 2.9.33). */
export function characterRuns(table: Uint8Array, stream: Uint8Array): readonly FormatRun[] {
  return pagesOf(table, stream).flatMap((page) => {
    const count = page[PAGE_BYTES - 1] ?? 0;
    return boundsOf(page, count).map(([start, end], number) => {
      const at = (page[(count + 1) * 4 + number] ?? 0) * 2;
      const modifiers = at === 0 ? [] : modifiersIn(page.subarray(at + 1, at + 1 + (page[at] ?? 0)));
      return { start, end, style: 0, modifiers };
    });
  });
}

/** Formatting of paragraphs, in order of their places (MS-DOC 2.4.6.1, 2.9.173). */
export function paragraphRuns(table: Uint8Array, stream: Uint8Array): readonly FormatRun[] {
  return pagesOf(table, stream).flatMap((page) => {
    const count = page[PAGE_BYTES - 1] ?? 0;
    return boundsOf(page, count).map(([start, end], number) => {
      const at = (page[(count + 1) * 4 + number * PARAGRAPH_ENTRY_BYTES] ?? 0) * 2;
      return { start, end, ...styleAndModifiers(page, at) };
    });
  });
}

function styleAndModifiers(page: Uint8Array, at: number): Pick<FormatRun, 'style' | 'modifiers'> {
  if (at === 0) return { style: 0, modifiers: [] };
  const words = page[at] ?? 0;
  // A size of 0 is followed by the true one.
  const [from, size] = words === 0 ? [at + 2, (page[at + 1] ?? 0) * 2] : [at + 1, words * 2 - 1];
  const bytes = page.subarray(from, from + size);
  const style = (bytes[0] ?? 0) + (bytes[1] ?? 0) * 256;
  return { style, modifiers: modifiersIn(bytes.subarray(2)) };
}

function pagesOf(table: Uint8Array, stream: Uint8Array): readonly Uint8Array[] {
  const view = viewOf(table);
  const count = Math.max(0, Math.floor((table.byteLength - 4) / 8));
  return Array.from({ length: count }, (_, number) => {
    const page = view.getUint32((count + 1 + number) * 4, true) & PAGE_NUMBER;
    return stream.subarray(page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
  }).filter(({ byteLength }) => byteLength === PAGE_BYTES);
}

function boundsOf(page: Uint8Array, count: number): readonly (readonly [start: number, end: number])[] {
  if ((count + 1) * 4 > PAGE_BYTES) return [];
  const view = viewOf(page);
  return Array.from({ length: count }, (_, number) => [
    view.getUint32(number * 4, true),
    view.getUint32(number * 4 + 4, true),
  ]);
}

/** The run that holds a place; undefined between runs. */
export function runAt(runs: readonly FormatRun[], place: number): FormatRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run !== undefined && run.start <= place ? run : undefined;
}
