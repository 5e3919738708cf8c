import { describe, expect, it } from 'vitest';
import { drawing } from './drawing.ts';
import { p, r, read, tbl, tc, tr } from './parts.ts';

const run = (content: string): string => p(`<w:r>${content}</w:r>`);
const unreadOf = async (body: string) => (await read(body)).unread;

const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const GROUP = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const box = (text: string): string =>
  `<wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>`;

describe('pictures', () => {
  it('have the size they are shown in, in points', async () => {
    expect(await unreadOf(run(drawing({ cm: [12.7, 2.54] })))).toEqual([
      { what: 'image', place: { paragraph: 1 }, size: { width: 360, height: 72 } },
    ]);
  });

  it('of old files have the size of their style; shapes in a group that of the group', async () => {
    const single = '<w:pict><v:shape style="width:120pt;height:2in"><v:imagedata/></v:shape></w:pict>';
    const group =
      '<w:pict><v:group style="width:10cm;height:5cm"><v:shape style="width:900;height:900"><v:imagedata/></v:shape></v:group></w:pict>';
    expect(await unreadOf(run(single) + run(group))).toEqual([
      { what: 'image', place: { paragraph: 1 }, size: { width: 120, height: 144 } },
      { what: 'image', place: { paragraph: 2 }, size: { width: 283, height: 142 } },
    ]);
  });

  it('of one group are one', async () => {
    const body = run(drawing({ uri: GROUP, content: '<pic:pic/><pic:pic/><pic:pic/>' }));
    expect(await unreadOf(body)).toHaveLength(1);
  });

  it('behind the text are told from those in it', async () => {
    const anchor = drawing({})
      .replace('<wp:inline>', '<wp:anchor behindDoc="1">')
      .replace('</wp:inline>', '</wp:anchor>');
    expect(await unreadOf(run(anchor))).toMatchObject([{ what: 'image', behindText: true }]);
  });

  it('that the writer calls ornament, deleted ones, and the prompt of an empty picture control are none', async () => {
    const ornament = `<a:extLst><a:ext><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>`;
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:picture/></w:sdtPr><w:sdtContent><w:r>${drawing({})}</w:r></w:sdtContent></w:sdt>`;
    const deleted = `<w:del w:id="1"><w:r>${drawing({})}</w:r></w:del>`;
    expect(await unreadOf(run(drawing({ more: ornament })) + p(control) + p(deleted))).toEqual([]);
  });

  it('in running headers are no part of the text', async () => {
    const document = await read({
      body: `${p('x')}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
      running: { header1: run(drawing({})) },
    });
    expect(document.unread).toEqual([]);
  });

  it('in a cell have its place', async () => {
    expect(await unreadOf(tbl(tr([tc('C'), tc(run(drawing({})))])))).toMatchObject([
      { place: { paragraph: 2, table: 1, row: 1, column: 2 } },
    ]);
  });
});

describe('drawings', () => {
  it.each([
    ['a chart', 'http://schemas.openxmlformats.org/drawingml/2006/chart', '<c:chart r:id="r1"/>'],
    ['a chart of newer files', 'http://schemas.microsoft.com/office/drawing/2014/chartex', ''],
    ['SmartArt', 'http://schemas.openxmlformats.org/drawingml/2006/diagram', '<dgm:relIds r:dm="r1"/>'],
    [
      'ink',
      'http://schemas.microsoft.com/office/word/2010/wordprocessingInk',
      '<w14:contentPart r:id="r1"/>',
    ],
  ])('%s is unread once, whatever its fallback shows', async (_, uri, content) => {
    const choice = `<mc:Choice Requires="x">${drawing({ uri, content })}</mc:Choice>`;
    const body = run(
      `<mc:AlternateContent>${choice}<mc:Fallback>${drawing({})}</mc:Fallback></mc:AlternateContent>`,
    );
    expect(await unreadOf(body)).toMatchObject([{ what: 'drawing', place: { paragraph: 1 } }]);
  });

  it('ink within a group is unread', async () => {
    const body = run(drawing({ uri: GROUP, content: '<w14:contentPart r:id="r1"/>' }));
    expect(await unreadOf(body)).toMatchObject([{ what: 'drawing' }]);
  });

  it('text in shapes and in groups within groups is read, and nothing of it is unread', async () => {
    const document = await read(
      run(drawing({ uri: SHAPE, content: box('Asthma') })) +
        run(
          drawing({
            uri: GROUP,
            content: `<wpg:wgp xmlns:wpg="x">${box('Eczema')}<wpg:grpSp>${box('Hay fever')}</wpg:grpSp></wpg:wgp>`,
          }),
        ),
    );
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual([
      'Asthma',
      'Eczema',
      'Hay fever',
    ]);
    expect(document.unread).toEqual([]);
  });

  it('a picture in a text box does not lend its name to the box around it', async () => {
    const inner = drawing({ name: 'Watermark of an old form' });
    const outer = drawing({
      uri: SHAPE,
      name: 'Text Box 1',
      content: box(`<w:r>${inner}</w:r>${r('Epilepsy')}`),
    });
    const document = await read(run(outer));
    expect(document.furniture).toEqual([]);
    expect(document.blocks).toMatchObject([{ text: 'Epilepsy', source: 'text-box' }]);
    expect(document.unread).toHaveLength(1);
  });
});

describe('files in the file', () => {
  const object = (content: string): string =>
    `<w:object><v:shape style="width:77pt;height:50pt"><v:imagedata r:id="x"/></v:shape>${content}</w:object>`;

  it('an embedded document keeps its paragraph, and its icon is no picture', async () => {
    const document = await read(run(object('<o:OLEObject Type="Embed" ProgID="Word.Document.12"/>')));
    expect(document.unread).toMatchObject([{ what: 'embedded-document', place: { paragraph: 1 } }]);
    expect(document.blocks).toHaveLength(1);
  });

  it('an equation is none', async () => {
    expect(await unreadOf(run(object('<o:OLEObject Type="Embed" ProgID="Equation.3"/>')))).toEqual([]);
  });

  it('a control that keeps its value apart is a form field', async () => {
    expect(await unreadOf(run(object('<w:control r:id="r1" w:name="TextBox1"/>')))).toMatchObject([
      { what: 'form-field', place: { paragraph: 1 } },
    ]);
  });

  it('a document put in between paragraphs has a place of its own between them', async () => {
    const document = await read(`${p('before')}<w:altChunk r:id="c1"/>${p('after')}`);
    expect(document.unread).toEqual([{ what: 'alternative-chunk', place: { paragraph: 2 } }]);
    expect(document.blocks.map(({ place }) => place.paragraph)).toEqual([1, 2, 3]);
  });
});

it('the value of a control bound to data of the file is what the text shows', async () => {
  const binding = '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>';
  const control = `<w:sdt><w:sdtPr>${binding}</w:sdtPr><w:sdtContent>${r('Moor Lane')}</w:sdtContent></w:sdt>`;
  expect((await read(p(control))).blocks).toMatchObject([{ text: 'Moor Lane' }]);
});
