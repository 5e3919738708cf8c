import { describe, expect, it } from 'vitest';
import { isEnglishWord, isOrdinaryWord } from '../../src/language/ordinary-words.ts';

describe('ordinary words', () => {
  it.each(['The', 'When', 'School', 'Medicine', 'Football', 'NOT'])('%s', (word) => {
    expect(isOrdinaryWord(word)).toBe(true);
  });

  it.each(['Freya', 'Grace', 'John', 'Zorane'])('%s is none', (word) => {
    expect(isOrdinaryWord(word)).toBe(false);
  });

  it('knows that a name can be an English word too', () => {
    expect(isEnglishWord('Grace')).toBe(true);
    expect(isEnglishWord('Freya')).toBe(false);
    expect(isEnglishWord('toString')).toBe(false);
  });
});
