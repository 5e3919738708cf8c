import { describe, expect, it } from 'vitest';
import { outlineOf } from '../outline.ts';
import { lines, read } from './page.ts';

describe('lists', () => {
  it('show their numbers and bullets by level, and what begins elsewhere', async () => {
    const page =
      '<ul><li>dog<ul><li>brown</ul><li>cat</ul><ol start=3><li>c<li value=7>g<li>h</ol><ol reversed><li>b<li>a</ol><ol type=a><li>x</ol>' +
      '<ol style="list-style-type: upper-roman"><li>y</ol><ul style="list-style:none"><li>plain</ul>';
    expect(await lines(page)).toEqual([
      '-1 <•> dog',
      '-2 <•> brown',
      '-1 <•> cat',
      '-1 <3.> c',
      '-1 <7.> g',
      '-1 <8.> h',
      '-1 <2.> b',
      '-1 <1.> a',
      '-1 <a.> x',
      '-1 <I.> y',
      'plain',
    ]);
  });

  it('label the first paragraph of an item, a heading too, and keep a blank item', async () => {
    expect(await lines('<ol type=A><li><h1>Views</h1><p>text</p><p>more</p><li></ol>')).toEqual([
      '#1 <A.> *Views',
      'text',
      'more',
      '-1 <B.> ',
    ]);
  });

  it('of Word pages, in which numbers are text before spaces of their own', async () => {
    const space = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span>`;
    const page =
      `<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·${space}</span>A quiet room</p>` +
      `<h1><span>Section A:${space}</span>Views</h1><p class=MsoNormal>1.${space}Reads</p>`;
    expect(await lines(page)).toEqual(['-1 <•> A quiet room', '#1 <Section A:> *Views', '-1 <1.> Reads']);
  });
});

describe('tables', () => {
  it('lie on the grid as drawn: spans, header rows, the foot at the end', async () => {
    const page =
      '<table><caption>Needs</caption><tfoot><tr><td colspan=3>foot</tfoot><thead><tr><th>B<th>F<th>E</thead>' +
      '<tr><td rowspan=2>need<td>weekly<td rowspan=0>outcome<tr><td>daily</table>';
    expect(await lines(page)).toEqual(
      [
        'Needs',
        'row (header)',
        '| 1,1',
        '| *B',
        '| 1,2',
        '| *F',
        '| 1,3',
        '| *E',
        'row',
        '| 2,1 (2 x 1)',
        '| need',
        '| 2,2',
        '| weekly',
        '| 2,3 (3 x 1)',
        '| outcome',
        'row',
        '| 3,2',
        '| daily',
        'row',
        '| 4,1 (1 x 3)',
        '| foot',
      ].filter((line) => line !== ''),
    );
  });

  it('take a first row of header cells for the header where there is no head', async () => {
    expect(
      (await lines('<table><tr><th>B<th>F<tr><th>need<td>weekly</table>')).filter((line) =>
        line.startsWith('row'),
      ),
    ).toEqual(['row (header)', 'row']);
  });

  it('leave out rows and cells that the page hides', async () => {
    expect(await lines('<table><tr hidden><td>no<tr><td style="display:none">no<td>yes</table>')).toEqual([
      'row',
      '| 1,1',
      '| yes',
    ]);
  });

  it('in cells are read once, in their place; places count all of them', async () => {
    const { blocks } = await read(
      '<p>above<table><tr><td>before<table><tr><td>inner</table>after<td>b<tr><td>c<td>d</table>',
    );
    expect(blocks[1]).toMatchObject({
      place: { paragraph: 2, table: 1 },
      rows: [
        {
          cells: [
            { blocks: [{ text: 'before' }, { type: 'table', place: { table: 2 } }, { text: 'after' }] },
            { blocks: [{ text: 'b', place: { paragraph: 5, table: 1, row: 1, column: 2 } }] },
          ],
        },
        { cells: [{}, {}] },
      ],
    });
  });

  it('that only put parts of the page in their places are none', async () => {
    const page =
      '<table><tr><td><ul><li>Home</ul><td><h1>Section A</h1><table><tr><td>Name<td>Noor</table></table>' +
      '<table><tr><td><h2>Section B</h2>needs<tr><td><h2>Section C</h2>health</table><table role=presentation><tr><td>a<tr><td>b</table>';
    expect(await lines(page)).toEqual([
      '-1 <•> Home',
      '#1 *Section A',
      'row',
      '| 1,1',
      '| Name',
      '| 1,2',
      '| Noor',
      '#2 *Section B',
      'needs',
      '#2 *Section C',
      'health',
      'a',
      'b',
    ]);
  });

  it('are what lists of terms are to a reader, but not lists used to indent', async () => {
    const page = '<dl><div><dt>Name<dd>Noor</div><dt>Born<dd>4 May 2014<dd>(Leeds)</dl><dl><dd>moved in</dl>';
    expect(await lines(page)).toEqual([
      'row',
      '| 1,1',
      '| Name',
      '| 1,2',
      '| Noor',
      'row',
      '| 2,1',
      '| Born',
      '| 2,2',
      '| 4 May 2014',
      '| (Leeds)',
      'moved in',
    ]);
  });
});

describe('forms', () => {
  it('show what is typed, ticked and chosen, parted from its label', async () => {
    const page =
      '<p><label>Name</label> <input value="Noor Example"><p>Looked after <input type=checkbox> yes <input type=radio checked> no' +
      '<p>Status: <select><option>Draft<option selected>Final</select><p>Notes<textarea>one\ntwo</textarea><input type=hidden value=x><input type=submit value=Save>';
    expect(await lines(page)).toEqual([
      'Name: Noor Example',
      'Looked after ☐ yes ☒ no',
      'Status: Final',
      'Notes: one / two',
    ]);
  });

  it('mark prompts as such', async () => {
    const page =
      '<p>Date <input placeholder="dd/mm/yyyy"><p><select><option value="">Choose one<option>Final</select>';
    expect(await lines(page)).toEqual([
      'Date: dd/mm/yyyy {placeholder:dd/mm/yyyy}',
      'Choose one {placeholder:Choose one}',
    ]);
  });
});

describe('what is not text of the document', () => {
  it('pictures have the size of their own style, else of their attributes', async () => {
    const page =
      '<p>x<img src="a.png" width="400" height="200"><img src="b.png" width="10" style="width: 10cm; height:2in">' +
      '<img src="c.png" style="width:50%"></p>';
    expect((await read(page)).unread.map(({ size }) => size)).toEqual([
      { width: 300, height: 150 },
      { width: 283, height: 144 },
      undefined,
    ]);
  });

  it('pictures and embedded pages are unread; icons and spacers are nothing', async () => {
    const page =
      '<p>x<img src=photo.jpg><svg width=400 height=300></svg><iframe src=plan.pdf></iframe>' +
      '<img src=dot.gif width=1 height=1><svg width=16 height=16></svg><svg aria-hidden=true></svg><iframe width=0 height=0></iframe>';
    const { unread } = await read(page);
    expect(unread.map(({ what }) => what)).toEqual(['image', 'image', 'embedded-document']);
  });

  it('parts that the page keeps closed have the room of their words, and of a passage with a heading', async () => {
    const page =
      `<p>x<div hidden>${'word '.repeat(100)}</div><section style="display:none"><h3>Section G</h3>None</section>` +
      '<table><tr hidden><td>twice a week<tr><td>seen</table><p hidden>no</p><p style="mso-hide:all;display:none">guidance</p>' +
      '<div hidden><script>let words;</script> </div>';
    expect((await read(page)).unread.map(({ what, size }) => [what, size?.width, size?.height])).toEqual([
      ['hidden-part', 480, 90],
      ['hidden-part', 480, 45],
      ['hidden-part', 66, 15],
      ['hidden-part', 11, 15],
    ]);
  });

  it('running lines, menus, notes and comments are set apart', async () => {
    const page =
      '<body><div title=header><p>OFFICIAL</div><nav><a>Section A</a> <a>Section B</a></nav>' +
      '<p>trains staff<a href="#sdfootnote1sym"><sup>1</sup></a>. Once<a href="#_ftn2">[2]</a></p>' +
      '<div id=sdfootnote1><p><a href="#sdfootnote1anc">1</a>Once a year.</p></div><div style="mso-element:footnote" id=ftn2><p>Twice.</div>' +
      '<div style="mso-element:comment">Check</div><footer>Printed 3 May 2026</footer>';
    const document = await read(page);
    expect(outlineOf(document)).toEqual([
      'trains staff. Once',
      'footer: Printed 3 May 2026',
      'header: OFFICIAL',
      'header: Section A Section B',
      'note: Once a year.',
      'note: Twice.',
    ]);
    expect(document.revisions.comments).toBe(1);
  });

  it('a footer inside the document is text', async () => {
    expect(await lines('<article><p>a<footer>Signed: H. Prowse</footer></article>')).toEqual([
      'a',
      'Signed: H. Prowse',
    ]);
  });
});
