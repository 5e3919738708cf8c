import { describe, expect, it } from 'vitest';
import { p, r, read, readParagraphs, tbl, tc, tr } from './parts.ts';

const section = (references: string, more = ''): string => `<w:sectPr>${references}${more}</w:sectPr>`;
const reference = (id: string, pages = 'default'): string =>
  `<w:${id.replace(/\d/, '')}Reference w:type="${pages}" r:id="${id}"/>`;
const choice = (first: string, second: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback></mc:AlternateContent></w:r>`;
const drawn = (content: string, name = 'Text Box 1', body = ''): string =>
  `<w:drawing><wp:inline><wp:docPr id="1" name="${name}"/><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr>${body}</wps:bodyPr></wps:wsp></wp:inline></w:drawing>`;
const vml = (content: string): string =>
  `<w:pict><v:shape id="s1"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;

describe('running headers and footers', () => {
  it('reads those of all sections, tables included, each distinct text once', async () => {
    const { furniture } = await read({
      body:
        p('text', section(reference('header1') + reference('footer1'))) +
        section(reference('header2') + reference('footer1')),
      running: {
        header1: tbl(tr([tc('Initial plan date'), tc('3 May 2025')])),
        header2: p('Amended'),
        footer1: p(`${r('Page ')}<w:fldSimple w:instr="PAGE">${r('1')}</w:fldSimple>`),
      },
    });
    expect(furniture).toEqual([
      { kind: 'header', text: 'Initial plan date\n3 May 2025' },
      { kind: 'footer', text: 'Page 1' },
      { kind: 'header', text: 'Amended' },
    ]);
  });

  it('passes over headers that are on no page', async () => {
    const running = { header1: p('every page'), header2: p('first page'), header3: p('even pages') };
    const references = reference('header1') + reference('header2', 'first') + reference('header3', 'even');
    const off = await read({ body: p('x') + section(references), running, settings: '' });
    const on = await read({
      body: p('x') + section(references, '<w:titlePg/>'),
      running,
      settings: '<w:evenAndOddHeaders/>',
    });
    expect(off.furniture.map(({ text }) => text)).toEqual(['every page']);
    expect(on.furniture.map(({ text }) => text)).toEqual(['every page', 'first page', 'even pages']);
  });

  it.each([
    [
      'old shapes',
      '<w:r><w:pict><v:shape id="PowerPlusWaterMarkObject1"><v:textpath string="DRAFT"/></v:shape></w:pict></w:r>',
    ],
    ['named text boxes', `<w:r>${drawn(p('DRAFT'), 'PowerPlusWaterMarkObject2')}</w:r>`],
    ['bent lettering', `<w:r>${drawn(p('DRAFT'), 'WordArt 3', '<a:prstTxWarp prst="textPlain"/>')}</w:r>`],
  ])('finds watermarks made of %s', async (_, shape) => {
    const { furniture } = await read({
      body: p('x') + section(reference('header1')),
      running: { header1: p(r('Council') + shape) },
    });
    expect(furniture).toContainEqual({ kind: 'header', text: 'Council' });
    expect(furniture).toContainEqual({ kind: 'watermark', text: 'DRAFT' });
    expect(furniture).toHaveLength(2);
  });
});

describe('notes', () => {
  it('reads footnotes and endnotes with the place of their reference, and not the dividing lines', async () => {
    const { notes, blocks } = await read({
      body:
        p('x') +
        p(`${r('See note')}<w:r><w:footnoteReference w:id="2"/></w:r>`) +
        p('<w:r><w:endnoteReference w:id="1"/></w:r>'),
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('---')}</w:footnote><w:footnote w:id="2">${p('A footnote')}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p('An endnote')}</w:endnote>`,
    });
    expect(blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['x', 'See note']);
    expect(notes).toMatchObject([
      { text: 'A footnote', place: { paragraph: 2 } },
      { text: 'An endnote', place: { paragraph: 3 } },
    ]);
  });
});

describe('text boxes', () => {
  it('reads a box once, after the paragraph it hangs on', async () => {
    const body = p(`${r('Cover')}${choice(drawn(p('Boxed')), vml(p('Boxed')))}${r(' page')}`) + p('next');
    const found = await readParagraphs(body);
    expect(found.map(({ text, source, place }) => [text, source, place.paragraph])).toEqual([
      ['Cover page', undefined, 1],
      ['Boxed', 'text-box', 2],
      ['next', undefined, 3],
    ]);
  });

  it('reads boxes of old files, and boxes with tables', async () => {
    const found = await read(p(`<w:r>${vml(p('Old') + tbl(tr([tc('cell')])))}</w:r>`));
    expect(found.blocks).toMatchObject([{ text: 'Old', source: 'text-box' }, { type: 'table' }]);
  });
});

describe('what could not be turned into text', () => {
  const picture =
    '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

  it('says where pictures stand', async () => {
    const document = await read(
      p(`<w:del w:id="1">${picture}</w:del>${r('x')}`) + tbl(tr([tc('Section A'), tc(p(picture))])),
    );
    expect(document.unread).toEqual([
      { what: 'image', place: { paragraph: 3, table: 1, row: 1, column: 2 } },
    ]);
    expect(document.blocks[1]).toMatchObject({
      rows: [{ cells: [{}, { blocks: [{ text: '', runs: [{ text: '', marks: ['image'] }] }] }] }],
    });
  });

  it('says where other documents are put in', async () => {
    const object =
      '<w:r><w:object><v:shape><v:imagedata r:id="x"/></v:shape><o:OLEObject Type="Embed"/></w:object></w:r>';
    const document = await read(`${p('x')}<w:altChunk r:id="c1"/>${p(object)}`);
    expect(document.unread).toEqual([
      { what: 'alternative-chunk', place: { paragraph: 2 } },
      { what: 'embedded-document', place: { paragraph: 3 } },
    ]);
  });
});
