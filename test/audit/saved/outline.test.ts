import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outlineOf, type Parts } from '../../../src/audit/saved/outline.ts';

/** A text as a file that comes in chunks of some bytes. */
function partsOf(text: string, chunkBytes: number): Parts {
  const bytes = Buffer.from(text);
  return {
    size: bytes.byteLength,
    chunks: {
      *[Symbol.iterator]() {
        for (let at = 0; at < bytes.byteLength; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
      },
    },
    text: ({ start, end }) => bytes.toString('utf8', start, end),
    fail: (offset, what) => {
      throw new Error(`${offset}: ${what}`);
    },
  };
}

function read(text: string, chunkBytes = 7): unknown {
  const parts = partsOf(text, chunkBytes);
  const { members, elements } = outlineOf(parts, 'list');
  const whole = [...members].map(([name, span]) => [name, JSON.parse(parts.text(span))]);
  return {
    members: Object.fromEntries(whole),
    elements: elements.map((span) => JSON.parse(parts.text(span))),
  };
}

const layouts = fc.constantFrom(undefined, 1, 2, '\t', '\r\n');
const names = fc.string({ unit: 'grapheme' }).filter((name) => name !== 'list' && name !== '__proto__');
const chunks = fc.integer({ min: 1, max: 64 });

test('the parts of any object are found, however it is laid out and whatever the chunks', () => {
  const objects = fc.record({
    before: fc.dictionary(names, fc.jsonValue()),
    list: fc.option(fc.array(fc.jsonValue()), { nil: undefined }),
    after: fc.dictionary(names, fc.jsonValue()),
  });
  fc.assert(
    fc.property(objects, layouts, chunks, ({ before, list, after }, layout, chunkBytes) => {
      const object = { ...before, ...(list !== undefined && { list }), ...after };
      expect(read(JSON.stringify(object, null, layout), chunkBytes)).toEqual({
        members: JSON.parse(JSON.stringify(object)),
        elements: JSON.parse(JSON.stringify(list ?? [])),
      });
    }),
  );
});

test('whatever is cut off is noticed', () => {
  const text = JSON.stringify({ a: '}', list: [{ b: [1, '\\"]'] }, 'x'], c: {} }, null, 2);
  for (let end = 0; end < text.length; end += 1)
    expect(() => read(text.slice(0, end))).toThrow('the file ends in the middle');
  expect(read(text)).toMatchObject({ members: { a: '}' } });
});

test.each([
  ['{"list": [1,]}', 'JSON'],
  ['{"list": [,1]}', 'JSON'],
  ['{"a": 1,}', '8: a name in quotation marks is expected'],
  ['{"a": 1, "a": 2}', '9: "a" is there twice'],
  ['{a: 1}', '2: a name in quotation marks is expected'],
  ['{"a" 1}', '6: : is expected'],
  ['{"a": 1} x', '8: only one JSON object is expected'],
  ['x {"a": 1}', '0: only one JSON object is expected'],
  ['{"a": 1}{"a": 1}', '8: only one JSON object is expected'],
  ['["a"]', '0: { is expected'],
  ['{"list": [1}', 'the file ends in the middle'],
  ['{"\\x": 1}', '1: the name cannot be read'],
])('%s is refused: %s', (text, message) => {
  expect(() => read(text)).toThrow(message);
});
