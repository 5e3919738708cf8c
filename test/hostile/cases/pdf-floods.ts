import { tinyPdf } from '../../documents/pdf/tiny-pdf.ts';
import { caseOf, type HostileCase, partly, readAs, refused } from '../case.ts';
import { pdfPages } from '../control.ts';
import { CATALOG, deflated, FIRST_CONTENT, FIRST_PAGE, PAGES, pdfWith } from '../pdf-objects.ts';

const flood = caseOf('PDF floods');
const MIB = 1024 * 1024;

/** Forms of which each draws the next one twice. */
function doubling(forms: number): Uint8Array {
  const form = (at: number): string => {
    const content = at === forms ? 'BT /F1 9 Tf (x) Tj ET' : '/X1 Do /X1 Do';
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 ${51 + at} 0 R >> /Font << /F1 3 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  };
  const objects = Object.fromEntries(Array.from({ length: forms + 1 }, (_, at) => [50 + at, form(at)]));
  return pdfWith({ ...objects, [FIRST_CONTENT]: deflated('/X1 Do') });
}

const drawing = (operators: string): (() => Uint8Array) => {
  return () => pdfWith({ [FIRST_CONTENT]: deflated(`${pdfPages()[0]}\n${operators}`) });
};

const box = (media: string): (() => Uint8Array) => {
  return () =>
    pdfWith((objects) => ({
      [FIRST_PAGE]: (objects.get(FIRST_PAGE) ?? '').replace('[0 0 595 842]', media),
    }));
};

const deepPages = (depth: number): Uint8Array => {
  const pages = pdfPages().map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`);
  const node = (at: number): string =>
    `<< /Type /Pages /Count ${pages.length} /Kids [${at === depth ? pages.join(' ') : `${1001 + at} 0 R`}] >>`;
  return pdfWith({
    ...Object.fromEntries(Array.from({ length: depth + 1 }, (_, at) => [1000 + at, node(at)])),
    [PAGES]: `<< /Type /Pages /Count ${pages.length} /Kids [1000 0 R] >>`,
  });
};

/** These end by themselves, or by a limit that is counted. */
export const PDF_FLOODS: readonly HostileCase[] = [
  flood('pdf-20000-pages.pdf', refused('too-large', /500 pages/), () =>
    tinyPdf(Array.from({ length: 20_000 }, () => ({ content: 'q' }))),
  ),
  flood('pdf-swelling-page.pdf', refused('out-of-memory'), () =>
    pdfWith({ [FIRST_CONTENT]: deflated(Buffer.alloc(300 * MIB, ' ')) }),
  ),
  flood(
    'pdf-deep-list.pdf',
    partly('K', /damaged, on page 1/),
    drawing(`${'['.repeat(200_000)}${']'.repeat(200_000)} 0 d`),
  ),
  flood('pdf-deep-catalog.pdf', refused('truncated'), () =>
    pdfWith({
      [CATALOG]: `<< /Type /Catalog /Pages ${PAGES} 0 R /X ${'<< /X '.repeat(100_000)} 1 ${'>> '.repeat(100_000)} >>`,
    }),
  ),
  flood('pdf-huge-page.pdf', readAs('pdf'), box('[0 0 1000000000 1000000000]')),
  flood('pdf-page-without-size.pdf', readAs('pdf'), box('[0 0 0 0]')),
  flood('pdf-page-of-words.pdf', readAs('pdf'), box('[/a /b (c) null]')),
  flood(
    'pdf-huge-numbers.pdf',
    readAs('pdf'),
    drawing(
      'q 1e38 0 0 1e38 1e38 1e38 cm 0 0 m 9e99 9e99 l S BT /F1 9e30 Tf 1e30 0 0 1e30 9e30 9e30 Tm ( ) Tj ET Q',
    ),
  ),
  flood('pdf-more-restores.pdf', readAs('pdf'), drawing('Q '.repeat(50_000))),
  flood('pdf-filters.pdf', refused('partly-read', /damaged, on page 1/), () =>
    pdfWith({
      [FIRST_CONTENT]: `<< /Length 1 /Filter [${'/FlateDecode '.repeat(5000)}] >>\nstream\nx\nendstream`,
    }),
  ),
  flood(
    'pdf-many-lines.pdf',
    readAs('pdf'),
    drawing(Array.from({ length: 3000 }, (_, at) => `${at / 10} 830 m ${at / 10} 835 l S`).join(' ')),
  ),
  flood('pdf-deep-pages.pdf', readAs('pdf'), () => deepPages(20_000)),
];

/** These would go on without end: the process that reads them is ended at the time limit. */
export const PDF_HANGS: readonly HostileCase[] = [
  flood('pdf-doubling-forms.pdf', refused('timed-out'), () => doubling(28)),
  flood('pdf-saves.pdf', refused('timed-out'), drawing('q '.repeat(300_000))),
];
