import { FLAG } from '../building/flags.ts';
import { isWhite, SPECK } from '../building/unseen.ts';
import { viewOf } from './compound-file.ts';
import { MODIFIER, type Modifier, numberOf } from './modifiers.ts';

/** White among the colours of old versions, which have no others (MS-DOC, Ico); 0 is whatever is usual. */
const PALETTE_WHITE = 8;
const SHADE_BYTES = 10;
/** Cells of which a row tells the shades at a time. */
const CELLS_AT_ONCE = 22;

interface Looks {
  readonly flag: number;
  readonly isSet: (modifier: Modifier) => boolean;
}

/** What modifiers of characters say of colour, size and what lies behind them. */
export const CHARACTER_LOOKS: ReadonlyMap<number, Looks> = new Map([
  [MODIFIER.colour, { flag: FLAG.pale, isSet: ({ operand }) => isPaper(operand) }],
  [MODIFIER.paletteColour, { flag: FLAG.pale, isSet: (modifier) => numberOf(modifier) === PALETTE_WHITE }],
  // In half points.
  [MODIFIER.size, { flag: FLAG.tiny, isSet: (modifier) => numberOf(modifier) <= 2 * SPECK }],
  [MODIFIER.marker, { flag: FLAG.shaded, isSet: (modifier) => isColour(numberOf(modifier)) }],
  [MODIFIER.shade, { flag: FLAG.shaded, isSet: ({ operand }) => isShade(operand) }],
  [MODIFIER.paletteShade, { flag: FLAG.shaded, isSet: (modifier) => isPaletteShade(numberOf(modifier)) }],
]);

/** Whether a colour lies behind a paragraph: of its modifiers the last that says so holds. */
export function isParagraphShaded(modifiers: readonly Modifier[]): boolean {
  const last = modifiers.findLast(({ code }) => PARAGRAPH_SHADES.includes(code));
  if (last === undefined) return false;
  return last.code === MODIFIER.paragraphShade ? isShade(last.operand) : isPaletteShade(numberOf(last));
}

const PARAGRAPH_SHADES: readonly number[] = [MODIFIER.paragraphShade, MODIFIER.paragraphPaletteShade];

const CELL_SHADES: readonly number[] = [
  MODIFIER.cellShades,
  MODIFIER.laterCellShades,
  MODIFIER.lastCellShades,
];

/** The cells of a row, from 0, that have a colour behind their text, by either way of telling it. */
export function shadedCells(modifiers: readonly Modifier[]): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { code, operand } of modifiers) {
    const block = CELL_SHADES.indexOf(code);
    if (block >= 0) {
      for (let at = 0; at + SHADE_BYTES <= operand.byteLength; at += SHADE_BYTES) {
        const shade = operand.subarray(at, at + SHADE_BYTES);
        if (isShade(shade)) cells.add(block * CELLS_AT_ONCE + at / SHADE_BYTES);
      }
    } else if (code === MODIFIER.cellPaletteShades) {
      const view = viewOf(operand);
      for (let at = 0; at + 2 <= operand.byteLength; at += 2)
        if (isPaletteShade(view.getUint16(at, true))) cells.add(at / 2);
    }
  }
  return cells;
}

/** Red, green, blue, and whether the colour is the usual one instead (MS-DOC, COLORREF). */
function isPaper(colour: Uint8Array): boolean {
  return colour[3] === 0 && isWhite(Buffer.from(colour.subarray(0, 3)).toString('hex'));
}

/** The colour of a pattern, the colour below it, and the pattern (MS-DOC, Shd): 0 shows the colour below alone. */
function isShade(shade: Uint8Array): boolean {
  const [below, pattern] = [shade.subarray(4, 8), shade[8] ?? 0];
  if (pattern !== 0) return true;
  return below[3] === 0 && !isPaper(below);
}

/** The same in 5, 5 and 6 bits (MS-DOC, Shd80). */
function isPaletteShade(shade: number): boolean {
  return ((shade >> 10) & 0x3f) !== 0 || isColour((shade >> 5) & 0x1f);
}

function isColour(palette: number): boolean {
  return palette !== 0 && palette !== PALETTE_WHITE;
}
