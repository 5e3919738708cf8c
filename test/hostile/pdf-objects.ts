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

/** An entry of a list of objects that is a stream itself: its type, and two numbers that depend on it. */
const entry = (type: number, one: number, two: number): number[] => [
  type,
  (one >> 16) & 255,
  (one >> 8) & 255,
  one & 255,
  two,
];

const PACKED = 900;
const LIST = 901;

/** The objects as newer programs write them: all that are no streams are packed in one (ISO 32000-1, 7.5.7). */
export function packedPdf(objects: ReadonlyMap<number, string>): Uint8Array {
  const inside = [...objects].filter(([, object]) => !object.includes('stream'));
  const heads: number[] = [];
  let body = '';
  for (const [number, object] of inside) {
    heads.push(number, body.length);
    body += `${object} `;
  }
  const head = `${heads.join(' ')} `;
  const members = `/Type /ObjStm /N ${inside.length} /First ${head.length}`;
  const places = new Map<number, number[]>(inside.map(([number], at) => [number, entry(2, PACKED, at)]));
  let text = '%PDF-1.7\n';
  const add = (number: number, object: string): void => {
    places.set(number, entry(1, text.length, 0));
    text += `${number} 0 obj\n${object}\nendobj\n`;
  };
  for (const [number, object] of objects) if (object.includes('stream')) add(number, object);
  add(PACKED, deflated(head + body, members));
  const start = text.length;
  places.set(LIST, entry(1, start, 0));
  const rows = Array.from({ length: LIST + 1 }, (_, number) => places.get(number) ?? entry(0, 0, 0));
  const list = `/Type /XRef /Size ${LIST + 1} /W [1 3 1] /Root ${CATALOG} 0 R`;
  add(LIST, deflated(Uint8Array.from(rows.flat()), list));
  return Buffer.from(`${text}startxref\n${start}\n%%EOF\n`, 'latin1');
}
