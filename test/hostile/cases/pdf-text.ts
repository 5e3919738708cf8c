import { SAYS, TITLES } from '../../../fixtures/make/traps/plan.ts';
import { tinyPdf } from '../../documents/pdf/tiny-pdf.ts';
import { caseOf, type HostileCase, partly, readAs, refused, told, type Verdict } from '../case.ts';
import { pdf, pdfPages } from '../control.ts';
import { CATALOG, FIRST_CONTENT, FIRST_PAGE, PAGES, pdfWith, stream } from '../pdf-objects.ts';

const shown = caseOf('PDF text');

const SCAN = 'q 595 0 0 842 0 0 cm /Im1 Do Q';
const scanned = (pages: number): Uint8Array =>
  tinyPdf(Array.from({ length: pages }, () => ({ content: SCAN })));

/** Every string of the pages shown by other operators. */
const drawnAs = (draw: (words: string) => string): (() => Uint8Array) => {
  return () => tinyPdf(pdfPages(draw).map((content) => ({ content })));
};

/** The pages with one of them, from nought, replaced. */
const withPage = (number: number, content: string): (() => Uint8Array) => {
  return () => tinyPdf(pdfPages().map((old, at) => ({ content: at === number ? content : old })));
};

const NOTHING = 'Section G: no health provision is needed.';

/** The letters of a font whose signs stand for nothing. */
const lost = (words: string): string => {
  const codes = [...words].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'));
  return `/F3 10 Tf <${codes.join('')}> Tj`;
};

const note = (words: string): string =>
  `<< /Type /Annot /Subtype /FreeText /Rect [50 20 500 40] /Contents (${words}) /DA (/F1 10 Tf) >>`;

/** What nobody sees is no text of the plan, as in Word, and is said. */
const unseen = (says: RegExp): Verdict =>
  told(readAs('pdf', 'unresolved-revisions -'), { 'unseen-text': says });

export const PDF_TEXT: readonly HostileCase[] = [
  shown('pdf-scan.pdf', refused('no-text-layer'), () => scanned(3)),
  shown('pdf-one-page-scanned.pdf', partly('G', /pictures of pages, on page 2/), withPage(1, SCAN)),
  shown('pdf-last-page-scanned.pdf', partly('K', /pictures of pages/), withPage(pdfPages().length - 1, SCAN)),
  shown('pdf-garbled.pdf', refused('partly-read', /characters cannot be told/), drawnAs(lost)),
  shown('pdf-one-page-garbled.pdf', partly('G', /characters cannot be told/), () =>
    tinyPdf(pdfPages().map((content, at) => ({ content: at === 1 ? (pdfPages(lost)[1] ?? '') : content }))),
  ),
  shown('pdf-nothing.pdf', refused('empty'), () => tinyPdf([{ content: '' }])),
  shown('pdf-empty-page-more.pdf', readAs('pdf'), () =>
    tinyPdf([...pdfPages().map((content) => ({ content })), { content: '' }]),
  ),
  shown('pdf-stamp-on-scan.pdf', refused('no-text-layer'), () =>
    tinyPdf([{ content: `${SCAN} BT /F1 9 Tf 50 20 Td (Page 1) Tj ET` }]),
  ),
  shown('pdf-attachment.pdf', partly('G', /embedded documents/), () =>
    pdf({
      catalog: '/Names << /EmbeddedFiles << /Names [(a.docx) 100 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (a.docx) /EF << /F 101 0 R >> >>',
        '<< /Length 1 >>\nstream\nx\nendstream',
      ],
    }),
  ),
  shown('pdf-portfolio.pdf', refused('unsupported-format', /portfolio/), () =>
    pdf({
      catalog: '/Collection << /View /D >> /Names << /EmbeddedFiles << /Names [(a.docx) 100 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (a.docx) /EF << /F 101 0 R >> >>',
        '<< /Length 1 >>\nstream\nx\nendstream',
      ],
    }),
  ),
  shown('pdf-xfa.pdf', refused('unsupported-format', /XFA/), () =>
    pdfWith({
      [CATALOG]: `<< /Type /Catalog /Pages ${PAGES} 0 R /AcroForm << /Fields [] /XFA 100 0 R >> >>`,
      100: '<< /Length 20 >>\nstream\n<xdp:xdp></xdp:xdp> \nendstream',
    }),
  ),
  shown('pdf-turned-oddly.pdf', readAs('pdf'), () =>
    pdfWith((objects) => ({
      [FIRST_PAGE]: (objects.get(FIRST_PAGE) ?? '').replace('/Type /Page', '/Type /Page /Rotate 45'),
    })),
  ),
  shown('pdf-off-the-page.pdf', unseen(/beyond the edges/), () =>
    pdf({}, `BT /F1 10 Tf 5000 5000 Td (Section G: ${TITLES.G}) Tj 0 -20 Td (Nothing.) Tj ET`),
  ),
  shown('pdf-unseen-ink.pdf', unseen(/not drawn/), () =>
    pdf({}, 'BT 3 Tr /F1 10 Tf 300 10 Td (Section G: nothing) Tj ET 0 Tr'),
  ),
  shown('pdf-white-ink.pdf', unseen(/colour of the paper/), () =>
    pdf({}, `1 g BT /F1 10 Tf 300 10 Td (${NOTHING}) Tj ET 0 g`),
  ),
  shown('pdf-white-ink-on-white.pdf', unseen(/colour of the paper/), () =>
    pdf({}, `1 g 0 0 595 842 re f BT /F1 10 Tf 300 10 Td (${NOTHING}) Tj ET 0 g`),
  ),
  shown('pdf-transparent.pdf', unseen(/not drawn/), () =>
    pdfWith((objects) => ({
      [FIRST_PAGE]: (objects.get(FIRST_PAGE) ?? '').replace(
        '/Font',
        '/ExtGState << /G1 << /ca 0 >> >> /Font',
      ),
      [FIRST_CONTENT]: stream(`q /G1 gs BT /F1 10 Tf 300 10 Td (${NOTHING}) Tj ET Q ${pdfPages()[0]}`),
    })),
  ),
  shown('pdf-specks.pdf', unseen(/too small/), () =>
    pdf({}, `BT /F1 0.4 Tf 300 10 Td (${NOTHING}) Tj ET BT /F1 10 Tf 0.01 0 0 0.01 60 9 Tm (More.) Tj ET`),
  ),
  shown('pdf-below-the-page.pdf', unseen(/beyond the edges/), () =>
    pdf({}, `BT /F1 10 Tf 50 -30 Td (${NOTHING}) Tj ET`),
  ),
  shown('pdf-all-white.pdf', refused('empty', /colour of the paper/), () =>
    tinyPdf(pdfPages().map((content) => ({ content: `1 g ${content}` }))),
  ),
  shown(
    'pdf-over-the-edge.pdf',
    told(readAs('pdf'), { 'unseen-text': /taken as text.*run over the edge/ }),
    () => pdf({}, 'BT /F1 10 Tf 550 10 Td (Plan) Tj 60 0 Td (over) Tj ET'),
  ),
  shown('pdf-layer-off.pdf', unseen(/layer/), () =>
    pdfWith((objects) => ({
      [CATALOG]: `<< /Type /Catalog /Pages ${PAGES} 0 R /OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] >> >> >>`,
      [FIRST_PAGE]: (objects.get(FIRST_PAGE) ?? '').replace('/Font', '/Properties << /L1 100 0 R >> /Font'),
      [FIRST_CONTENT]: stream(`/OC /L1 BDC BT /F1 10 Tf 300 10 Td (${NOTHING}) Tj ET EMC ${pdfPages()[0]}`),
      100: '<< /Type /OCG /Name (No) >>',
    })),
  ),
  shown('pdf-layer-on.pdf', readAs('pdf'), () =>
    pdfWith((objects) => ({
      [CATALOG]: `<< /Type /Catalog /Pages ${PAGES} 0 R /OCProperties << /OCGs [100 0 R] /D << /ON [100 0 R] >> >> >>`,
      [FIRST_PAGE]: (objects.get(FIRST_PAGE) ?? '').replace('/Font', '/Properties << /L1 100 0 R >> /Font'),
      [FIRST_CONTENT]: stream(`/OC /L1 BDC ${pdfPages()[0]} EMC`),
      100: '<< /Type /OCG /Name (Yes) >>',
    })),
  ),
  shown('pdf-white-on-colour.pdf', readAs('pdf'), () =>
    tinyPdf(pdfPages().map((content) => ({ content: `0.1 0.2 0.5 rg 0 0 595 842 re f 1 g ${content}` }))),
  ),
  shown('pdf-free-text.pdf', readAs('pdf'), () =>
    tinyPdf(
      pdfPages().map((content, at) => ({ content, annotations: at === 0 ? [note(SAYS.G[0] ?? '')] : [] })),
    ),
  ),
];
