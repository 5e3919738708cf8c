import { unzipSync } from 'fflate';
import type { Packing } from '../documents/zip/make-zip.ts';
import { makeZip } from '../documents/zip/make-zip.ts';
import { word } from './control.ts';

/** The text of the Word control by the names of its parts, for changing one of them. */
export function partsOf(bytes: Uint8Array = word()): readonly (Packing & { readonly name: string })[] {
  return Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, bytes: part }));
}

/** The Word control, each part packed as `change` says. */
export function repacked(
  change: (packing: Packing & { readonly name: string }) => Packing | readonly Packing[],
): Uint8Array {
  return makeZip(partsOf().flatMap(change));
}

/** The Word control with one part packed otherwise. */
export function withPart(name: string, change: (packing: Packing) => Packing): Uint8Array {
  return repacked((packing) => (packing.name === name ? change(packing) : packing));
}

/** The Word control, or another file, with the text of one part rewritten. */
export function rewritten(name: string, rewrite: (xml: string) => string, whole = word()): Uint8Array {
  return makeZip(
    partsOf(whole).map((part) =>
      part.name === name ? { ...part, bytes: rewrite(Buffer.from(part.bytes ?? '').toString()) } : part,
    ),
  );
}

/** The Word control with more parts. */
export function withParts(...more: readonly Packing[]): Uint8Array {
  return makeZip([...partsOf(), ...more]);
}

export const DOCUMENT = 'word/document.xml';
