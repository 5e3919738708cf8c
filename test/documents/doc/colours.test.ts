import { expect, it } from 'vitest';
import { FLAG } from '../../../src/documents/building/flags.ts';
import { CHARACTER_LOOKS, isParagraphShaded, shadedCells } from '../../../src/documents/doc/colours.ts';
import { MODIFIER, type Modifier } from '../../../src/documents/doc/modifiers.ts';
import { joined, u16 } from './bytes.ts';

type Name = keyof typeof MODIFIER;

const says = (name: Name, ...operand: readonly number[]): Modifier => ({
  code: MODIFIER[name],
  operand: Uint8Array.from(operand),
});

const AUTOMATIC = [0, 0, 0, 0xff];
const NAVY = [0, 0x33, 0x66, 0];
const WHITE = [0xff, 0xff, 0xff, 0];
/** The colour of the pattern, the colour below it, and the pattern. */
const shade = (below: readonly number[], pattern = 0): readonly number[] => [
  ...AUTOMATIC,
  ...below,
  ...u16(pattern),
];
const palette = (below: number, pattern = 0): number => (below << 5) | (pattern << 10);

it.each<[string, Modifier, number, boolean]>([
  ['white', says('colour', ...WHITE), FLAG.pale, true],
  ['nearly white', says('colour', 0xfe, 0xfa, 0xff, 0), FLAG.pale, true],
  ['grey', says('colour', 0xbf, 0xbf, 0xbf, 0), FLAG.pale, false],
  [
    'the usual colour, though white stands beside it',
    says('colour', 0xff, 0xff, 0xff, 0xff),
    FLAG.pale,
    false,
  ],
  ['white of old versions', says('paletteColour', 8), FLAG.pale, true],
  ['another colour of old versions', says('paletteColour', 1), FLAG.pale, false],
  ['a point', says('size', 2, 0), FLAG.tiny, true],
  ['a point and a half', says('size', 3, 0), FLAG.tiny, false],
  ['marked', says('marker', 7), FLAG.shaded, true],
  ['marked white', says('marker', 8), FLAG.shaded, false],
  ['on a colour', says('shade', ...shade(NAVY)), FLAG.shaded, true],
  ['on a pattern', says('shade', ...shade(AUTOMATIC, 3)), FLAG.shaded, true],
  ['on white', says('shade', ...shade(WHITE)), FLAG.shaded, false],
  ['on nothing', says('shade', ...shade(AUTOMATIC)), FLAG.shaded, false],
  ['on a colour of old versions', says('paletteShade', ...u16(palette(2))), FLAG.shaded, true],
  ['on a pattern of old versions', says('paletteShade', ...u16(palette(0, 5))), FLAG.shaded, true],
  ['on white of old versions', says('paletteShade', ...u16(palette(8))), FLAG.shaded, false],
])('characters are %s', (_, modifier, flag, on) => {
  const looks = CHARACTER_LOOKS.get(modifier.code);
  expect([looks?.flag, looks?.isSet(modifier)]).toEqual([flag, on]);
});

it('a paragraph stands on the colour that is told last', () => {
  const navy = says('paragraphShade', ...shade(NAVY));
  const none = says('paragraphPaletteShade', ...u16(palette(0)));
  expect(isParagraphShaded([])).toBe(false);
  expect(isParagraphShaded([none, navy])).toBe(true);
  expect(isParagraphShaded([navy, none])).toBe(false);
});

it('cells have their colours one after another, the twenty-third in a list of its own', () => {
  const row = [
    says('cellShades', ...shade(AUTOMATIC), ...shade(NAVY), ...shade(WHITE)),
    says('laterCellShades', ...shade(NAVY)),
    says('lastCellShades', ...shade(AUTOMATIC), ...shade(AUTOMATIC, 1)),
    says('cellPaletteShades', ...joined(u16(palette(8)), u16(0), u16(0), u16(palette(4)))),
  ];
  expect([...shadedCells(row)].toSorted((one, other) => one - other)).toEqual([1, 3, 22, 45]);
});
