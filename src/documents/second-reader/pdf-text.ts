import { pageTextsOf } from '../pdf/pdfjs.ts';
import type { SecondReading } from './second-reading.ts';

/** The text of a PDF as pdf-parse gives it, page by page. */
export async function readPdfText(bytes: Uint8Array): Promise<SecondReading> {
  return { reader: 'pdf-parse', texts: await pageTextsOf(bytes) };
}
