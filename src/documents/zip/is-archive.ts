import { entryKey } from './directory.ts';

/** Parts that make a zip one document of some program, as `entryKey`s: an archive of plans has none of them. */
const DOCUMENT_PARTS = new Set([
  '[content_types].xml',
  '_rels/.rels',
  'word/document.xml',
  'xl/workbook.xml',
  'ppt/presentation.xml',
  'visio/document.xml',
  'mimetype',
  'meta-inf/manifest.xml',
  'index/document.iwa',
]);

/** Whether a zip with files of these names keeps them for their own sake, and is not itself one document. */
export function isArchive(names: readonly string[]): boolean {
  return !names.some((name) => DOCUMENT_PARTS.has(entryKey(name)));
}
