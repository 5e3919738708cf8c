import { gzipSync } from 'node:zlib';
import { makeZip } from '../../documents/zip/make-zip.ts';
import { caseOf, type HostileCase, readAs, refused } from '../case.ts';
import { odt, page, pdf, text, word } from '../control.ts';

const wrong = caseOf('wrong type');

const latin = (bytes: string): Uint8Array => Buffer.from(bytes, 'latin1');
const formatOf = (says: RegExp) => refused('unsupported-format', says);

/** A compound file of old Office programs, with the name of a stream in its directory. */
function oldOffice(stream: string): Uint8Array {
  const file = Buffer.alloc(4096);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  file.set(name, 1024);
  file.writeUInt16LE(name.byteLength, 1024 + 64);
  return file;
}

const office = (part: string): (() => Uint8Array) => {
  return () =>
    makeZip([
      { name: '[Content_Types].xml', bytes: '<Types/>' },
      { name: '_rels/.rels', bytes: '<Relationships/>' },
      { name: part, bytes: '<x/>' },
    ]);
};

const mail = (kind: string): string =>
  `From: a@example.org\r\nTo: b@example.org\r\nSubject: Plan\r\nMIME-Version: 1.0\r\nContent-Type: ${kind}\r\n\r\nThe plan is attached.`;

/** What a file is, is found from its bytes, whatever its name says. */
export const WRONG_TYPE: readonly HostileCase[] = [
  wrong('really-word.pdf', readAs('docx'), () => word()),
  wrong('really-pdf.docx', readAs('pdf'), () => pdf()),
  wrong('really-html.doc', readAs('html'), () => page()),
  wrong('really-odt.docx', readAs('odt'), () => odt()),
  wrong('really-text.docx', readAs('txt'), () => text()),
  wrong('really-word.html', readAs('docx'), () => word()),
  wrong('really-workbook.docx', formatOf(/Excel/), office('xl/workbook.xml')),
  wrong('really-slides.docx', formatOf(/PowerPoint/), office('ppt/presentation.xml')),
  wrong('really-drawing.docx', formatOf(/Visio/), office('visio/document.xml')),
  wrong('really-old-workbook.doc', formatOf(/Excel/), () => oldOffice('Workbook')),
  wrong('really-old-slides.doc', formatOf(/PowerPoint/), () => oldOffice('PowerPoint Document')),
  wrong('really-outlook.doc', formatOf(/Outlook/), () => oldOffice('__properties_version1.0')),
  wrong('really-locked.doc', refused('encrypted'), () => oldOffice('EncryptedPackage')),
  wrong('really-nothing-known.doc', formatOf(/old Office/), () => oldOffice('Strange')),
  wrong('really-mail.doc', formatOf(/e-mail/), () => mail('text/plain')),
  wrong('really-saved-page.doc', formatOf(/\.mht/), () => mail('multipart/related; boundary=x')),
  wrong('really-picture.pdf', formatOf(/picture/), () => latin('\x89PNG\r\n\x1a\nxxxx')),
  wrong('really-photo.docx', formatOf(/picture/), () => latin('\xff\xd8\xff\xe0xxxx')),
  wrong('really-packed.docx', formatOf(/packed archive/), () => gzipSync(word())),
  wrong('really-rar.docx', formatOf(/packed archive/), () => latin('Rar!\x1a\x07\x00xxxx')),
  wrong('really-rich-text.doc', formatOf(/Rich Text/), () => '{\\rtf1\\ansi Section A\\par}'),
  wrong('really-rich-text.rtf', formatOf(/Rich Text/), () => '{\\rtf1\\ansi Section A\\par}'),
  wrong(
    'really-word-xml.doc',
    formatOf(/saved as XML/),
    () => '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="x"/>',
  ),
  wrong('really-xml.docx', formatOf(/XML file/), () => '<?xml version="1.0"?><data><a/></data>'),
  wrong('really-programme.docx', formatOf(/./), () => latin(`MZ\x90\0\x03\0\0\0${'\0\x01'.repeat(300)}`)),
  wrong('really-elf.pdf', formatOf(/./), () => latin(`\x7fELF\x02\x01\x01${'\0'.repeat(300)}`)),
  wrong('really-database.docx', formatOf(/./), () => latin(`SQLite format 3\0${'\0\x01'.repeat(99)}`)),
  wrong('really-wordperfect.doc', formatOf(/WordPerfect/), () => latin('\xffWPC\x10\0\0\0')),
  wrong('really-script.docx', formatOf(/PostScript/), () => '%!PS-Adobe-3.0\n(Section A) show'),
];
