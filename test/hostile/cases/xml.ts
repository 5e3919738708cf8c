import { unzipSync } from 'fflate';
import { para, word as raw, run, tbl, tc, tr } from '../../../fixtures/make/traps/word-xml.ts';
import { makeZip } from '../../documents/zip/make-zip.ts';
import { caseOf, type HostileCase, readAs, refused } from '../case.ts';
import { odt, word } from '../control.ts';
import { DOCUMENT, rewritten, withPart } from '../packing.ts';

const xml = caseOf('XML');

/** Not deflated: what repeats itself would be refused for swelling. */
const STORED = 0;
const SECRETS = '/etc/passwd';

const dtd = (inside: string): string => `<!DOCTYPE w:document [${inside}]>`;

/** Puts something between the declaration and the root of a part. */
const beforeRoot = (part: string, prolog: string): (() => Uint8Array) => {
  return () => rewritten(part, (text) => text.replace(/(<\?xml[^>]*>\s*)/, `$1${prolog}`));
};

/** Puts blocks at the end of the Word control's text. */
const withBlocks = (blocks: string): (() => Uint8Array) => {
  return () => word({ after: [raw(blocks)] });
};

const nested = (depth: number, open: string, close: string): string =>
  `${open.repeat(depth)}${close.repeat(depth)}`;

function nestedTables(depth: number): string {
  let inside = para(run('Inside.'));
  for (let level = 0; level < depth; level += 1) inside = tbl(1, tr(tc(inside + para(''))));
  return inside;
}

const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);

const attributes = (count: number): string =>
  Array.from({ length: count }, (_, at) => `w:a${at}="x"`).join(' ');

const FIELD = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';

/** The OpenDocument control with something between the declaration and the root of its list of parts. */
function manifestOf(prolog: string): Uint8Array {
  const parts = Object.entries(unzipSync(odt())).map(([name, bytes]) => {
    const isManifest = name === 'META-INF/manifest.xml';
    const rewrite = (): string => Buffer.from(bytes).toString().replace('?>', `?>${prolog}`);
    return { name, bytes: isManifest ? rewrite() : bytes };
  });
  return makeZip(parts);
}

const DTD = refused('too-complex', /document type/);
const DEEP = refused('too-complex', /nested more than 256 deep/);

export const XML: readonly HostileCase[] = [
  xml('xml-dtd.docx', DTD, beforeRoot(DOCUMENT, dtd(''))),
  xml('xml-laughs.docx', DTD, beforeRoot(DOCUMENT, dtd(`<!ENTITY l0 "ha">${laughs}`))),
  xml('xml-outside-entity.docx', DTD, beforeRoot(DOCUMENT, dtd(`<!ENTITY x SYSTEM "file://${SECRETS}">`))),
  xml('xml-outside-dtd.docx', DTD, beforeRoot(DOCUMENT, '<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">')),
  xml('xml-dtd-of-styles.docx', DTD, beforeRoot('word/styles.xml', dtd(''))),
  xml('xml-dtd-of-links.docx', DTD, beforeRoot('word/_rels/document.xml.rels', dtd(''))),
  xml('xml-dtd-of-footer.docx', DTD, beforeRoot('word/footer1.xml', dtd(''))),
  xml('xml-unknown-entity.docx', refused('truncated'), () =>
    rewritten(DOCUMENT, (text) => text.replace('Orla follows', '&secret; follows')),
  ),
  xml('xml-nul-character.docx', refused('truncated'), () =>
    rewritten(DOCUMENT, (text) => text.replace('Orla follows', '&#0; follows')),
  ),
  xml('xml-breaks-off.docx', refused('truncated'), () =>
    rewritten(DOCUMENT, (text) => text.slice(0, Math.floor(text.length / 2))),
  ),
  xml('xml-two-roots.docx', refused('truncated'), () =>
    rewritten(DOCUMENT, (text) => `${text}${text.replace(/<\?xml[^>]*>\s*/, '')}`),
  ),
  xml('xml-deep.docx', DEEP, withBlocks(nested(5000, '<w:smartTag>', '</w:smartTag>'))),
  xml(
    'xml-deep-controls.docx',
    DEEP,
    withBlocks(nested(200, '<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>')),
  ),
  xml('xml-deep-tables.docx', DEEP, withBlocks(nestedTables(400))),
  xml('xml-deep-unused-part.docx', readAs('docx'), () =>
    word({}, { instead: { 'customXml/item1.xml': nested(5000, '<a>', '</a>') } }),
  ),
  xml('xml-old-manifest.odt', readAs('odt'), () =>
    manifestOf(
      `<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd">`,
    ),
  ),
  xml('xml-dtd-of-manifest.odt', DTD, () => manifestOf('<!DOCTYPE manifest:manifest [<!ENTITY x "y">]>')),
  xml('xml-deep.odt', DEEP, () => odt(undefined, nested(5000, '<text:section>', '</text:section>'))),
  xml('xml-deep.xhtml', DEEP, () => `<?xml version="1.0"?><html><body>${nested(5000, '<div>', '</div>')}`),
  xml('xml-fields-in-fields.docx', refused('too-complex'), withBlocks(para(FIELD.repeat(400)))),
  xml(
    'xml-attributes.docx',
    refused('too-complex', /more than 256 attributes/),
    withBlocks(`<w:p ${attributes(300)}/>`),
  ),
  xml('xml-paragraphs.docx', refused('too-complex', /more than 200,000 paragraphs/), () =>
    withPart(DOCUMENT, (packing) => ({
      ...packing,
      method: STORED,
      bytes: Buffer.from(packing.bytes ?? '')
        .toString()
        .replace('<w:sectPr', `${para(run('x')).repeat(200_100)}<w:sectPr`),
    })),
  ),
  xml('xml-utf-16.docx', readAs('docx'), () =>
    withPart(DOCUMENT, (packing) => ({
      ...packing,
      bytes: Buffer.from(
        `\ufeff${Buffer.from(packing.bytes ?? '')
          .toString()
          .replace('encoding="UTF-8"', 'encoding="UTF-16"')}`,
        'utf16le',
      ),
    })),
  ),
  xml('xml-no-utf-8.docx', refused('truncated'), () =>
    withPart(DOCUMENT, (packing) => ({
      ...packing,
      bytes: Buffer.from(Buffer.from(packing.bytes ?? '').toString('utf8'), 'latin1'),
    })),
  ),
  xml('xml-other-prefix.docx', readAs('docx'), () =>
    rewritten(DOCUMENT, (text) =>
      text
        .replaceAll('<w:', '<odd:')
        .replaceAll('</w:', '</odd:')
        .replaceAll(' w:', ' odd:')
        .replace('xmlns:w=', 'xmlns:odd='),
    ),
  ),
  xml('xml-strange-root.docx', refused('unsupported-format', /not a Word document/), () =>
    withPart(DOCUMENT, (packing) => ({ ...packing, bytes: '<workbook/>' })),
  ),
  xml('xml-comments-between.docx', readAs('docx'), () =>
    rewritten(DOCUMENT, (text) =>
      text.replaceAll('</w:t>', '<!-- x --></w:t>').replaceAll('</w:p>', '</w:p><?note x?>'),
    ),
  ),
];
