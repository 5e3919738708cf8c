import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeName, isFolderName, pathInArchive } from '../../../src/documents/zip/entry-name.ts';

describe('the name of an entry', () => {
  it.each([
    ['UTF-8', Buffer.from('Siân – plan.docx'), 'Siân – plan.docx'],
    ['the code page of old Windows zips', Buffer.from('Ren\x82e \x9c5.docx', 'latin1'), 'Renée £5.docx'],
    ['bytes that are no UTF-8, whatever a flag says', Buffer.from('a\xff.docx', 'latin1'), 'a\u00a0.docx'],
  ])('in %s', (_, bytes, name) => {
    expect(decodeName(bytes)).toBe(name);
  });

  it.each([
    ['inner/a.docx', 'inner/a.docx'],
    ['inner\\b c.docx', 'inner/b c.docx'],
    ['../../etc/a.docx', 'etc/a.docx'],
    ['..\\..\\a.docx', 'a.docx'],
    ['/etc/a.docx', 'etc/a.docx'],
    ['C:\\plans\\a.docx', 'plans/a.docx'],
    ['/C:/D:/../a.docx', 'a.docx'],
    ['\\\\server\\share\\a.docx', 'server/share/a.docx'],
    ['./x/.//y/./a.docx', 'x/y/a.docx'],
    ['a..docx', 'a..docx'],
    ['../..', ''],
  ])('%s becomes %s', (name, path) => {
    expect(pathInArchive(name)).toBe(path);
  });

  it('ends in a stroke where it is a folder', () => {
    expect(['a/', 'a\\', 'a', 'a/b'].map(isFolderName)).toEqual([true, true, false, false]);
  });
});

/** Names that a program would not write, and a person who means harm would. */
const hostileName = fc
  .array(
    fc.oneof(
      fc.constantFrom('/', '\\', '.', '..', 'C:', 'a', '.docx', '\0', '\u202e', '!', '!/', '~$', '//', ' '),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('whatever the name', () => {
  it('the path lies below the archive and means one place', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const path = pathInArchive(name);
        expect(path).not.toMatch(/\\|^\/|\/$|\/\/|^[A-Za-z]:(\/|$)/);
        expect(path.split('/').filter((part) => part === '.' || part === '..')).toEqual([]);
        expect(pathInArchive(path)).toBe(path);
      }),
      { numRuns: 2000 },
    );
  });

  it('every byte becomes a character, and none is lost', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const name = decodeName(bytes);
        const isUtf8 = Buffer.from(name).equals(Buffer.from(bytes));
        expect(isUtf8 || name.length === bytes.length).toBe(true);
        expect(name).not.toContain('\ufffd');
      }),
      { numRuns: 2000, examples: [[Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)]] },
    );
  });
});
