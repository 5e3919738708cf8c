import { viewOf } from './compound-file.ts';

/** Where the name stands in the description of a font (MS-DOC 2.9.85). */
const NAME_AT = 40;

/** The names of fonts by their numbers; a table that is cut off ends them. */
export function readFonts(table: Uint8Array): readonly string[] {
  const fonts: string[] = [];
  if (table.byteLength < 4) return fonts;
  const count = viewOf(table).getUint16(0, true);
  let at = 4;
  while (fonts.length < count && at < table.byteLength) {
    const size = 1 + (table[at] ?? 0);
    const name = new TextDecoder('utf-16le').decode(table.subarray(at + NAME_AT, at + size));
    fonts.push(name.split('\0')[0] ?? '');
    at += size;
  }
  return fonts;
}
