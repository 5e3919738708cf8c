import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { sniff } from '../../src/documents/sniff.ts';
import { docx, p, pack, zippable } from './docx/parts.ts';
import { flat, odt } from './odt/parts.ts';
import { problemIn } from './problems.ts';

const found = (bytes: Uint8Array): string => sniff(bytes, DEFAULT_LIMITS);
const problem = (bytes: Uint8Array): ReturnType<typeof problemIn> =>
  problemIn(() => readDocument(bytes, DEFAULT_LIMITS));

/** An old Office container with one directory entry at its usual place. */
function officeBinary(stream: string): Uint8Array {
  const bytes = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  const name = Buffer.from(`${stream}\0`, 'utf16le');
  name.copy(bytes, 1024 + 128);
  bytes.writeUInt16LE(name.length, 1024 + 128 + 64);
  return bytes;
}

function zipWith(name: string): Uint8Array {
  return pack({ [name]: strToU8('x') });
}

describe('the format is found from the content', () => {
  it('knows Word packages, wherever their text lies', () => {
    expect(found(docx(p('x')))).toBe('docx');
    const { 'word/document.xml': main, ...rest } = zippable({ body: p('x') });
    if (main === undefined) throw new Error('the package has no main part');
    expect(found(pack({ '_rels/.rels': rest['_rels/.rels'] ?? main, 'text/main.xml': main }))).toBe('docx');
  });

  it('knows PDF files with bytes before their header', () => {
    expect(found(strToU8('%PDF-1.7\n'))).toBe('pdf');
    expect(found(strToU8(`${' '.repeat(900)}%PDF-1.7\n`))).toBe('pdf');
  });

  it('knows text in UTF-8, UTF-16 and Windows-1252', () => {
    expect(found(strToU8('Section A – views'))).toBe('text');
    expect(found(Buffer.from('\uFEFFSection A', 'utf16le'))).toBe('text');
    expect(found(Buffer.from('Section A \x96 views', 'latin1'))).toBe('text');
  });

  it('knows old Word files, and does not take a mention of the encrypted stream for encryption', () => {
    const bytes = Buffer.from(officeBinary('WordDocument'));
    Buffer.from('EncryptedPackage\0', 'utf16le').copy(bytes, 512 + 6);
    expect(found(bytes)).toBe('doc');
  });

  it('knows OpenDocument, packed and flat', () => {
    expect(found(odt('x'))).toBe('odt');
    expect(found(flat({ body: '' }))).toBe('odt');
  });

  it.each([
    ['as a browser saves it', '<!DOCTYPE html>\n<!-- saved from url=(0021) --><html><p>Section A'],
    ['as XML', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="z"><p>Section A</p></html>'],
    [
      'as Word exports it',
      '<html xmlns:o="urn:schemas-microsoft-com:office:office"><p class=MsoNormal>Section A',
    ],
    ['without its beginning', '\r\n<table border=1><tr><td>Section A'],
    ['in Windows-1252 with a stray sign', '<html><p>Section A \x96 views\x0e'],
  ])('knows a web page %s', (_, page) => {
    expect(found(Buffer.from(page, 'latin1'))).toBe('html');
  });

  it('does not take text that begins with a sign for a web page', () => {
    expect(found(strToU8('<b> marks bold words in this note'))).toBe('text');
    expect(found(strToU8('From: the SEND team\nTo: parents'))).toBe('text');
  });
});

describe('what is no readable document is named in plain words', () => {
  it.each([
    { name: 'no bytes', bytes: new Uint8Array(), code: 'empty', detail: /^$/ },
    { name: 'blank text', bytes: strToU8(' \n\t\n'), code: 'empty', detail: /^$/ },
    { name: 'only zeros', bytes: new Uint8Array(4096), code: 'not-downloaded', detail: /^$/ },
    {
      name: 'a Word file with a password',
      bytes: officeBinary('EncryptedPackage'),
      code: 'encrypted',
      detail: /^$/,
    },
    {
      name: 'an old workbook',
      bytes: officeBinary('Workbook'),
      code: 'unsupported-format',
      detail: /old Excel file \(\.xls\)/,
    },
    {
      name: 'an Outlook e-mail',
      bytes: officeBinary('__properties_version1.0'),
      code: 'unsupported-format',
      detail: /\.msg.*attached/,
    },
    {
      name: 'an old container of any kind',
      bytes: officeBinary('Something'),
      code: 'unsupported-format',
      detail: /old Office/,
    },
    {
      name: 'rich text',
      bytes: strToU8('{\\rtf1 Section A}'),
      code: 'unsupported-format',
      detail: /Rich Text/,
    },
    {
      name: 'a web page in one file',
      bytes: strToU8(
        'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x',
      ),
      code: 'unsupported-format',
      detail: /\.mht.*HTML only/,
    },
    {
      name: 'an e-mail',
      bytes: strToU8('Received: from x\r\nSubject: Plan\r\nMIME-Version: 1.0\r\n\r\nDear all'),
      code: 'unsupported-format',
      detail: /\.eml.*attached/,
    },
    {
      name: 'Word in XML',
      bytes: strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      code: 'unsupported-format',
      detail: /Word file saved as XML.*\.docx/,
    },
    {
      name: 'another XML',
      bytes: strToU8('<?xml version="1.0"?><plan/>'),
      code: 'unsupported-format',
      detail: /XML/,
    },
    {
      name: 'WordPerfect',
      bytes: Buffer.from('\xffWPC\x10', 'latin1'),
      code: 'unsupported-format',
      detail: /WordPerfect.*LibreOffice/,
    },
    {
      name: 'Pages',
      bytes: zipWith('Index/Document.iwa'),
      code: 'unsupported-format',
      detail: /Pages.*export/,
    },
    {
      name: 'Word before 1997',
      bytes: Buffer.from('\xdb\xa5\x2d\x00', 'latin1'),
      code: 'unsupported-format',
      detail: /before 1997/,
    },
    { name: 'a workbook', bytes: zipWith('xl/workbook.xml'), code: 'unsupported-format', detail: /Excel/ },
    { name: 'an archive', bytes: zipWith('plans/one.docx'), code: 'unsupported-format', detail: /unpack/ },
    {
      name: 'a picture',
      bytes: Buffer.from('89504e470d0a1a0a', 'hex'),
      code: 'unsupported-format',
      detail: /picture/,
    },
    { name: 'other bytes', bytes: Uint8Array.of(0, 1, 2, 3, 250), code: 'unsupported-format', detail: /^$/ },
  ])('$name', async ({ bytes, code, detail }) => {
    const given = await problem(bytes);
    expect(given.code).toBe(code);
    expect(given.detail ?? '').toMatch(detail);
  });

  it('a Word file that is cut off', async () => {
    const whole = docx(p('Section A'));
    expect((await problem(whole.subarray(0, whole.byteLength - 40))).code).toBe('truncated');
    expect((await problem(whole.subarray(0, 200))).code).toBe('truncated');
  });

  it('a file beyond the size limit', async () => {
    const limits = { ...DEFAULT_LIMITS, maxFileBytes: 100 };
    expect((await problemIn(() => readDocument(docx(p('x')), limits))).code).toBe('too-large');
  });

  it('a Word file without text, or with pictures of pages only', async () => {
    expect((await problem(docx(p('')))).code).toBe('empty');
    expect((await problem(docx(p('<w:r><w:pict><v:imagedata/></w:pict></w:r>')))).code).toBe('no-text-layer');
  });
});

it('reads what it recognises', async () => {
  const word = await readDocument(docx(p('Section A')), DEFAULT_LIMITS);
  const text = await readDocument(strToU8('Section A'), DEFAULT_LIMITS);
  expect([word.format, text.format]).toEqual(['docx', 'text']);
  expect(word.blocks).toMatchObject([{ text: 'Section A' }]);
  expect(text.blocks).toMatchObject([{ text: 'Section A' }]);
});
