import { ReadProblem } from '../../model/problem.ts';

const LOCAL_HEADER = 0x04034b50;

export const LOCAL_HEADER_BYTES = 30;

/**
 * Where the packed bytes begin, counted from the beginning of a file's own header, which stands at `at` of the
 * view: its name and its extra fields may be longer there than in the central directory.
 *
 * @throws ReadProblem `truncated`, RangeError where it leads out of the view
 */
export function headerLength(view: DataView, at = 0): number {
  if (view.getUint32(at, true) !== LOCAL_HEADER) throw new ReadProblem('truncated');
  return LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}
