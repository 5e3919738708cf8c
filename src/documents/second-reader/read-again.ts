import type { DocumentFormat } from '../../model/document.ts';
import type { SecondReading } from './second-reading.ts';

type ReadAgain = (bytes: Uint8Array) => Promise<SecondReading>;

/** Second readers are loaded only when they are asked for. */
const READERS: Readonly<Partial<Record<DocumentFormat, () => Promise<ReadAgain>>>> = {
  docx: async () => (await import('./mammoth.ts')).readWithMammoth,
  pdf: async () => (await import('./pdf-text.ts')).readPdfText,
};

/** Reads a document that was read before once more, by other means; null for formats without a second reader. */
export async function readAgain(bytes: Uint8Array, format: DocumentFormat): Promise<SecondReading | null> {
  const reader = await READERS[format]?.();
  return reader === undefined ? null : reader(bytes);
}
