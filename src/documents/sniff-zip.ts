import type { DocumentFormat } from '../model/document.ts';
import { ReadProblem } from '../model/problem.ts';
import type { Limits } from './limits.ts';
import { readZipDirectory } from './zip/directory.ts';
import { isArchive } from './zip/is-archive.ts';

const OFFICE_PACKAGE = '_rels/.rels';
/** An archive is opened before anything in it is read, unless it hides behind the name of a document. */
const ARCHIVE = 'It is a zip archive under another name: rename it to .zip, or unpack it, and audit that.';
const WORD_FOLDER = 'word/';
/** Every OpenDocument package lists its parts (OpenDocument 1.3 part 2, 3.2); the reader tells which kind it is. */
const OPEN_DOCUMENT = 'meta-inf/manifest.xml';

const OTHER_KINDS: readonly (readonly [part: string, detail: string])[] = [
  ['xl/', 'It is an Excel workbook.'],
  ['ppt/', 'It is a PowerPoint presentation.'],
  ['visio/', 'It is a Visio drawing.'],
  ['index/document.iwa', 'It is a Pages document (.pages): open it in Pages and export it to Word or PDF.'],
  ['fixeddocseq.fdseq', 'It is an XPS document: open it and print it to PDF.'],
  ['fixeddocumentsequence.fdseq', 'It is an XPS document: open it and print it to PDF.'],
  ['meta-inf/container.xml', 'It is an electronic book (.epub).'],
];

/**
 * The format of a zip, by the names of its parts.
 *
 * @throws ReadProblem where it is damaged or no Word document
 */
export function sniffZip(bytes: Uint8Array, limits: Limits): DocumentFormat {
  const parts = [...readZipDirectory(bytes, limits).keys()];
  if (parts.length === 0) throw new ReadProblem('empty');
  if (isArchive(parts)) throw new ReadProblem('unsupported-format', ARCHIVE);
  const holds = (start: string): boolean => parts.some((part) => part.startsWith(start));
  if (holds(WORD_FOLDER)) return 'docx';
  const other = OTHER_KINDS.find(([part]) => holds(part));
  if (other !== undefined) throw new ReadProblem('unsupported-format', other[1]);
  if (holds(OPEN_DOCUMENT)) return 'odt';
  // A package may keep its text under any name: the reader follows the links.
  if (holds(OFFICE_PACKAGE)) return 'docx';
  throw new ReadProblem('unsupported-format');
}
