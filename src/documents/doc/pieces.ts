import { ReadProblem } from '../../model/problem.ts';
import { viewOf } from './compound-file.ts';
import { type Modifier, modifiersIn, smallModifier } from './modifiers.ts';

/** A stretch of the text that lies in one place of the stream WordDocument. */
export interface Piece {
  /** First character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
  /** Changes made after the text was last saved in full. */
  readonly modifiers: readonly Modifier[];
}

export interface PieceTable {
  readonly pieces: readonly Piece[];
  /** One UTF-16 unit for each character position. */
  readonly text: string;
}

const PROPERTIES = 1;
const TABLE = 2;
const PIECE_BYTES = 8;
const COMPRESSED = 0x40000000;

/**
 * The text, put together from its pieces (MS-DOC 2.4.1): files saved fast keep them out of order.
 *
 * @throws ReadProblem `truncated`, or `too-complex` where pieces are used more than once
 */
export function readPieces(clx: Uint8Array, stream: Uint8Array): PieceTable {
  const { table, modifiers } = partsOf(clx);
  const view = viewOf(table);
  const count = Math.floor((table.byteLength - 4) / (PIECE_BYTES + 4));
  const pieces = Array.from({ length: Math.max(0, count) }, (_, number): Piece => {
    const at = (count + 1) * 4 + number * PIECE_BYTES;
    const place = view.getUint32(at + 2, true);
    const compressed = (place & COMPRESSED) !== 0;
    const offset = place & ~COMPRESSED;
    return {
      start: view.getUint32(number * 4, true),
      end: view.getUint32(number * 4 + 4, true),
      offset: compressed ? offset / 2 : offset,
      bytesPerCharacter: compressed ? 1 : 2,
      modifiers: modifiersOf(view.getUint16(at + 6, true), modifiers),
    };
  });
  return { pieces, text: textOf(pieces, stream) };
}

/** Lists of modifiers that pieces refer to by number, then the table. */
function partsOf(clx: Uint8Array): { table: Uint8Array; modifiers: readonly Uint8Array[] } {
  const view = viewOf(clx);
  const modifiers: Uint8Array[] = [];
  let at = 0;
  while (view.getUint8(at) === PROPERTIES) {
    const size = view.getUint16(at + 1, true);
    modifiers.push(clx.subarray(at + 3, at + 3 + size));
    at += 3 + size;
  }
  if (view.getUint8(at) !== TABLE) throw new ReadProblem('truncated');
  return { table: clx.subarray(at + 5, at + 5 + view.getUint32(at + 1, true)), modifiers };
}

/** A piece names one small modifier, or a list of them by its number (MS-DOC 2.9.214 and 2.9.215). */
function modifiersOf(value: number, lists: readonly Uint8Array[]): readonly Modifier[] {
  if ((value & 1) === 1) return modifiersIn(lists[value >> 1] ?? new Uint8Array());
  const modifier = smallModifier((value >> 1) & 0x7f, value >> 8);
  return modifier === undefined ? [] : [modifier];
}

function textOf(pieces: readonly Piece[], stream: Uint8Array): string {
  let text = '';
  for (const { start, end, offset, bytesPerCharacter } of pieces) {
    if (start !== text.length || end < start) throw new ReadProblem('truncated');
    const bytes = stream.subarray(offset, offset + (end - start) * bytesPerCharacter);
    if (bytes.byteLength !== (end - start) * bytesPerCharacter) throw new ReadProblem('truncated');
    if (text.length + (end - start) > stream.byteLength)
      throw new ReadProblem('too-complex', 'Its text is longer than the file.');
    // Either way one unit for each character: the places of formatting are counted in them.
    text += bytesPerCharacter === 1 ? decode('windows-1252', bytes) : decode('utf-16le', bytes);
  }
  return text;
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** The piece that holds a character. */
export function pieceAt(pieces: readonly Piece[], position: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}
