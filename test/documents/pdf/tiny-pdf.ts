/** One page of a hand-written PDF. */
export interface TinyPage {
  /** Drawing operators; the font is /F1 (Helvetica), the bold one /F2, /F3 one without meanings; /Im1 is a picture. */
  readonly content: string;
  readonly rotate?: number;
  /** Annotation dictionaries, without "obj". */
  readonly annotations?: readonly string[];
}

export interface TinyOptions {
  /** Members of the catalog, such as a structure tree. */
  readonly catalog?: string;
  /** More objects, by number from 100. */
  readonly objects?: readonly string[];
}

const IMAGE =
  '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';

/** A PDF of A4 pages (595 by 842 points), written object by object with a correct cross-reference table. */
export function tinyPdf(pages: readonly TinyPage[], options: TinyOptions = {}): Uint8Array {
  const objects = new Map<number, string>();
  const annotations: string[] = [];
  const kids = pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ');
  const fields: string[] = [];
  pages.forEach((page, index) => {
    const references = (page.annotations ?? []).map((annotation) => {
      annotations.push(annotation);
      const reference = `${200 + annotations.length} 0 R`;
      objects.set(200 + annotations.length, annotation);
      fields.push(reference);
      return reference;
    });
    objects.set(
      10 + 2 * index,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${page.rotate ?? 0} /StructParents ${index} /Contents ${11 + 2 * index} 0 R /Annots [${references.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 6 0 R >> /XObject << /Im1 5 0 R >> >> >>`,
    );
    objects.set(11 + 2 * index, `<< /Length ${page.content.length} >>\nstream\n${page.content}\nendstream`);
  });
  const form = fields.length > 0 ? `/AcroForm << /Fields [${fields.join(' ')}] >>` : '';
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${form} ${options.catalog ?? ''} >>`);
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.set(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  objects.set(4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  objects.set(5, IMAGE);
  objects.set(
    6,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Lost /Encoding /Identity-H /DescendantFonts [7 0 R] >>',
  );
  objects.set(
    7,
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Lost /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
  );
  (options.objects ?? []).forEach((object, index) => objects.set(100 + index, object));
  return pdfOf(objects);
}

/** Objects by their numbers as a file, of which number 1 is the catalog; each character is a byte. */
export function pdfOf(objects: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, object] of objects) {
    offsets.set(number, text.length);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 1\n0000000000 65535 f \n`;
  for (const [number, offset] of offsets)
    text += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<< /Root 1 0 R /Size 1000 >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Operators that write lines of text; x and y in points from the lower left corner. */
export function texts(lines: readonly (readonly [number, number, string])[], size = 11, font = 'F1'): string {
  return lines.map(([x, y, text]) => `BT /${font} ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n');
}
