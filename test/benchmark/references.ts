import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The least that reading a Word file takes: each XML part unpacked and scanned once, its letters counted. */
export function unzipAndScan(bytes: Uint8Array): number {
  let letters = 0;
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ position: false });
    parser.on('text', (text) => {
      letters += text.length;
    });
    parser.write(new TextDecoder().decode(part)).close();
  }
  return letters;
}

/** The text of a PDF as pdf-parse gives it, with its own options. */
export async function getText(bytes: Uint8Array): Promise<string> {
  const { PDFParse } = await import('pdf-parse');
  // pdf.js takes the buffer for itself.
  const parser = new PDFParse({ data: bytes.slice() });
  const { text } = await parser.getText();
  await parser.destroy();
  return text;
}
