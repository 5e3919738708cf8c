import { expect, it } from 'vitest';
import { createCounters, nextLabel } from '../../../src/documents/building/labels.ts';
import { readLists } from '../../../src/documents/doc/lists.ts';
import { joined, u16, u32, utf16 } from './bytes.ts';

const definition = (id: number, simple: boolean): Uint8Array =>
  joined(u32(id, 0), Buffer.alloc(18), [simple ? 1 : 0, 0]);
const level = (format: number, text: string, { start = 1, flags = 0, restart = 0 } = {}): Uint8Array =>
  joined(
    u32(start),
    [format, flags],
    Buffer.alloc(9),
    Buffer.alloc(9),
    [0, 0, restart, 0],
    u16(text.length),
    utf16(text),
  );
const use = (id: number, overrides = 0): Uint8Array => joined(u32(id, 0, 0), [overrides, 0, 0, 0]);

const nine = (...levels: readonly Uint8Array[]): Uint8Array =>
  joined(...levels, ...Array.from({ length: 9 - levels.length }, () => level(255, '')));
const DEFINITIONS = joined(
  u16(2),
  definition(41, false),
  definition(42, true),
  nine(level(3, 'Section \u0000:'), level(4, '\u0000.\u0001)')),
  level(23, '\uf0b7'),
);
const END = u32(0xffffffff);

function labels(
  uses: Uint8Array,
  items: readonly (readonly [list: number, level: number])[],
): (string | undefined)[] {
  const lists = readLists({ definitions: DEFINITIONS, uses });
  const counters = createCounters();
  return items.map(([list, depth]) =>
    nextLabel(counters, lists.get(list), { listId: String(list), level: depth }),
  );
}

it('the letter of a section that stands only in its list is given', () => {
  const uses = joined(u32(2), use(41), use(42), END, END);
  expect(
    labels(uses, [
      [1, 0],
      [1, 1],
      [1, 0],
      [2, 0],
      [3, 0],
    ]),
  ).toEqual(['Section A:', 'A.a)', 'Section B:', '•', undefined]);
});

it('a use of a list can begin anew or replace a level', () => {
  const anew = joined(u32(5), u32(0x10));
  const replaced = joined(u32(1), u32(0x30), level(1, 'Part \u0000', { start: 2 }));
  const uses = joined(u32(3), use(41), use(41, 1), use(41, 1), END, END, anew, END, replaced);
  expect(
    labels(uses, [
      [1, 0],
      [2, 0],
      [2, 0],
      [3, 0],
    ]),
  ).toEqual(['Section A:', 'Section E:', 'Section F:', 'Part II']);
});

it('tables that are cut off end the lists and nothing else', () => {
  expect(readLists({ definitions: DEFINITIONS.subarray(0, 70), uses: joined(u32(9), use(41)) }).size).toBe(0);
  expect(readLists({ definitions: new Uint8Array(), uses: new Uint8Array() }).size).toBe(0);
});
