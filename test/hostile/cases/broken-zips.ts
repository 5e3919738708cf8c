import { makeZip } from '../../documents/zip/make-zip.ts';
import { caseOf, type HostileCase, readAs, refused } from '../case.ts';
import { word } from '../control.ts';
import { DOCUMENT, partsOf, repacked, withPart, withParts } from '../packing.ts';

const broken = caseOf('broken zips');
const ENCRYPTED = 1;
const LZMA = 14;

const joined = (...pieces: readonly (Uint8Array | string)[]): Uint8Array =>
  Buffer.concat(pieces.map((piece) => Buffer.from(piece)));

/** The share of the Word control that is there. */
const cutAt = (share: number): (() => Uint8Array) => {
  return () => {
    const whole = word();
    return whole.subarray(0, Math.floor(whole.byteLength * share));
  };
};

export const BROKEN_ZIPS: readonly HostileCase[] = [
  broken('zip-tenth.docx', refused('truncated'), cutAt(0.1)),
  broken('zip-half.docx', refused('truncated'), cutAt(0.5)),
  broken('zip-nearly-whole.docx', refused('truncated'), cutAt(0.98)),
  broken('zip-checksum.docx', refused('truncated'), () =>
    withPart(DOCUMENT, (packing) => ({ ...packing, crc: 1 })),
  ),
  broken('zip-checksum-of-styles.docx', refused('truncated'), () =>
    withPart('word/styles.xml', (packing) => ({ ...packing, crc: 1 })),
  ),
  broken('zip-locked-part.docx', refused('encrypted'), () =>
    withPart(DOCUMENT, (packing) => ({ ...packing, flags: ENCRYPTED })),
  ),
  broken('zip-unknown-method.docx', refused('unsupported-format', /method/), () =>
    withPart(DOCUMENT, (packing) => ({ ...packing, method: LZMA })),
  ),
  broken('zip-same-name-twice.docx', refused('truncated', /same name/), () =>
    withParts({ name: DOCUMENT, bytes: '<w:document/>' }),
  ),
  broken('zip-count-too-high.docx', refused('truncated'), () => makeZip(partsOf(), { count: 60 })),
  broken('zip-count-without-end.docx', refused('too-complex', /2,000 parts/), () =>
    makeZip(partsOf(), { count: 65_534 }),
  ),
  broken('zip-one-disk-of-many.docx', refused('truncated', /split/), () => makeZip(partsOf(), { disk: 3 })),
  broken('zip-without-text.docx', refused('truncated', /text is missing/), () =>
    repacked((packing) => (packing.name === DOCUMENT ? [] : packing)),
  ),
  broken('zip-lies-outside.docx', refused('truncated'), () =>
    withPart(DOCUMENT, (packing) => ({ ...packing, start: 0x7fffffff })),
  ),
  broken('zip-64-bit.docx', readAs('docx'), () => makeZip(partsOf(), { zip64: true })),
  broken('zip-with-comment.docx', readAs('docx'), () =>
    makeZip(partsOf(), { comment: 'made by the case system '.repeat(1000) }),
  ),
  broken('zip-backslashes.docx', readAs('docx'), () =>
    repacked((packing) => ({ ...packing, name: packing.name.replaceAll('/', '\\') })),
  ),
  broken('zip-capitals.docx', readAs('docx'), () =>
    repacked((packing) => ({ ...packing, name: packing.name.toUpperCase() })),
  ),
  broken('zip-strokes-first.docx', readAs('docx'), () =>
    repacked((packing) => ({ ...packing, name: `/${packing.name}` })),
  ),
  broken('zip-way-out.docx', readAs('docx'), () =>
    withParts({ name: '../../../../tmp/escaped.docx', bytes: 'x' }, { name: 'C:\\escaped', bytes: 'x' }),
  ),
  broken('zip-after-program.docx', refused('unsupported-format'), () => joined('MZ\x90\0', word())),
  broken('zip-before-rubbish.docx', readAs('docx'), () => joined(word(), 'rubbish '.repeat(20))),
];
