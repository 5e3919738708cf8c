import { expect, it } from 'vitest';
import { pictureSize, sizeOfTwips } from '../../../src/documents/doc/picture-size.ts';

/** The data of a picture that is so many twips large and shown in so many thousandths of that. */
function picture([width, height]: readonly [number, number], [across, down]: readonly [number, number]) {
  const bytes = new Uint8Array(68);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [width, height, across, down].entries())
    view.setUint16(28 + 2 * index, value, true);
  return bytes;
}

it('a picture is as large as its own size and its scale say', () => {
  expect(pictureSize(picture([14_400, 7200], [500, 1000]), 0)).toEqual({ width: 360, height: 360 });
  expect(pictureSize(picture([1440, 720], [0, 0]), 0)).toEqual({ width: 72, height: 36 });
});

it('a picture cut off, or of no size, has none', () => {
  expect(pictureSize(new Uint8Array(20), 0)).toBeUndefined();
  expect(pictureSize(picture([0, 0], [1000, 1000]), 0)).toBeUndefined();
  expect(sizeOfTwips(-20, 400)).toBeUndefined();
});
