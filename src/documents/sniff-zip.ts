import type { DocumentFormat } from '../model/document.ts';
import { ReadProblem } from '../model/problem.ts';
import type { Limits } from './limits.ts';
import { readZipDirectory } from './zip/directory.ts';
import { isArchive } from './zip/is-archive.ts';

const OFFICE_PACKAGE = '_rels/.rels';
/** An archive is opened before anything in it is read, unless it hides behind the name of a document. */
const ARCHIVE = 'It is a zip archive under another name: rename it to .zip, or unpack it, and audit that.';
const WORD_FOLDER = 'word/';

const OTHER_KINDS: readonly (readonly [part: string, detail: string])[] = [
  ['xl/', 'It is an Excel workbook.'],
  ['ppt/', 'It is a PowerPoint presentation.'],
  ['visio/', 'It is a Visio drawing.'],
  ['meta-inf/manifest.xml', 'It is an OpenDocument file (.odt), as LibreOffice saves it.'],
  ['index/document.iwa', 'It is a Pages document.'],
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
  // A package may keep its text under any name: the reader follows the links.
  if (holds(OFFICE_PACKAGE)) return 'docx';
  throw new ReadProblem('unsupported-format');
}
