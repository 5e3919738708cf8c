import { expect, it } from 'vitest';
import { wordsOf } from '../../src/language/words.ts';

const parts = (text: string): string[] => wordsOf(text).map(({ start, end }) => text.slice(start, end));

it('words are in lower case, "&" is "and", and an apostrophe belongs to its word', () => {
  expect(wordsOf("R&D isn't 2.5").map(({ text }) => text)).toEqual(['r', 'and', 'd', "isn't", '2', '5']);
});

it('stand where they stand in the text', () => {
  expect(parts("Well, R&D isn't 2.5")).toEqual(['Well', 'R', '&', 'D', "isn't", '2', '5']);
  expect(parts('Tea for İnci')).toEqual(['Tea', 'for', 'İnci']);
});

it('the same word has the same number, another word another', () => {
  const [one, two, again] = wordsOf('zebra quagga Zebra');
  expect(again?.number).toBe(one?.number);
  expect(two?.number).not.toBe(one?.number);
});
