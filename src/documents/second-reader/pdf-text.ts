import { loaderOf } from '../pdf/pdfjs.ts';
import type { SecondReading } from './second-reading.ts';

/** The text of a PDF as pdf-parse gives it, page by page. */
export async function readPdfText(bytes: Uint8Array): Promise<SecondReading> {
  const { pageTexts, close } = await loaderOf(bytes);
  try {
    return { reader: 'pdf-parse', texts: await pageTexts() };
  } finally {
    await close();
  }
}
