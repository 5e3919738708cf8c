import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/documents/docx/read.ts';
import { DEFAULT_LIMITS, type Limits } from '../../../src/documents/limits.ts';
import { outcomeOf } from '../hostile.ts';
import { problemIn } from '../problems.ts';
import { docx, p, pack, r, tbl, tc, tr, zippable } from './parts.ts';

const MIB = 1024 * 1024;
const CENTRAL_HEADER = 0x02014b50;

async function codeOf(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string> {
  return (await problemIn(() => readDocx(bytes, { ...DEFAULT_LIMITS, ...limits }))).code;
}

/** Offsets of the entries of the central directory. */
function centralHeaders(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const offsets = Array.from({ length: bytes.byteLength - 4 }, (_, at) => at);
  return offsets.filter((at) => view.getUint32(at, true) === CENTRAL_HEADER);
}

/** The file with a 32-bit figure of each central directory entry changed. */
function withFigure(
  bytes: Uint8Array,
  at: number,
  change: (entry: number, old: number) => number,
): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (const [entry, header] of centralHeaders(changed).entries()) {
    view.setUint32(header + at, change(entry, view.getUint32(header + at, true)), true);
  }
  return changed;
}

describe('limits', () => {
  it('stops a part that swells beyond all measure, even where its header lies', async () => {
    const bomb = docx(p(' '.repeat(8 * MIB)));
    expect(await codeOf(bomb)).toBe('too-large');
    expect(await codeOf(withFigure(bomb, 24, () => 0))).toBe('too-large');
  });

  it('caps each part and all parts together', async () => {
    const parts = { body: p(r('word '.repeat(400))), styles: '<!-- note -->'.repeat(100) };
    expect(await codeOf(docx(parts), { maxPartBytes: 2000 })).toBe('too-large');
    expect(await codeOf(docx(parts), { maxTotalBytes: 4000 })).toBe('too-large');
  });

  it('does not unpack what it does not read', async () => {
    const media = { 'word/media/image1.png': new Uint8Array(3 * MIB) };
    const bytes = pack({ ...zippable({ body: p('text') }), ...media });
    const document = await readDocx(bytes, { ...DEFAULT_LIMITS, maxTotalBytes: MIB });
    expect(document.blocks).toMatchObject([{ text: 'text' }]);
  });

  it('refuses too many parts', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`word/media/${at}`, strToU8('x')]),
    );
    expect(await codeOf(pack({ ...zippable({ body: p('x') }), ...many }), { maxParts: 20 })).toBe(
      'too-complex',
    );
  });

  it('refuses parts that overlap', async () => {
    const overlapping = withFigure(docx(p('x')), 42, (entry, old) => (entry === 1 ? 0 : old));
    expect(await codeOf(overlapping)).toBe('too-complex');
  });

  it('refuses document type declarations', async () => {
    const parts = zippable({ body: p('x') });
    const hostile = '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><d>&e;</d>';
    expect(await codeOf(pack({ ...parts, 'word/document.xml': strToU8(hostile) }))).toBe('too-complex');
  });

  it('refuses deep nesting, of elements and of tables', async () => {
    const deep = '<w:smartTag>'.repeat(5000) + '</w:smartTag>'.repeat(5000);
    expect(await codeOf(docx(p(deep)))).toBe('too-complex');
    let nested = p('x');
    for (let depth = 0; depth < 400; depth += 1) nested = tbl(tr([tc(nested)]));
    expect(await codeOf(docx(nested))).toBe('too-complex');
  });

  it('refuses fields within fields without end', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    expect(await codeOf(docx(p(field.repeat(300))))).toBe('too-complex');
  });

  it('reads a paragraph of very many runs', async () => {
    const runs = (r('a') + r('b', '<w:b/>')).repeat(70_000);
    const document = await readDocx(docx(p(runs, '<w:rPr><w:del w:id="1"/></w:rPr>') + p('end')), {
      ...DEFAULT_LIMITS,
      maxRatio: 10_000,
    });
    expect(document.blocks[0]).toMatchObject({ text: `${'ab'.repeat(70_000)}end` });
  });

  it('refuses floods of attributes and of paragraphs', async () => {
    const attributes = Array.from({ length: 300 }, (_, at) => `a${at}="x"`).join(' ');
    expect(await codeOf(docx(`<w:p ${attributes}/>`))).toBe('too-complex');
    expect(await codeOf(docx('<w:p/>'.repeat(50)), { maxBlocks: 40 })).toBe('too-complex');
  });
});

describe('damaged and disguised files', () => {
  it('says that a part with a password is encrypted', async () => {
    const bytes = withFigure(docx(p('x')), 8, (_, old) => old | 1);
    expect(await codeOf(bytes)).toBe('encrypted');
  });

  it('notices changed bytes that would still unpack', async () => {
    const stored = pack(
      Object.fromEntries(
        Object.entries(zippable({ body: p('Section F') })).map(([name, part]) => [
          name,
          [part, { level: 0 }],
        ]),
      ),
    );
    const at = Buffer.from(stored).indexOf('Section F');
    stored[at + 8] = 'G'.charCodeAt(0);
    expect(await codeOf(stored)).toBe('truncated');
  });

  it.each([
    ['XML that breaks off', '<w:document><w:body>'],
    ['bytes that are no text', '\xff\xfe\xff'],
  ])('refuses %s', async (_, xml) => {
    const bytes = Buffer.from(xml, 'latin1');
    expect(await codeOf(pack({ ...zippable({ body: '' }), 'word/document.xml': bytes }))).toBe('truncated');
  });

  it('refuses a package without its text, and one of another program', async () => {
    const { 'word/document.xml': _, ...rest } = zippable({ body: '' });
    expect(await codeOf(pack(rest))).toBe('truncated');
    expect(await codeOf(pack({ ...rest, 'word/document.xml': strToU8('<workbook/>') }))).toBe(
      'unsupported-format',
    );
  });

  it('never follows a link out of the file', async () => {
    const link =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="s" Type="x/styles" TargetMode="External" Target="file:///etc/passwd"/>' +
      '<Relationship Id="f" Type="x/footnotes" Target="../../../../etc/passwd"/></Relationships>';
    const bytes = pack({ ...zippable({ body: p('x') }), 'word/_rels/document.xml.rels': strToU8(link) });
    const document = await readDocx(bytes, DEFAULT_LIMITS);
    expect(document.notes).toEqual([]);
  });
});

describe('any file', () => {
  const whole = docx({
    body:
      p('Section A') +
      tbl(tr([tc('B'), tc('F', '<w:vMerge/>')])) +
      p('<w:r><w:footnoteReference w:id="2"/></w:r>'),
    styles: '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>',
    numbering: '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    footnotes: `<w:footnote w:id="2">${p('note')}</w:footnote>`,
  });

  it('with changed bytes is read, or its problem is named', async () => {
    const change = fc.tuple(fc.nat(whole.byteLength - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(await outcomeOf(bytes)).not.toBe('crashed');
      }),
      { numRuns: 400 },
    );
  });

  it('with changed XML is read, or its problem is named', async () => {
    const parts = zippable({ body: p('Section A') + tbl(tr([tc('B'), tc('F')])) + p(r('x', '<w:caps/>')) });
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString();
    const tags = [...new Set(xml.match(/<[^>]+>/g))];
    const splice = fc.tuple(fc.nat(xml.length), fc.nat(40), fc.constantFrom('', '&', '<', ...tags));
    await fc.assert(
      fc.asyncProperty(splice, async ([at, length, put]) => {
        const changed = xml.slice(0, at) + put + xml.slice(at + length);
        const bytes = pack({ ...parts, 'word/document.xml': strToU8(changed) });
        expect(await outcomeOf(bytes)).not.toBe('crashed');
      }),
      { numRuns: 300 },
    );
  });

  it('made of arbitrary bytes is read, or its problem is named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await outcomeOf(bytes)).not.toBe('crashed');
      }),
    );
  });
});
