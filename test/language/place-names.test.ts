import { expect, it } from 'vitest';
import { compilePhrases } from '../../src/language/phrases.ts';
import { placeNamesIn } from '../../src/language/place-names.ts';

const KNOWN = new Set(['kai', 'monday', 'council']);
const titles = compilePhrases(['(mr|mrs|dr)']);

const named = (text: string): string[] =>
  placeNamesIn(text, (word) => KNOWN.has(word), titles).map(({ name, start, end }) => {
    expect(text.slice(start, end)).toBe(name);
    return name;
  });

it.each([
  ['He swims at Hopton Pool each week.', ['Hopton Pool']],
  ['He goes to Friends of the Sea each week.', ['Friends of the Sea']],
  ['He goes to Friends of the sea.', ['Friends']],
  ['Kai goes to the Council.', []],
  ["Kai's Hopton friends", ["Kai's Hopton"]],
  ['Kai met Mrs Hill.', []],
  ['Kai met Hill and Mrs Moor.', []],
  ['Swimming is fun.', []],
  ['Brackenfell is fun.', ['Brackenfell']],
  ['Swimming Club is fun.', ['Swimming Club']],
  ['near Hopton. He sings', ['Hopton. He']],
  ['near Hopton, Derby and Leeds', ['Hopton', 'Derby and Leeds']],
  ['near Stoke-on-Trent', ['Stoke-on-Trent']],
  ['near Hopton & Moor', ['Hopton & Moor']],
  ['with the NHS', []],
  ['', []],
])('%s: %j', (text, names) => {
  expect(named(text)).toEqual(names);
});
