import { describe, expect, it } from 'vitest';
import { givenStems, nameWords } from '../../src/language/name-marks.ts';

describe('the words of a name', () => {
  it('have no accents and no apostrophes', () => {
    expect(nameWords("Zoë O'Neill-Marsh")).toEqual(['zoe', 'oneill', 'marsh']);
  });

  it.each([
    [
      ['Samuel Smith', 'Sam', 'Zoe Ann Marsh'],
      ['ann', 'sam', 'zoe'],
    ],
    [['Al Smith'], ['al']],
    [['Smith'], ['smi']],
  ])('%j begin as %j, surnames left out', (names, stems) => {
    expect(givenStems(names)).toEqual(stems);
  });
});
