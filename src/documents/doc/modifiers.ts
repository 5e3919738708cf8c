import { viewOf } from './compound-file.ts';

/** One change of a property: what it changes, and to what (MS-DOC 2.2.5). */
export interface Modifier {
  readonly code: number;
  readonly operand: Uint8Array;
}

/** Modifiers that matter to a reader, by their codes (MS-DOC 2.6). */
export const MODIFIER = {
  deleted: 0x0800,
  inserted: 0x0801,
  data: 0x0806,
  embedded: 0x080a,
  picture: 0x6a03,
  symbol: 0x6a09,
  plain: 0x2a33,
  characterStyle: 0x4a30,
  bold: 0x0835,
  italic: 0x0836,
  struck: 0x0837,
  capitals: 0x083b,
  hidden: 0x083c,
  underlined: 0x2a3e,
  font: 0x4a4f,
  struckTwice: 0x2a53,
  colour: 0x6870,
  paletteColour: 0x2a42,
  size: 0x4a43,
  marker: 0x2a0c,
  shade: 0xca71,
  paletteShade: 0x4866,
  paragraphShade: 0xc64d,
  paragraphPaletteShade: 0x442d,
  cellShades: 0xd612,
  laterCellShades: 0xd616,
  lastCellShades: 0xd60c,
  cellPaletteShades: 0xd609,
  special: 0x0855,
  object: 0x0856,
  paragraphStyle: 0x4600,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  moreTableDepth: 0x664a,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
  listLevel: 0x260a,
  list: 0x460b,
  outline: 0x2640,
  elsewhere: 0x6646,
  elsewhereOlder: 0x6645,
  tableElsewhere: 0x646b,
  headerRow: 0x3404,
  columns: 0xd608,
  verticalMerge: 0xd62b,
  firstPageDiffers: 0x300a,
} as const;

const TAB_STOPS = 0xc615;
const LONG_TAB_STOPS = 255;
/** Bytes of an operand by the top three bits of the code; 6 stands for a size of its own. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const OWN_SIZE = 6;

/** The modifiers in a run of bytes; one that is cut off ends it. */
export function modifiersIn(bytes: Uint8Array): readonly Modifier[] {
  const view = viewOf(bytes);
  const modifiers: Modifier[] = [];
  let at = 0;
  while (at + 2 < bytes.byteLength) {
    const code = view.getUint16(at, true);
    const [from, size] = operandOf(view, at + 2, code);
    if (from + size > bytes.byteLength) break;
    modifiers.push({ code, operand: bytes.subarray(from, from + size) });
    at = from + size;
  }
  return modifiers;
}

/** Where the operand begins behind its size, and how long it is (MS-DOC 2.2.5.1). */
function operandOf(view: DataView, at: number, code: number): readonly [from: number, size: number] {
  const kind = code >> 13;
  if (kind !== OWN_SIZE) return [at, SIZES[kind] ?? 1];
  if (code === MODIFIER.columns && at + 2 <= view.byteLength) {
    return [at + 2, Math.max(0, view.getUint16(at, true) - 1)];
  }
  const size = view.getUint8(at);
  return [at + 1, code === TAB_STOPS && size === LONG_TAB_STOPS ? tabStopBytes(view, at + 1) : size];
}

function tabStopBytes(view: DataView, at: number): number {
  const deleted = 1 + view.getUint8(at) * 4;
  return at + deleted < view.byteLength ? deleted + 1 + view.getUint8(at + deleted) * 3 : view.byteLength;
}

/** The codes of Word 6, in which a piece names a small modifier (MS-DOC 2.9.214). */
const SMALL: ReadonlyMap<number, number> = new Map([
  [0x41, MODIFIER.deleted],
  [0x42, MODIFIER.inserted],
  [0x55, MODIFIER.bold],
  [0x56, MODIFIER.italic],
  [0x57, MODIFIER.struck],
  [0x5b, MODIFIER.capitals],
  [0x5c, MODIFIER.hidden],
]);

export function smallModifier(number: number, value: number): Modifier | undefined {
  const code = SMALL.get(number);
  return code === undefined ? undefined : { code, operand: Uint8Array.of(value) };
}

/** An operand of one, two or four bytes as a number. */
export function numberOf({ operand }: Modifier): number {
  const view = viewOf(operand);
  if (operand.byteLength >= 4) return view.getInt32(0, true);
  return operand.byteLength >= 2 ? view.getInt16(0, true) : (operand[0] ?? 0);
}
