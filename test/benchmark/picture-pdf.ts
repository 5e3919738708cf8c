/** Points of one picture. */
const WIDTH = 1000;
const HEIGHT = 1400;

/** A PDF of pages with a line of text above a large picture, grey noise of a byte a point, which nothing packs. */
export function picturePdf(pages: number): Uint8Array {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const add = (...parts: readonly (string | Buffer)[]): void => {
    for (const part of parts) {
      const piece = typeof part === 'string' ? Buffer.from(part) : part;
      pieces.push(piece);
      length += piece.length;
    }
  };
  const object = (...parts: readonly (string | Buffer)[]): void => {
    offsets.push(length);
    add(`${offsets.length} 0 obj\n`, ...parts, '\nendobj\n');
  };
  const picture = noise(WIDTH * HEIGHT);
  const numbers = Array.from({ length: pages }, (_, index) => 4 + 3 * index);
  object('<< /Type /Catalog /Pages 2 0 R >>');
  object(`<< /Type /Pages /Count ${pages} /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] >>`);
  object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const number of numbers) {
    const content = `BT /F1 12 Tf 90 680 Td (What picture ${number} shows helps at school and at home.) Tj ET
q 400 0 0 500 90 150 cm /Im1 Do Q`;
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R `,
      `/Resources << /Font << /F1 3 0 R >> /XObject << /Im1 ${number + 2} 0 R >> >> >>`,
    );
    object(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    object(
      `<< /Type /XObject /Subtype /Image /Width ${WIDTH} /Height ${HEIGHT} /ColorSpace /DeviceGray `,
      `/BitsPerComponent 8 /Length ${picture.length} >>\nstream\n`,
      picture,
      '\nendstream',
    );
  }
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${entries}`);
  add(`trailer << /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(pieces);
}

/** The same bytes each time (a linear congruential generator). */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[index] = state >>> 16;
  }
  return bytes;
}
