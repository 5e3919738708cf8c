import { viewOf } from './compound-file.ts';

/** A table of positions in the text, each with data of one size behind them (MS-DOC 2.2.2). */
export interface Positions {
  readonly at: readonly number[];
  /** The data of the stretch that begins at each position but the last. */
  readonly data: readonly Uint8Array[];
}

export function readPositions(table: Uint8Array, dataBytes: number): Positions {
  const count = Math.max(0, Math.floor((table.byteLength - 4) / (4 + dataBytes)));
  if (count === 0) return { at: [], data: [] };
  const view = viewOf(table);
  return {
    at: Array.from({ length: count + 1 }, (_, number) => view.getUint32(number * 4, true)),
    data: Array.from({ length: count }, (_, number) => {
      const from = (count + 1) * 4 + number * dataBytes;
      return table.subarray(from, from + dataBytes);
    }),
  };
}
