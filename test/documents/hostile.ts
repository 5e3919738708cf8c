import * as fc from 'fast-check';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { ReadProblem } from '../../src/model/problem.ts';

/** How reading ends: anything but the first two is a defect. */
export async function outcomeOf(bytes: Uint8Array): Promise<'read' | 'problem named' | 'crashed'> {
  try {
    await readDocument(bytes, DEFAULT_LIMITS);
    return 'read';
  } catch (error) {
    return error instanceof ReadProblem ? 'problem named' : 'crashed';
  }
}

/** The file with some bytes changed, some numbers made large, and perhaps its end cut off. */
export function damaged(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const at = fc.nat({ max: whole.byteLength - 1 });
  const bytes = fc.constantFrom(
    [0],
    [0xff],
    [0xff, 0xff],
    [0xff, 0xff, 0xff, 0x7f],
    [0x3c],
    [0x3e],
    [1, 0, 0, 0],
  );
  const change = fc.tuple(
    at,
    fc.oneof(bytes, fc.array(fc.nat({ max: 255 }), { minLength: 1, maxLength: 4 })),
  );
  const end = fc.oneof({ weight: 9, arbitrary: fc.constant(whole.byteLength) }, { weight: 1, arbitrary: at });
  return fc.tuple(fc.array(change, { minLength: 1, maxLength: 12 }), end).map(([changes, length]) => {
    const copy = whole.slice();
    for (const [offset, values] of changes) copy.set(values.slice(0, copy.byteLength - offset), offset);
    return copy.slice(0, length);
  });
}
