/**
 * Compares by Unicode code point, so that an order is the same in every locale. JavaScript's own `<`
 * compares UTF-16 units and puts characters beyond U+FFFF before U+E000.
 */
export function byCodePoint(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    if (one.charCodeAt(index) !== other.charCodeAt(index)) return differenceAt(one, other, index);
  }
  return one.length - other.length;
}

function differenceAt(one: string, other: string, index: number): number {
  return rank(one.charCodeAt(index)) - rank(other.charCodeAt(index));
}

/** Lifts surrogates above all other units: code point order, since both sides agree up to here. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
