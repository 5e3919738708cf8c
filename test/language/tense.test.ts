import { expect, it } from 'vitest';
import { tenseOf } from '../../src/language/tense.ts';

it.each([
  ['She will read', 'future'],
  ['He could walk and will run', 'future'],
  ['She was reading and is happy', 'past'],
  ['She walked home', 'past'],
  ['She used a frame', 'past'],
  ['He left', 'past'],
  ['used to walk', 'past'],
  ['He has left', 'present'],
  ['It is used', 'present'],
  ['She is reading', 'present'],
  ['Reading, not needed now', null],
  ['The seed', null],
  ['In need indeed', null],
  ['He bled', null],
])('%s: %s', (clause, tense) => {
  expect(tenseOf(clause)).toBe(tense);
});
