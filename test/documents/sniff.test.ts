import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { sniff } from '../../src/documents/sniff.ts';
import { docx, p, pack, zippable } from './docx/parts.ts';
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

  it('knows text in UTF-8 and UTF-16', () => {
    expect(found(strToU8('Section A – views'))).toBe('text');
    expect(found(Buffer.from('\uFEFFSection A', 'utf16le'))).toBe('text');
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
      name: 'an old Word file',
      bytes: officeBinary('WordDocument'),
      code: 'unsupported-format',
      detail: /old Word file.*save it as \.docx/,
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
      name: 'a web page',
      bytes: strToU8('\n<!-- saved --><html><p>Section A'),
      code: 'unsupported-format',
      detail: /web page/,
    },
    {
      name: 'OpenDocument',
      bytes: zipWith('META-INF/manifest.xml'),
      code: 'unsupported-format',
      detail: /OpenDocument/,
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

  it('does not take a mention of the encrypted stream for encryption', async () => {
    const bytes = Buffer.from(officeBinary('WordDocument'));
    Buffer.from('EncryptedPackage\0', 'utf16le').copy(bytes, 512 + 6);
    expect((await problem(bytes)).code).toBe('unsupported-format');
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
