import type { DocumentFormat } from '../model/document.ts';
import { ReadProblem } from '../model/problem.ts';
import type { Limits } from './limits.ts';
import { sniffMarkup } from './sniff-markup.ts';
import { sniffOfficeBinary } from './sniff-ole.ts';
import { sniffZip } from './sniff-zip.ts';
import { decodeText, isCutUtf16, startOfText } from './text/decode.ts';

/** How far into a file its PDF header may stand (PDF 2.0 implementation practice, kept by all viewers). */
const PDF_HEADER_WITHIN = 1024;
const START = 2048;

interface Signature {
  readonly starts: string;
  /** What must also stand further on, and where. */
  readonly within?: readonly [at: number, bytes: string];
  readonly detail: string;
}

const PICTURE = 'It is a picture: run text recognition (OCR) over it, and audit the result.';
const ARCHIVE = 'It is a packed archive: unpack it and audit the files in it.';
const OLD_WORD = 'It is a file of Word before 1997: open it in Word or LibreOffice and save it as .docx.';

/** First bytes of formats that are often exported or renamed by mistake, as Latin-1. */
const OTHER_FORMATS: readonly Signature[] = [
  { starts: '{\\rtf', detail: 'It is a Rich Text file (.rtf): open it in Word and save it as .docx.' },
  {
    starts: '\xffWPC',
    detail: 'It is a WordPerfect file (.wpd): open it in LibreOffice and save it as .docx.',
  },
  { starts: '\xdb\xa5', detail: OLD_WORD },
  { starts: '\x31\xbe\0\0', detail: OLD_WORD },
  { starts: '%!PS', detail: 'It is a PostScript file, made for a printer: export the plan as PDF.' },
  { starts: '\x89PNG', detail: PICTURE },
  { starts: '\xff\xd8\xff', detail: PICTURE },
  { starts: 'GIF8', detail: PICTURE },
  { starts: 'BM', within: [6, '\0\0\0\0'], detail: PICTURE },
  { starts: 'RIFF', within: [8, 'WEBP'], detail: PICTURE },
  { starts: '\0\0\0', within: [4, 'ftyphei'], detail: PICTURE },
  { starts: 'II*\0', detail: PICTURE },
  { starts: 'MM\0*', detail: PICTURE },
  { starts: '\x1f\x8b', detail: ARCHIVE },
  { starts: '7z\xbc\xaf', detail: ARCHIVE },
  { starts: 'Rar!', detail: ARCHIVE },
];

/**
 * The format of a file, found from its content: names and extensions lie.
 *
 * @throws ReadProblem saying in plain words what the file is, where no reader exists for it
 */
export function sniff(bytes: Uint8Array, limits: Limits): DocumentFormat {
  if (bytes.byteLength === 0) throw new ReadProblem('empty');
  if (bytes.every((byte) => byte === 0)) throw new ReadProblem('not-downloaded');
  const start = latin1(bytes.subarray(0, START));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return sniffZip(bytes, limits);
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return sniffOfficeBinary(bytes);
  if (start.slice(0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf';
  const other = OTHER_FORMATS.find((signature) => matches(start, signature));
  if (other !== undefined) throw new ReadProblem('unsupported-format', other.detail);
  return sniffText(bytes);
}

function matches(start: string, { starts, within: [at, further] = [0, ''] }: Signature): boolean {
  return start.startsWith(starts) && start.startsWith(further, at);
}

function sniffText(bytes: Uint8Array): DocumentFormat {
  const markup = sniffMarkup(startOfText(bytes, START));
  if (markup !== undefined) return markup;
  const text = decodeText(bytes);
  if (text === undefined) throw new ReadProblem(isCutUtf16(bytes) ? 'truncated' : 'unsupported-format');
  if (text.trim() === '') throw new ReadProblem('empty');
  return 'text';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
