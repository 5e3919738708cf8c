import { expect, it } from 'vitest';
import { menuIn } from '../../src/language/menu.ts';

it.each([
  ['Interpreter needed: Yes/No', ['Yes', 'No']],
  ['Is it? (yes | no | not known)', ['yes', 'no', 'not known']],
  ['A/B/C/D', ['A', 'B', 'C', 'D']],
  ['A/B/C/D/E', []],
  ['Interpreter needed: Yes', []],
  ['Yes/', []],
  [`Choice: ${'a'.repeat(58)}/b`, ['a'.repeat(58), 'b']],
  [`Choice: ${'a'.repeat(59)}/b`, []],
  ['Yes/No: Emma', []],
])('%s offers %j', (line, options) => {
  expect(menuIn(line)).toEqual(options);
});
