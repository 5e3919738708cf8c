import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { readArchive } from '../../src/documents/zip/archive.ts';
import { memorySource } from '../../src/documents/zip/byte-source.ts';
import { normaliseText } from '../../src/language/normalise.ts';
import { compilePhrases } from '../../src/language/phrases.ts';
import { findDates } from '../../src/language/printed-dates.ts';
import { sentencesOf } from '../../src/language/sentences.ts';
import { ReadProblem } from '../../src/model/problem.ts';
import { understand } from '../../src/plan/understand.ts';
import { damaged } from '../documents/hostile.ts';
import { makeZip } from '../documents/zip/make-zip.ts';
import { england } from '../england.ts';
import { odt, page, pdf, text, word } from '../hostile/control.ts';
import { DOCUMENT, rewritten } from '../hostile/packing.ts';

/** One thing that takes what strangers made; it must end, in a result or a problem that has a name. */
export interface Target {
  readonly name: string;
  /** Of a hundred runs, so many are of this target. */
  readonly share: number;
  readonly input: fc.Arbitrary<unknown>;
  readonly run: (input: never) => Promise<void>;
}

const HOSTILE = fileURLToPath(new URL('../../fixtures/hostile/', import.meta.url));
const OLD_WORD = fileURLToPath(new URL('../documents/samples/plan.doc', import.meta.url));

const FILES: readonly Uint8Array[] = [
  word(),
  pdf(),
  odt(),
  Buffer.from(page()),
  Buffer.from(text()),
  readFileSync(OLD_WORD),
  ...readdirSync(HOSTILE)
    .filter((name) => /\.(?:docx|pdf)$/.test(name))
    .map((name) => readFileSync(join(HOSTILE, name)))
    .filter(({ byteLength }) => byteLength > 0),
].map((bytes) => new Uint8Array(bytes));

/** Reads it, and understands what was read. */
async function readAndUnderstand(bytes: Uint8Array): Promise<void> {
  try {
    understand(await readDocument(bytes, DEFAULT_LIMITS), england.vocabulary);
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
  }
}

const TAGS =
  '<w:p> </w:p> <w:tbl> </w:tbl> <w:tr> </w:tr> <w:tc> </w:tc> <w:r> <w:t> </w:t> <w:vMerge/> <w:sdt> <w:br/> <w:tab/> & < >'.split(
    ' ',
  );
const MARKUP =
  '<table> </table> <tr> <td colspan=9> <p> </p> <details> <ul> <li> <h2> <!-- --> &#0; <svg> <style> </style> <template>'.split(
    ' ',
  );
const WORDS =
  'Section A B F H1 : Health needs None. Not known 12/03/2026 31 February 2026 aged 9 Year hours per week • 1. | # ** _ \u0421 \u202e'.split(
    ' ',
  );

const spliced = (whole: string, pieces: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(whole.length), fc.nat(30), fc.constantFrom(...pieces)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((splices) =>
      splices.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), whole),
    );

const ODD = fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 4 })), {
  maxLength: 60,
});

const target = <Input>(
  of: Omit<Target, 'input' | 'run'> & {
    readonly input: fc.Arbitrary<Input>;
    readonly run: (input: Input) => Promise<void>;
  },
): Target => ({ ...of, run: of.run as Target['run'] });

/** All that is fuzzed; most runs go to what is quick and takes any text. */
export const TARGETS: readonly Target[] = [
  target({
    name: 'bytes of files',
    share: 4,
    input: fc.constantFrom(...FILES).chain(damaged),
    run: readAndUnderstand,
  }),
  target({
    name: 'XML of Word',
    share: 2,
    input: spliced('<w:p/>'.repeat(40), TAGS),
    run: (xml) =>
      readAndUnderstand(rewritten(DOCUMENT, (whole) => whole.replace('<w:sectPr', () => `${xml}<w:sectPr`))),
  }),
  target({
    name: 'web pages',
    share: 2,
    input: spliced(page(), MARKUP),
    run: (html) => readAndUnderstand(Buffer.from(html)),
  }),
  target({
    name: 'texts',
    share: 2,
    input: ODD.map((words) => words.join(' ').replaceAll(' # ', '\n# ')),
    run: (words) => readAndUnderstand(Buffer.from(words)),
  }),
  target({
    name: 'archives',
    share: 20,
    input: fc
      .constant(
        makeZip([
          { name: 'a.docx', bytes: 'x' },
          { name: 'b/c.docx', bytes: 'y' },
        ]),
      )
      .chain((zip) => damaged(new Uint8Array(zip))),
    run: async (bytes) => {
      try {
        readArchive(memorySource(bytes), DEFAULT_LIMITS);
      } catch (error) {
        if (!(error instanceof ReadProblem)) throw error;
      }
    },
  }),
  target({
    name: 'words, dates and sentences',
    share: 60,
    input: ODD.map((words) => words.join(' ')),
    run: async (words) => {
      const normal = normaliseText(words);
      for (const { start, end } of findDates(normal))
        if (start < 0 || end > normal.length || start >= end) throw new Error('no place');
      sentencesOf(normal);
    },
  }),
  target({
    name: 'phrases',
    share: 10,
    input: fc.tuple(
      fc.array(fc.constantFrom('a', 'b~', '*', '(', ')', '[', ']', '|', '{x}', "o'k"), { maxLength: 12 }),
      ODD,
    ),
    run: async ([phrase, words]) => {
      try {
        compilePhrases([phrase.join(' ')]).findAll(words.join(' '));
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    },
  }),
];
