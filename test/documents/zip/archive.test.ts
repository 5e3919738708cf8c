import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type Limits } from '../../../src/documents/limits.ts';
import { type ArchivedFile, readArchive } from '../../../src/documents/zip/archive.ts';
import { memorySource } from '../../../src/documents/zip/byte-source.ts';
import { unpackFile } from '../../../src/documents/zip/unpack-file.ts';
import { ReadProblem } from '../../../src/model/problem.ts';
import { problemIn } from '../problems.ts';
import { makeZip, type Packing } from './make-zip.ts';

const MIB = 1024 * 1024;

function filesOf(zip: Uint8Array, limits: Partial<Limits> = {}): readonly ArchivedFile[] {
  return readArchive(memorySource(zip), { ...DEFAULT_LIMITS, ...limits });
}

function texts(zip: Uint8Array): Record<string, string> {
  const text = (file: ArchivedFile) =>
    Buffer.from(unpackFile(memorySource(zip), file.position, DEFAULT_LIMITS));
  return Object.fromEntries(filesOf(zip).map((file) => [file.path, text(file).toString()]));
}

const problem = (zip: Uint8Array, limits: Partial<Limits> = {}) =>
  problemIn(async () => filesOf(zip, limits));

/** The problem that unpacking the only file ends in. */
const problemInside = (packing: Partial<Packing>, limits: Partial<Limits> = {}) =>
  problemIn(async () => {
    const zip = makeZip([{ name: 'a.docx', bytes: 'plan', ...packing }]);
    for (const { position } of filesOf(zip))
      unpackFile(memorySource(zip), position, { ...DEFAULT_LIMITS, ...limits });
  });

const two: readonly Packing[] = [
  { name: 'inner/a.docx', bytes: 'plan a '.repeat(50) },
  { name: 'b.docx', bytes: 'plan b', method: 0 },
];

describe('an archive', () => {
  it('gives its files in the order of its directory, stored or deflated, without its folders', () => {
    const zip = makeZip([{ name: 'inner/' }, ...two, { name: 'other\\' }]);
    expect(Object.entries(texts(zip))).toEqual([
      ['inner/a.docx', 'plan a '.repeat(50)],
      ['b.docx', 'plan b'],
    ]);
  });

  it.each([
    ['a comment', { comment: 'made by the case system' }],
    ['figures of 64 bits', { zip64: true }],
    ['both', { comment: 'x'.repeat(65_535), zip64: true }],
  ])('may have %s', (_, ending) => {
    expect(texts(makeZip(two, ending))).toMatchObject({ 'b.docx': 'plan b' });
  });

  it.each<readonly [NonNullable<Packing['in64Bits']>]>([
    [['size', 'packed', 'start']],
    [['packed', 'start']],
    [['start']],
    [['size']],
  ])('may give %j of a file in 64 bits', (in64Bits) => {
    const zip = makeZip(two.map((packing) => ({ ...packing, in64Bits })));
    expect(texts(zip)).toEqual({ 'inner/a.docx': 'plan a '.repeat(50), 'b.docx': 'plan b' });
  });

  it('tells links, which only Unix has', () => {
    const attributes = 0o120777 * 0x10000;
    const zip = makeZip([
      { name: 'link.docx', bytes: '/etc/passwd', madeOn: 3, attributes },
      { name: 'file.docx', attributes },
    ]);
    expect(filesOf(zip).map(({ isLink }) => isLink)).toEqual([true, false]);
  });

  it('may be empty, and lists several files of one name', () => {
    expect(filesOf(makeZip([]))).toEqual([]);
    expect(filesOf(makeZip([...two, ...two])).map(({ path }) => path)).toHaveLength(4);
  });
});

/** How reading all of an archive ends: anything but these two is a defect. */
function endOf(zip: Uint8Array): 'read' | 'problem named' | 'crashed' {
  try {
    texts(zip);
    return 'read';
  } catch (error) {
    return error instanceof ReadProblem ? 'problem named' : 'crashed';
  }
}

describe('a damaged or made-up archive is refused', () => {
  it('that is cut off anywhere', async () => {
    const zip = makeZip(two);
    for (let length = 4; length < zip.byteLength; length += 1)
      expect((await problem(zip.subarray(0, length))).code).toBe('truncated');
  });

  it('that promises figures of 64 bits and has none', async () => {
    const zip = makeZip([{ ...two[1], name: 'b.docx', method: 0, start: 0xffffffff }]);
    expect((await problem(zip)).code).toBe('truncated');
  });

  it('that is one part of several', async () => {
    expect(await problem(makeZip(two, { disk: 2 }))).toMatchObject({
      code: 'truncated',
      detail: expect.stringContaining('split'),
    });
  });

  it('whose directory does not list what it counts', async () => {
    expect((await problem(makeZip(two, { count: 1 }))).code).toBe('truncated');
    expect((await problem(makeZip(two, { count: 3 }))).code).toBe('truncated');
  });

  it('whose files overlap, or lie where none can lie', async () => {
    const overlapping = makeZip([...two, { name: 'c.docx', bytes: 'x', start: 0 }]);
    expect(await problem(overlapping)).toMatchObject({
      code: 'archive-too-complex',
      detail: expect.stringContaining('overlap'),
    });
    expect((await problem(makeZip([...two, { name: 'c.docx', start: 0x7fffffff }]))).code).toBe(
      'archive-too-complex',
    );
  });

  it('that lists too many files, even where its count is 16 bits too short', async () => {
    const many = Array.from({ length: 70_000 }, (_, at) => ({ name: `${at}.docx`, method: 0 }));
    const refused = { code: 'archive-too-complex', detail: expect.stringContaining('50,000 files') };
    expect(await problem(makeZip(many))).toMatchObject(refused);
    expect(await problem(makeZip(many, { zip64: true, count: 70_000 }))).toMatchObject(refused);
    expect(await problem(makeZip(two), { maxDirectoryBytes: 50 })).toMatchObject({
      code: 'archive-too-complex',
    });
  });

  it('or read, whatever bytes are changed in it', async () => {
    const zip = makeZip(two, { zip64: true });
    const change = fc.tuple(fc.nat(zip.byteLength - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = Uint8Array.from(zip);
        for (const [at, byte] of changes) changed[at] = byte;
        expect(endOf(changed)).not.toBe('crashed');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a file that cannot be unpacked has its own problem', () => {
  it('with a password', async () => {
    expect((await problemInside({ flags: 1 })).code).toBe('encrypted');
    expect((await problemInside({ flags: 1, method: 99 })).code).toBe('encrypted');
  });

  it('packed by a rare method, which is named', async () => {
    expect(await problemInside({ method: 9 })).toEqual({
      code: 'unsupported-packing',
      detail: 'The method is Deflate64.',
    });
    expect((await problemInside({ method: 77 })).code).toBe('unsupported-packing');
  });

  it('whose bytes are not those that were packed', async () => {
    expect((await problemInside({ crc: 1 })).code).toBe('truncated');
  });

  it('that swells beyond measure, whatever size it declares', async () => {
    const bytes = Buffer.alloc(40 * MIB);
    for (const size of [0, 100, 0xfffffffe])
      expect((await problemInside({ bytes, size })).code).toBe('too-large');
  });

  it('beyond the limit on files, packed or unpacked', async () => {
    const bytes = 'plan '.repeat(100);
    expect((await problemInside({ bytes, method: 0 }, { maxFileBytes: 499 })).code).toBe('too-large');
    expect((await problemInside({ bytes }, { maxFileBytes: 499 })).code).toBe('too-large');
  });

  it('and takes no byte of its neighbour', async () => {
    const zip = makeZip(two);
    const [first] = filesOf(zip);
    if (first === undefined) throw new Error('nothing is listed');
    const { position } = first;
    const beyond = { ...position, packedBytes: position.packedBytes + 1 };
    const code = await problemIn(async () => unpackFile(memorySource(zip), beyond, DEFAULT_LIMITS));
    expect(code.code).toBe('truncated');
  });
});
