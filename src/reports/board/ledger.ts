import { figure } from '../words.ts';
import type { BoardTable } from './content.ts';
import { isSmall, safeRateWords, WITHHELD } from './rate-words.ts';
import type { Traced } from './traced.ts';

/** The figures that sentences cite, numbered in the order in which they are first cited. */
export interface Ledger {
  /** The figure in words, with its number: "23 of 110 (21%) [2]". */
  readonly cite: (traced: Traced, words: string) => string;
  /** Where every figure comes from. */
  readonly table: () => BoardTable;
}

export function openLedger(isSample: boolean): Ledger {
  const cited: Traced[] = [];
  return {
    cite: (traced, words) => {
      const at = cited.indexOf(traced);
      const number = at === -1 ? cited.push(traced) : at + 1;
      return `${words} [${number}]`;
    },
    table: () => ({
      caption: 'The figures of the first page',
      head: ['Figure', 'Plans', 'Of', 'Share', 'Counted of', 'Rests on'],
      widths: [34, 8, 8, 20, 20, 30],
      figures: new Set([1, 2, 3]),
      rows: cited.map((traced, at) => [
        `[${at + 1}] ${traced.label}`,
        ...sizes(traced, isSample),
        traced.of,
        traced.rests,
      ]),
    }),
  };
}

function sizes({ rate }: Traced, isSample: boolean): string[] {
  if (isSmall(rate)) return [WITHHELD, WITHHELD, WITHHELD];
  const [, share = '0%'] = /\((.*)\)$/u.exec(safeRateWords(rate, isSample)) ?? [];
  return [figure(rate.count), figure(rate.total), share];
}
