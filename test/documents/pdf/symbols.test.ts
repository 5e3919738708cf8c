import { expect, test } from 'vitest';
import { symbolOf } from '../../../src/documents/pdf/symbols.ts';

test.each([
  ['\uf0a8', 'Wingdings', '☐'],
  ['\uf0fe', 'ABCDEF+Wingdings-Regular', '☑'],
  ['\uf0a3', 'Wingdings2', '☐'],
  ['\uf0b7', 'Symbol', '•'],
  ['\uf0a7', 'Wingdings', '•'],
  ['\ue123', 'Symbol', '\ue123'],
  ['A', 'Arial', 'A'],
])('%j of %s reads as %s', (text, font, symbol) => {
  expect(symbolOf(text, font)).toBe(symbol);
});
