import type { DocumentFormat } from '../model/document.ts';
import { ReadProblem } from '../model/problem.ts';

const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const HEADER_BYTES = 512;
const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;

const KINDS: readonly (readonly [stream: string, detail: string])[] = [
  ['Workbook', 'It is an old Excel file (.xls).'],
  ['Book', 'It is an old Excel file (.xls).'],
  ['PowerPoint Document', 'It is an old PowerPoint file (.ppt).'],
  [
    '__properties_version1.0',
    'It is an e-mail saved from Outlook (.msg): save the plan that is attached to it, and audit that.',
  ],
  ['VisioDocument', 'It is a Visio drawing.'],
  ['Quill', 'It is a Publisher file.'],
  ['MatOST', 'It is a Works file (.wps).'],
];

/**
 * Tells the files of the old Office container apart. A modern Word file with a password is put into one too,
 * as the stream EncryptedPackage (MS-OFFCRYPTO 2.3.4.4).
 *
 * @throws ReadProblem `encrypted` or `unsupported-format`, for all but old Word files
 */
export function sniffOfficeBinary(bytes: Uint8Array): DocumentFormat {
  if (hasStream(bytes, 'EncryptedPackage')) throw new ReadProblem('encrypted');
  if (hasStream(bytes, 'WordDocument')) return 'doc';
  if (isDirectoryCut(bytes)) throw new ReadProblem('truncated');
  const kind = KINDS.find(([stream]) => hasStream(bytes, stream));
  throw new ReadProblem('unsupported-format', kind?.[1] ?? 'It is a file of an old Office program.');
}

/** The directory begins at a sector that the header names (MS-CFB 2.2); sectors are counted from after the header. */
function isDirectoryCut({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  if (byteLength < HEADER_BYTES) return true;
  const header = new DataView(buffer, byteOffset, HEADER_BYTES);
  const sector = 2 ** header.getUint16(SECTOR_SHIFT_AT, true);
  return (header.getUint32(DIRECTORY_AT, true) + 1) * sector >= byteLength;
}

/** Directory entries are 128 bytes: the name in UTF-16, its length in bytes at 64 (MS-CFB 2.6.1). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entryName = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(entryName); at !== -1; at = file.indexOf(entryName, at + 1)) {
    const whole = at + ENTRY_BYTES <= file.length;
    if (whole && at % ENTRY_BYTES === 0 && file.readUInt16LE(at + NAME_LENGTH_AT) === entryName.length)
      return true;
  }
  return false;
}
