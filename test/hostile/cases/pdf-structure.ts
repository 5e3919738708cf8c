import { pdfOf } from '../../documents/pdf/tiny-pdf.ts';
import { caseOf, type HostileCase, partly, readAs, refused } from '../case.ts';
import { pdfPages } from '../control.ts';
import {
  CATALOG,
  deflated,
  FIRST_CONTENT,
  FIRST_PAGE,
  PAGES,
  packedPdf,
  pdfRewritten,
  pdfWith,
  planObjects,
} from '../pdf-objects.ts';

const built = caseOf('PDF structure');

const SECOND_CONTENT = FIRST_CONTENT + 2;
const SECOND_PAGE = FIRST_PAGE + 2;

/** Replaces a part of an object. */
const change = (number: number, from: string | RegExp, to: string): (() => Uint8Array) => {
  return () => pdfWith((objects) => ({ [number]: (objects.get(number) ?? '').replace(from, to) }));
};

const catalogWith = (members: string, ...objects: readonly string[]): (() => Uint8Array) => {
  return () =>
    pdfWith({
      [CATALOG]: `<< /Type /Catalog /Pages ${PAGES} 0 R ${members} >>`,
      ...Object.fromEntries(objects.map((object, at) => [100 + at, object])),
    });
};

const cut = (share: number): (() => Uint8Array) => {
  return () => {
    const whole = pdfWith({});
    return whole.subarray(0, Math.floor(whole.byteLength * share));
  };
};

/** The second page's text with a byte wrong in the midst of what is packed. */
function damagedStream(): Uint8Array {
  const packed = deflated(pdfPages()[1] ?? '');
  const at = Math.floor(packed.length / 2);
  return pdfWith({ [SECOND_CONTENT]: `${packed.slice(0, at)}\xff\xff\xff\xff${packed.slice(at + 4)}` });
}

/** What is packed ends half way, as when a copy broke off; the file around it is whole. */
function shortStream(): Uint8Array {
  const packed = deflated(pdfPages()[1] ?? '');
  const start = packed.indexOf('stream\n') + 'stream\n'.length;
  const half = packed.slice(start, start + Math.floor((packed.length - start) / 2));
  return pdfWith({
    [SECOND_CONTENT]: `<< /Length ${half.length} /Filter /FlateDecode >>\nstream\n${half}\nendstream`,
  });
}

/** The second page is there, its text is not, and the list of objects is of no use: a file that was put together again. */
function contentLost(): Uint8Array {
  const objects = planObjects();
  objects.delete(SECOND_CONTENT);
  const text = Buffer.from(pdfOf(objects)).toString('latin1');
  return Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n0'), 'latin1');
}

export const PDF_STRUCTURE: readonly HostileCase[] = [
  built('pdf-other-order.pdf', readAs('pdf'), () => pdfWith({})),
  built('pdf-pages-in-a-ring.pdf', refused('truncated'), change(PAGES, /\[.*\]/, `[${PAGES} 0 R]`)),
  built(
    'pdf-pages-are-their-parents.pdf',
    refused('truncated'),
    change(FIRST_PAGE, `/Type /Page `, `/Type /Pages /Kids [${PAGES} 0 R] /Count 3 `),
  ),
  built('pdf-count-too-high.pdf', readAs('pdf'), change(PAGES, /\/Count \d+/, '/Count 400')),
  built('pdf-count-negative.pdf', readAs('pdf'), change(PAGES, /\/Count \d+/, '/Count -5')),
  built('pdf-count-too-low.pdf', readAs('pdf'), change(PAGES, /\/Count \d+/, '/Count 1')),
  built('pdf-count-too-low-below.pdf', readAs('pdf'), () =>
    pdfWith((objects) => {
      const kids = /\[(.*)\]/.exec(objects.get(PAGES) ?? '')?.[1] ?? '';
      return {
        [PAGES]: `<< /Type /Pages /Kids [100 0 R] /Count 1 >>`,
        100: `<< /Type /Pages /Parent ${PAGES} 0 R /Kids [${kids}] /Count 1 >>`,
      };
    }),
  ),
  built('pdf-count-too-low-in-pack.pdf', partly('K', /pages of which a part is damaged/), () => {
    const objects = planObjects();
    return packedPdf(objects.set(PAGES, (objects.get(PAGES) ?? '').replace(/\/Count \d+/, '/Count 1')));
  }),
  built('pdf-in-pack.pdf', readAs('pdf'), () => packedPdf(planObjects())),
  built('pdf-count-beyond-measure.pdf', readAs('pdf'), change(PAGES, /\/Count \d+/, '/Count 2000000000')),
  built('pdf-no-pages.pdf', refused('truncated'), change(PAGES, /\[.*\] \/Count \d+/, '[] /Count 0')),
  built('pdf-list-not-closed.pdf', refused('truncated'), change(PAGES, ']', ' ')),
  built('pdf-no-catalog.pdf', refused('truncated'), () => pdfWith({ [CATALOG]: 'null' })),
  built('pdf-page-gone.pdf', refused('truncated'), () => pdfWith({ [SECOND_PAGE]: 'null' })),
  built('pdf-content-gone.pdf', partly('G', /damaged, on page 2/), contentLost),
  built('pdf-content-damaged.pdf', partly('H2', /damaged, on page 2/), damagedStream),
  built('pdf-content-short.pdf', partly('H2', /damaged, on page 2/), shortStream),
  built('pdf-cut-tenth.pdf', refused('truncated'), cut(0.1)),
  built('pdf-cut-half.pdf', refused('truncated'), cut(0.5)),
  built('pdf-cut-most.pdf', refused('truncated'), cut(0.85)),
  built('pdf-no-cross-reference.pdf', readAs('pdf'), () =>
    pdfRewritten((text) => text.replace(/startxref\n\d+/, 'startxref\n0')),
  ),
  built('pdf-wrong-cross-reference.pdf', readAs('pdf'), () =>
    pdfRewritten((text) => text.replace(/startxref\n\d+/, 'startxref\n77')),
  ),
  built('pdf-cross-reference-ring.pdf', readAs('pdf'), () =>
    pdfRewritten((text) => text.replace('/Size 1000', `/Size 1000 /Prev ${text.lastIndexOf('xref\n0 1')}`)),
  ),
  built('pdf-wrong-lengths.pdf', readAs('pdf'), () =>
    pdfRewritten((text) => text.replaceAll(/\/Length \d+/g, '/Length 1')),
  ),
  built(
    'pdf-length-of-itself.pdf',
    readAs('pdf'),
    change(FIRST_CONTENT, /\/Length \d+/, `/Length ${FIRST_CONTENT} 0 R`),
  ),
  built('pdf-rubbish-before.pdf', readAs('pdf'), () =>
    pdfRewritten((text) => `${'rubbish '.repeat(60)}${text}`),
  ),
  built('pdf-rubbish-after.pdf', readAs('pdf'), () =>
    pdfRewritten((text) => `${text}${'rubbish '.repeat(300)}`),
  ),
  built('pdf-only-head.pdf', refused('truncated'), () => '%PDF-1.7\n%%EOF\n'),
  built(
    'pdf-outline-ring.pdf',
    readAs('pdf'),
    catalogWith(
      '/Outlines 100 0 R',
      '<< /First 101 0 R /Last 101 0 R >>',
      '<< /Title (x) /Parent 100 0 R /Next 101 0 R /First 100 0 R >>',
    ),
  ),
  built(
    'pdf-names-ring.pdf',
    refused('truncated'),
    catalogWith('/Names << /EmbeddedFiles 100 0 R /Dests 100 0 R >>', '<< /Kids [100 0 R] >>'),
  ),
  built(
    'pdf-tags-ring.pdf',
    readAs('pdf'),
    catalogWith(
      '/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R',
      '<< /Type /StructTreeRoot /K 101 0 R /ParentTree 102 0 R >>',
      '<< /S /P /P 101 0 R /K [101 0 R] >>',
      '<< /Kids [102 0 R] >>',
    ),
  ),
  built('pdf-form-in-itself.pdf', partly('K', /damaged, on page 1/), () =>
    pdfWith((objects) => ({
      [FIRST_CONTENT]: streamWith(objects, FIRST_CONTENT, '/X1 Do'),
      50: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X1 50 0 R >> >> /Length 6 >>\nstream\n/X1 Do\nendstream',
    })),
  ),
  built('pdf-two-in-one.pdf', readAs('pdf'), () =>
    Buffer.concat([pdfOf(planObjects(['BT /F1 10 Tf 50 700 Td (An older version.) Tj ET'])), pdfWith({})]),
  ),
];

function streamWith(objects: ReadonlyMap<number, string>, number: number, operators: string): string {
  const content = /stream\n([\s\S]*)\nendstream/.exec(objects.get(number) ?? '')?.[1] ?? '';
  const whole = `${content}\n${operators}`;
  return `<< /Length ${whole.length} >>\nstream\n${whole}\nendstream`;
}
