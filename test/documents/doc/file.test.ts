import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCompoundFile } from '../../../src/documents/doc/compound-file.ts';
import { readDoc } from '../../../src/documents/doc/read.ts';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { ReadProblem } from '../../../src/model/problem.ts';
import { damaged, outcomeOf } from '../hostile.ts';
import { problemIn } from '../problems.ts';

const WHOLE = new Uint8Array(readFileSync(join(import.meta.dirname, '../samples/plan.doc')));
/** The stream WordDocument begins in the first sector: its first bytes are those of the file information. */
const INFORMATION = Buffer.from(WHOLE).indexOf(Buffer.from([0xec, 0xa5]));

function changed(at: number, ...values: readonly number[]): Uint8Array {
  const copy = WHOLE.slice();
  copy.set(values, at);
  return copy;
}

const problem = (bytes: Uint8Array): ReturnType<typeof problemIn> =>
  problemIn(() => readDoc(bytes, DEFAULT_LIMITS));

describe('files that are not read', () => {
  it('has the sample where these tests look for it', () => {
    expect(INFORMATION).toBeGreaterThan(0);
  });

  it('names a password', async () => {
    const flags = WHOLE[INFORMATION + 11] ?? 0;
    expect((await problem(changed(INFORMATION + 11, flags | 1))).code).toBe('encrypted');
  });

  it.each([
    ['its mark', changed(INFORMATION, 0xdc, 0xa5)],
    ['its number', changed(INFORMATION + 2, 0x68, 0)],
  ])('names a file of Word 6 or 95 by %s', async (_, bytes) => {
    const given = await problem(bytes);
    expect(given.code).toBe('unsupported-format');
    expect(given.detail).toMatch(/Word 6 or Word 95.*save it as \.docx/);
  });

  it.each([
    ['the first half', WHOLE.subarray(0, WHOLE.byteLength / 2)],
    ['a header alone', WHOLE.subarray(0, 512)],
    ['sectors of no known size', changed(30, 7, 0)],
    ['a directory that leads out of the file', changed(48, 0xff, 0xff, 0, 0)],
  ])('says that %s is damaged', async (_, bytes) => {
    expect((await problem(bytes)).code).toBe('truncated');
  });

  it('refuses more paragraphs than any plan has', async () => {
    const limits = { ...DEFAULT_LIMITS, maxBlocks: 20 };
    expect((await problemIn(() => readDoc(WHOLE, limits))).code).toBe('too-complex');
  });
});

it('a chain of sectors that goes round in circles ends', () => {
  const bytes = WHOLE.slice();
  const view = new DataView(bytes.buffer);
  const table = 512 + view.getUint32(76, true) * 512;
  for (let entry = 0; entry < 128; entry += 1) view.setUint32(table + entry * 4, entry, true);
  expect(() => openCompoundFile(bytes)).toThrow(ReadProblem);
});

it('damaged files are read or named, and never crash the reader', async () => {
  await fc.assert(
    fc.asyncProperty(damaged(WHOLE), async (bytes) => {
      expect(await outcomeOf(bytes)).not.toBe('crashed');
    }),
    { numRuns: 400 },
  );
});

it('macros are told of, and not opened', async () => {
  const bytes = Buffer.from(WHOLE);
  const name = Buffer.from('_VBA_PROJECT', 'utf16le');
  const at = bytes.indexOf(Buffer.from('\u0005SummaryInformation', 'utf16le'));
  bytes.fill(0, at, at + 64);
  name.copy(bytes, at);
  bytes.writeUInt16LE(name.byteLength + 2, at + 64);
  const told = async (file: Uint8Array): Promise<readonly string[]> =>
    ((await readDoc(file, DEFAULT_LIMITS)).cautions ?? []).map(({ code }) => code);
  expect(await told(new Uint8Array(bytes))).toEqual(['active-content', 'unseen-text']);
  expect(await told(WHOLE)).toEqual(['unseen-text']);
});
