import { expect, it } from 'vitest';
import { machineMark } from '../../src/language/machine-marks.ts';

it.each([
  ['**Bold** words', 'markdown'],
  ['## Heading', 'markdown'],
  ['see 【4†source】 in **bold**', 'source-tag'],
  ['plain words', null],
])('marks of a text tool: %s: %s', (line, mark) => {
  expect(machineMark(line)).toBe(mark);
});
