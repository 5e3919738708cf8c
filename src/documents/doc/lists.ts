import type { List, ListLevel } from '../building/labels.ts';
import { viewOf } from './compound-file.ts';

/** Lists by the number that paragraphs name them by. */
export type Lists = ReadonlyMap<number, List>;

const LIST_BYTES = 28;
const USE_BYTES = 16;
const LEVEL_BYTES = 28;
const LEVELS = 9;
const NO_NUMBER = 0xff;
const BULLET = 23;

/** Number formats by their codes (MS-OSHARED 2.2.1.3); others are printed as decimals. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [5, 'ordinal'],
  [22, 'decimalZero'],
  [BULLET, 'bullet'],
  [NO_NUMBER, 'none'],
]);

interface Reading {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
}

type Levels = Map<number, ListLevel>;

interface ListParts {
  /** The table stream from the list definitions on: their levels follow behind the definitions (MS-DOC 2.9.131). */
  readonly definitions: Uint8Array;
  readonly uses: Uint8Array;
}

/** The lists of a file. A part that is cut off ends them. */
export function readLists({ definitions, uses }: ListParts): Lists {
  const lists = new Map<number, List>();
  try {
    readUses(uses, readDefinitions(definitions), lists);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return lists;
}

function readDefinitions(bytes: Uint8Array): ReadonlyMap<number, Levels> {
  const found = new Map<number, Levels>();
  if (bytes.byteLength < 2) return found;
  const view = viewOf(bytes);
  const count = view.getUint16(0, true);
  const reading: Reading = { bytes, view, at: 2 + count * LIST_BYTES };
  for (let number = 0; number < count; number += 1) {
    const at = 2 + number * LIST_BYTES;
    const isSimple = (view.getUint8(at + 26) & 1) === 1;
    const levels: Levels = new Map();
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level += 1) levels.set(level, readLevel(reading));
    found.set(view.getUint32(at, true), levels);
  }
  return found;
}

/** One level: its numbers stand in its text as the characters 0 to 8 (MS-DOC 2.9.148, 2.9.150). */
function readLevel(reading: Reading): ListLevel {
  const { bytes, view, at } = reading;
  const start = view.getInt32(at, true);
  const format = FORMATS.get(view.getUint8(at + 4)) ?? 'decimal';
  const flags = view.getUint8(at + 5);
  const formatting = view.getUint8(at + 24) + view.getUint8(at + 25);
  const textAt = at + LEVEL_BYTES + formatting;
  const textBytes = view.getUint16(textAt, true) * 2;
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(textAt + 2, textAt + 2 + textBytes));
  reading.at = textAt + 2 + textBytes;
  return {
    format,
    text: [...text].map((sign) => (sign < '\u0009' ? `%${(sign.codePointAt(0) ?? 0) + 1}` : sign)).join(''),
    start,
    ...((flags & 8) === 0 ? {} : { restartsAfter: view.getUint8(at + 26) }),
    decimalOnly: (flags & 4) !== 0,
  };
}

/** Each use of a list, with the levels and starting numbers that it overrides (MS-DOC 2.9.133). */
function readUses(
  bytes: Uint8Array,
  definitions: ReadonlyMap<number, Levels>,
  into: Map<number, List>,
): void {
  if (bytes.byteLength < 4) return;
  const view = viewOf(bytes);
  const count = view.getUint32(0, true);
  const reading: Reading = { bytes, view, at: 4 + count * USE_BYTES };
  for (let number = 0; number < count; number += 1) {
    const at = 4 + number * USE_BYTES;
    const definition = view.getUint32(at, true);
    const levels = new Map(definitions.get(definition) ?? []);
    const starts = new Map<number, number>();
    into.set(number + 1, { counted: String(definition), levels, starts });
    reading.at += 4;
    for (let left = view.getUint8(at + 12); left > 0; left -= 1) readOverride(reading, levels, starts);
  }
}

function readOverride(reading: Reading, levels: Levels, starts: Map<number, number>): void {
  const start = reading.view.getInt32(reading.at, true);
  const flags = reading.view.getUint32(reading.at + 4, true);
  reading.at += 8;
  const level = flags & 0xf;
  const startsAnew = (flags & 0x10) !== 0;
  if ((flags & 0x20) !== 0) levels.set(level, readLevel(reading));
  if (startsAnew) starts.set(level, levels.get(level)?.start ?? start);
  if (startsAnew && (flags & 0x20) === 0) starts.set(level, start);
}
