import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { display, displayLines } from '../../src/language/display.ts';
import { byCodePoint } from '../../src/language/order.ts';

test.each([
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['plan\u202excod.docx', 'plan\\u{202e}xcod.docx'],
  ['a\nb\tc\u0085\u2028', 'a\\u{a}b\\u{9}c\\u{85}\\u{2028}'],
  ['zero\u200bwidth\ufeff', 'zero\\u{200b}width\\u{feff}'],
  ['lone \ud800 half', 'lone \\u{d800} half'],
  ['Zoë’s plan – final 👩‍🏫'.replaceAll('\u200d', ''), 'Zoë’s plan – final 👩🏫'],
])('%j is shown as %s', (text, shown) => {
  expect(display(text)).toBe(shown);
});

test('nothing that a terminal obeys is left, and lines stay lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(display(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      expect(displayLines(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
    }),
  );
});

test('the order is that of UTF-8 bytes, which is that of code points', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      expect(Math.sign(byCodePoint(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)));
    }),
  );
  expect(['\u{1f600}', '\uff5e', 'a'].toSorted(byCodePoint)).toEqual(['a', '\uff5e', '\u{1f600}']);
});
