import { describe, expect, it } from 'vitest';
import { stemsOf, textFeatures } from '../../src/language/text-features.ts';

describe('the stems of a text', () => {
  it.each([
    ['He needed two visits', ['he', 'need', 'two', 'visit']],
    ["This isn't Kai's", ['this', 'is', 'not', 'kai']],
    ['on 3 March 2024 and 5 May', ['on', '#', 'and', '#']],
    ['', []],
  ])('%s: %j', (text, stems) => {
    expect(stemsOf(text)).toEqual(stems);
  });
});

describe('the features of a text', () => {
  it('are its words, those that stand together, across small words too, its ends and its length', () => {
    expect(textFeatures('Visit the school', 'F')).toEqual([
      'about:F',
      'w:visit',
      'w:the',
      'w:school',
      '2:visit the',
      '2:the school',
      's:visit school',
      'd:yes visit',
      'd:yes the',
      'd:yes school',
      'has a sentence that denies nothing',
      'first:visit',
      'last:school',
      'words:3',
      'sentences:1',
    ]);
  });

  it.each([
    ['No help. He sees a nurse.', true],
    ['No help.', false],
    ['No help. Never a nurse.', false],
  ])('%s: a sentence denies nothing: %s', (text, isThere) => {
    expect(textFeatures(text, 'G').includes('has a sentence that denies nothing')).toBe(isThere);
  });

  it.each([
    ['no nurse but a doctor', ['d:not nurs', 'd:yes doctor']],
    ['no nurse; a doctor', ['d:not nurs', 'd:yes doctor']],
    ['no nurse, no doctor', ['d:not nurs', 'd:not doctor']],
    ['a nurse and no doctor', ['d:yes nurs', 'd:not doctor']],
  ])('%s: what is denied ends at a turn', (text, features) => {
    expect(textFeatures(text, 'G')).toEqual(expect.arrayContaining(features));
  });

  it('words of two letters and numbers are neither said nor denied', () => {
    const marked = textFeatures('It is 12 May for us all', 'G').filter((one) => one.startsWith('d:'));
    expect(marked).toEqual(['d:yes for', 'd:yes all']);
  });

  it.each([
    ['20 hours of help', true],
    ['an hour of help', true],
    ['help each day', true],
    ['help', false],
  ])('%s: an amount: %s', (text, isThere) => {
    expect(textFeatures(text, 'F').includes('has an amount')).toBe(isThere);
  });

  it.each([
    [3, 'words:3'],
    [4, 'words:8'],
    [8, 'words:8'],
    [9, 'words:16'],
    [60, 'words:60'],
    [61, 'words:more'],
  ])('%d words: %s', (count, feature) => {
    expect(textFeatures('cat '.repeat(count).trim(), 'F')).toContain(feature);
  });

  it('more than three sentences are three', () => {
    expect(textFeatures('He sits. He runs. He eats. He sings.', 'F')).toContain('sentences:3');
    expect(textFeatures('He sits. He runs.', 'F')).toContain('sentences:2');
  });
});
