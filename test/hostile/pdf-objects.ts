import { deflateSync } from 'node:zlib';
import { pdfOf } from '../documents/pdf/tiny-pdf.ts';
import { pdfPages } from './control.ts';

/** The numbers of the objects that a case may want to refer to or to replace. */
export const CATALOG = 1;
export const PAGES = 2;
export const FIRST_PAGE = 10;
export const FIRST_CONTENT = 11;

type Objects = Readonly<Record<number, string>>;

export const stream = (content: string, members = ''): string =>
  `<< /Length ${content.length} ${members} >>\nstream\n${content}\nendstream`;

/** A stream packed with Deflate. */
export function deflated(content: string | Uint8Array, members = ''): string {
  const packed = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content);
  return stream(packed.toString('latin1'), `/Filter /FlateDecode ${members}`);
}

const page = (content: number): string =>
  `<< /Type /Page /Parent ${PAGES} 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /X1 50 0 R >> >> >>`;

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** The objects of the plan as a PDF, the catalog first, as most programs write them; page n is 10 + 2n. */
export function planObjects(contents: readonly string[] = pdfPages()): Map<number, string> {
  const kids = contents.map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`).join(' ');
  return new Map([
    [CATALOG, `<< /Type /Catalog /Pages ${PAGES} 0 R >>`],
    [PAGES, `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`],
    [3, font('Helvetica')],
    [4, font('Helvetica-Bold')],
    ...contents.flatMap((content, at): [number, string][] => [
      [FIRST_PAGE + 2 * at, page(FIRST_CONTENT + 2 * at)],
      [FIRST_CONTENT + 2 * at, stream(content)],
    ]),
  ]);
}

/** The plan as a PDF with some objects replaced or added, by their numbers. */
export function pdfWith(changes: Objects | ((objects: Map<number, string>) => Objects)): Uint8Array {
  const objects = planObjects();
  const changed = typeof changes === 'function' ? changes(objects) : changes;
  for (const [number, object] of Object.entries(changed)) objects.set(Number(number), object);
  return pdfOf(objects);
}

/** The plan as a PDF, its text rewritten as a whole. */
export function pdfRewritten(rewrite: (text: string) => string): Uint8Array {
  return Buffer.from(rewrite(Buffer.from(pdfWith({})).toString('latin1')), 'latin1');
}
