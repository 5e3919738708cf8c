/** Parts that make a zip one document of some program, in lower case: an archive of plans has none of them. */
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

/** Whether a zip with files at these paths keeps them for their own sake, and is not itself one document. */
export function isArchive(paths: readonly string[]): boolean {
  return !paths.some((path) => DOCUMENT_PARTS.has(path.toLowerCase()));
}
