import mammoth from 'mammoth';
import type { SecondReading } from './second-reading.ts';

/** Elements that end a word; all others stand within text. */
const BLOCKS = /<\/?(?:p|h[1-6]|li|ul|ol|table|thead|tbody|tr|t[dh]|br|div|dl|d[td])\b[^>]*>/g;

/** The sign of a note and the way back to it are mammoth's own. */
const NOTE_LINKS = /<a href="#(?:foot|end)note-[^>]*>[^<]*<\/a>/g;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The text of a Word file by mammoth, without its pictures; no other file is opened. */
export async function readWithMammoth(bytes: Uint8Array): Promise<SecondReading> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
      ignoreEmptyParagraphs: true,
    },
  );
  return { reader: 'mammoth', texts: [{ page: null, text: textOf(value) }] };
}

function textOf(html: string): string {
  return html
    .replace(NOTE_LINKS, '')
    .replace(BLOCKS, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
