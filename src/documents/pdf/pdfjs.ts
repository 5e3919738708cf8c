import { directPort } from './port.ts';
import { countTroubles } from './trouble.ts';

/** A document of pdf.js; `close` must be called, also where loading it fails. */
export interface Loader {
  load(): Promise<unknown>;
  close(): Promise<void>;
}

// What pdf.js takes from a browser. Nothing is rendered: it only wants these names to exist.
const BROWSER = ['DOMMatrix', 'ImageData', 'Path2D', 'FontFace'];

function nothing(): void {}

/** Of what pdf.js tells: warnings, which are counted; nothing of it is shown. */
const WARNINGS = 1;

const OPTIONS = {
  verbosity: WARNINGS,
  isEvalSupported: false,
  useSystemFonts: false,
  stopAtErrors: false,
  // Images are not decoded: that they are there is read from the operators around them.
  maxImageSize: 1,
  // Where a page can load fonts, the outline of each letter need not be computed: so there is such a page.
  disableFontFace: false,
  ownerDocument: { fonts: { add: nothing, delete: nothing } } as object,
};

let pdfjs: ReturnType<typeof importPdfjs> | null = null;

async function importPdfjs() {
  countTroubles();
  for (const name of BROWSER)
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: nothing, writable: true });
  const { PDFParse } = await import('pdf-parse');
  const { PDFWorker } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  return { PDFParse, PDFWorker, WorkerMessageHandler };
}

/** Prepares to load a PDF with pdf-parse. */
export async function loaderOf(bytes: Uint8Array): Promise<Loader> {
  pdfjs ??= importPdfjs();
  const { PDFParse, PDFWorker, WorkerMessageHandler } = await pdfjs;
  const port = directPort();
  WorkerMessageHandler.initializeFromPort(port);
  // The types of pdf.js know of no port.
  const worker = new PDFWorker({ port: port as never, verbosity: OPTIONS.verbosity });
  // A copy, as pdf.js takes the buffer for its own and mends fonts in it.
  const parser = new PDFParse({ ...OPTIONS, worker, data: bytes.slice() });
  return {
    // `load` is private in the types only: it is the one way to the document itself.
    load: () => parser['load'](),
    close: async () => {
      await parser.destroy();
      worker.destroy();
    },
  };
}

/**
 * The text that pdf-parse itself makes of each page, without the marks it sets between pages: read its own way, so
 * that a mistake of ours is not repeated.
 */
export async function pageTextsOf(
  bytes: Uint8Array,
): Promise<readonly { readonly page: number; readonly text: string }[]> {
  pdfjs ??= importPdfjs();
  const { PDFParse } = await pdfjs;
  const parser = new PDFParse({ verbosity: OPTIONS.verbosity, isEvalSupported: false, data: bytes.slice() });
  try {
    const { pages } = await parser.getText({ pageJoiner: '' });
    return pages.map(({ num, text }) => ({ page: num, text }));
  } finally {
    await parser.destroy();
  }
}
