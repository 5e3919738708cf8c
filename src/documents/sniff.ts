import type { DocumentFormat } from '../model/document.ts';
import { ReadProblem } from '../model/problem.ts';
import type { Limits } from './limits.ts';
import { refuseOfficeBinary } from './sniff-ole.ts';
import { sniffZip } from './sniff-zip.ts';
import { decodeText } from './text/decode.ts';

/** How far into a file its PDF header may stand (PDF 2.0 implementation practice, kept by all viewers). */
const PDF_HEADER_WITHIN = 1024;
const START = 2048;

interface Signature {
  readonly starts: string;
  readonly detail: string;
}

/** First bytes of formats that are often exported or renamed by mistake, as Latin-1. */
const OTHER_FORMATS: readonly Signature[] = [
  { starts: '{\\rtf', detail: 'It is a Rich Text file (.rtf).' },
  { starts: '\x89PNG', detail: 'It is a picture.' },
  { starts: '\xff\xd8\xff', detail: 'It is a picture.' },
  { starts: 'GIF8', detail: 'It is a picture.' },
  { starts: 'II*\0', detail: 'It is a picture.' },
  { starts: 'MM\0*', detail: 'It is a picture.' },
  { starts: '\x1f\x8b', detail: 'It is a packed archive.' },
  { starts: '7z\xbc\xaf', detail: 'It is a packed archive.' },
  { starts: 'Rar!', detail: 'It is a packed archive.' },
  { starts: 'MIME-Version:', detail: 'It is a web page or an e-mail saved with its pictures.' },
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
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return refuseOfficeBinary(bytes);
  if (start.slice(0, PDF_HEADER_WITHIN).includes('%PDF-')) return 'pdf';
  const other = OTHER_FORMATS.find(({ starts }) => start.startsWith(starts));
  if (other !== undefined) throw new ReadProblem('unsupported-format', other.detail);
  return sniffText(bytes);
}

function sniffText(bytes: Uint8Array): DocumentFormat {
  const text = decodeText(bytes);
  if (text === undefined) throw new ReadProblem('unsupported-format');
  const start = text.slice(0, START).trimStart();
  if (/^<(?:!doctype\s+html|head|body)\b/i.test(start) || (start.startsWith('<') && /<html\b/i.test(start))) {
    throw new ReadProblem('unsupported-format', 'It is a web page (.html).');
  }
  if (start.startsWith('<?xml')) throw new ReadProblem('unsupported-format', 'It is an XML file.');
  if (start === '' && text.trim() === '') throw new ReadProblem('empty');
  return 'text';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
