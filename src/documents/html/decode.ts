/** How far into a file the name of its encoding may stand (HTML standard, 13.2.3.2). */
const DECLARED_WITHIN = 4096;

const DECLARATION =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{1,40})|<\?xml[^>]{0,100}?encoding=["']([\w-]{1,40})["']/i;

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a web page: by its byte order mark, by the encoding it names, or as browsers take it. A page that
 * is not what it says is read as Windows-1252, in which every byte is a character.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];
  const text =
    decodeAs(bytes, marked ?? declaredEncoding(bytes)) ??
    decodeAs(bytes, 'utf-8') ??
    decodeAs(bytes, 'windows-1252');
  return text ?? '';
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta, xml] = DECLARATION.exec(start) ?? [];
  const name = (meta ?? xml ?? 'utf-8').toLowerCase();
  // A declaration that could be read as ASCII does not stand in UTF-16, whatever it says.
  return name.startsWith('utf-16') ? 'utf-8' : name;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
