const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Control characters other than white space: no text file holds them. */
const NO_TEXT = /(?!\s)\p{Cc}/u;

/** The text of UTF-8 bytes, or of UTF-16 ones with a byte order mark; undefined where they are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) =>
    mark.every((byte, position) => bytes[position] === byte),
  );
  try {
    const text = new TextDecoder(marked?.[0] ?? 'utf-8', { fatal: true }).decode(bytes);
    return NO_TEXT.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
