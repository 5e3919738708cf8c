import { makeZip } from '../../documents/zip/make-zip.ts';
import { caseOf, type HostileCase, readAs, refused } from '../case.ts';
import { DOCUMENT, repacked, withPart, withParts } from '../packing.ts';

const MIB = 1024 * 1024;
const bomb = caseOf('zip bombs');

const SWELLING = ' '.repeat(20 * MIB);

/** A part that the reader needs, with white space without end before its root. */
const swollen = (part: string): (() => Uint8Array) => {
  return () => withPart(part, (packing) => ({ ...packing, bytes: `${SWELLING}${packing.bytes}` }));
};

const lying = (size: number): (() => Uint8Array) => {
  return () => withPart(DOCUMENT, (packing) => ({ ...packing, bytes: SWELLING, size }));
};

export const ZIP_BOMBS: readonly HostileCase[] = [
  bomb('bomb-document.docx', refused('too-large'), swollen(DOCUMENT)),
  bomb('bomb-styles.docx', refused('too-large'), swollen('word/styles.xml')),
  bomb('bomb-numbering.docx', refused('too-large'), swollen('word/numbering.xml')),
  bomb('bomb-header.docx', refused('too-large'), swollen('word/header1.xml')),
  bomb('bomb-links.docx', refused('too-large'), swollen('word/_rels/document.xml.rels')),
  bomb('bomb-says-nothing.docx', refused('too-large'), lying(0)),
  bomb('bomb-says-little.docx', refused('too-large'), lying(100)),
  bomb('bomb-says-too-much.docx', refused('too-large'), lying(0xfffffffe)),
  bomb('bomb-not-read.docx', readAs('docx'), () =>
    withParts({ name: 'word/media/image1.bmp', bytes: SWELLING }),
  ),
  bomb('bomb-of-parts.docx', refused('too-complex', /2,000 parts/), () =>
    withParts(...Array.from({ length: 2001 }, (_, at) => ({ name: `word/media/${at}.png`, bytes: 'x' }))),
  ),
  bomb('bomb-overlapping.docx', refused('too-complex', /overlap/), () =>
    repacked((packing) => [packing, { name: `word/media/${packing.name}.png`, bytes: 'x', start: 0 }]),
  ),
  bomb('bomb-text.odt', refused('too-large'), () =>
    makeZip([
      { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text', method: 0 },
      { name: 'META-INF/manifest.xml', bytes: '<manifest/>' },
      { name: 'content.xml', bytes: SWELLING },
    ]),
  ),
];
