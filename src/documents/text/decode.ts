const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Control characters other than white space: no text file holds them. */
const NO_TEXT = /(?!\s)\p{Cc}/u;
/** The last byte of a text file of DOS. */
const END_OF_FILE = /\u001a\s*$/;

/** Encodings of files without a mark, in the order in which they are tried; in the last every byte is a letter. */
const EVERY_BYTE = 'windows-1252';
const UNMARKED = ['utf-8', EVERY_BYTE];

/**
 * The text of UTF-8, UTF-16 or Windows-1252 bytes; undefined where they are no text. UTF-16 is known by its
 * byte order mark or by the zeros between plain letters.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const utf16 = utf16Encoding(bytes);
  for (const encoding of utf16 === undefined ? UNMARKED : [utf16]) {
    const text = decodeAs(bytes, encoding);
    if (text !== undefined && !NO_TEXT.test(text) && (encoding !== EVERY_BYTE || isEnglish(text)))
      return text;
  }
  return undefined;
}

/** Where every byte is a letter, text is known by its plain ones: noise has as many others. */
function isEnglish(text: string): boolean {
  return (text.match(/[ -~\s]/g) ?? []).length > text.length / 2;
}

/** UTF-16 by its mark, of which the last letter is cut in half. */
export function isCutUtf16(bytes: Uint8Array): boolean {
  return (
    bytes.byteLength % 2 === 1 &&
    BYTE_ORDER_MARKS.some(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  );
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(END_OF_FILE, '');
  } catch {
    return undefined;
  }
}

/** The first characters, good enough to tell what a file is. */
export function startOfText(bytes: Uint8Array, length: number): string {
  const start = bytes.subarray(0, length);
  return new TextDecoder(utf16Encoding(bytes) ?? 'utf-8').decode(start);
}

/** Bytes that tell UTF-16 without a mark, the fewest that can, and the share of its letters that are plain. */
const SAMPLE = 128;
const FEWEST = 4;
const MOSTLY = 0.7;

function utf16Encoding(bytes: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[0];
  const sample = [...bytes.subarray(0, SAMPLE)];
  if (sample.length < FEWEST || bytes.byteLength % 2 !== 0) return undefined;
  const zeros = [0, 1].map((parity) => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length);
  const [first = 0, second = 0] = zeros;
  const most = (sample.length / 2) * MOSTLY;
  if (first === 0 && second >= most) return 'utf-16le';
  return second === 0 && first >= most ? 'utf-16be' : undefined;
}
