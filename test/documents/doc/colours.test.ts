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

it.each<[string, Modifier, { readonly flag: number; readonly isSet: boolean }]>([
  ['white', says('colour', ...WHITE), { flag: FLAG.pale, isSet: true }],
  ['nearly white', says('colour', 0xfe, 0xfa, 0xff, 0), { flag: FLAG.pale, isSet: true }],
  ['grey', says('colour', 0xbf, 0xbf, 0xbf, 0), { flag: FLAG.pale, isSet: false }],
  [
    'the usual colour, though white stands beside it',
    says('colour', 0xff, 0xff, 0xff, 0xff),
    { flag: FLAG.pale, isSet: false },
  ],
  ['white of old versions', says('paletteColour', 8), { flag: FLAG.pale, isSet: true }],
  ['another colour of old versions', says('paletteColour', 1), { flag: FLAG.pale, isSet: false }],
  ['a point', says('size', 2, 0), { flag: FLAG.tiny, isSet: true }],
  ['a point and a half', says('size', 3, 0), { flag: FLAG.tiny, isSet: false }],
  ['marked', says('marker', 7), { flag: FLAG.shaded, isSet: true }],
  ['marked white', says('marker', 8), { flag: FLAG.shaded, isSet: false }],
  ['on a colour', says('shade', ...shade(NAVY)), { flag: FLAG.shaded, isSet: true }],
  ['on a pattern', says('shade', ...shade(AUTOMATIC, 3)), { flag: FLAG.shaded, isSet: true }],
  ['on white', says('shade', ...shade(WHITE)), { flag: FLAG.shaded, isSet: false }],
  ['on nothing', says('shade', ...shade(AUTOMATIC)), { flag: FLAG.shaded, isSet: false }],
  [
    'on a colour of old versions',
    says('paletteShade', ...u16(palette(2))),
    { flag: FLAG.shaded, isSet: true },
  ],
  [
    'on a pattern of old versions',
    says('paletteShade', ...u16(palette(0, 5))),
    { flag: FLAG.shaded, isSet: true },
  ],
  ['on white of old versions', says('paletteShade', ...u16(palette(8))), { flag: FLAG.shaded, isSet: false }],
])('characters are %s', (_, modifier, { flag, isSet }) => {
  const looks = CHARACTER_LOOKS.get(modifier.code);
  expect([looks?.flag, looks?.isSet(modifier)]).toEqual([flag, isSet]);
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
