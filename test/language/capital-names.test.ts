import { describe, expect, it } from 'vitest';
import { capitalWords } from '../../src/language/capital-names.ts';

describe('words with a capital', () => {
  it.each([
    ["to Zara's book", [{ word: 'Zara', start: 3, end: 7, isPossessive: true }]],
    ['KAI read', []],
    ["O'Neill reads", [{ word: "O'Neill", start: 0, end: 7, isPossessive: false }]],
    ['Jean-Luc’s hat', [{ word: 'Jean-Luc', start: 0, end: 8, isPossessive: true }]],
  ])('%s', (text, words) => {
    expect(capitalWords(text)).toEqual(words);
  });
});
