import { describe, expect, it } from 'vitest';
import { lines, read } from './page.ts';

describe('text as the page shows it', () => {
  it('parts paragraphs where blocks begin and end, and joins what stands in one line', async () => {
    const page =
      '<body>first <b>bold</b>\n\n line<div>second<p>third<br>line</div>fourth<hr>fifth<span> </span>';
    expect(await lines(page)).toEqual(['first bold line', 'second', 'third / line', 'fourth', 'fifth']);
  });

  it('resolves entities, and passes over scripts, styles and what only programs read', async () => {
    const page =
      '<head><title>Save</title><style>p{}</style></head><p>Noor&rsquo;s &amp;&nbsp;&#163;5<script>var a="<p>no"</script>' +
      '<template><p>no</template><noscript>no</noscript><!-- no --><button>Edit</button>';
    expect(await lines(page)).toEqual(['Noor’s & £5']);
  });

  it('tells headings by tag or role, and what is bold', async () => {
    const page =
      '<h2>Section A</h2><div role="heading" aria-level="3">Views</div><p><b>My dog</b></p><p style="font-weight:700">Quiet</p><h1><span style="font-weight:normal">Plan</span></h1>';
    expect(await lines(page)).toEqual(['#2 *Section A', '#3 Views', '*My dog', '*Quiet', '#1 Plan']);
  });

  it('marks what is struck, hidden, inserted or deleted', async () => {
    const page =
      '<p>will <s>may</s><del>can</del><ins>must</ins><span style="text-decoration: underline line-through">old</span>' +
      '<span style="display:none">a</span><span hidden>b</span><span style="visibility:hidden">c</span><span style="mso-hide:all">d</span>';
    const { blocks, revisions } = await read(page);
    expect(blocks).toMatchObject([{ text: 'will must' }]);
    expect(await lines(page)).toEqual([
      'will must {struck:may}{deleted:can}{inserted:must}{struck:old}{hidden:abcd}',
    ]);
    expect(revisions).toEqual({ insertions: 1, deletions: 1, comments: 0, hiddenRuns: 1 });
  });

  it('hides blocks that the page hides, with all that is in them', async () => {
    const page =
      '<p>seen<div style="display: none !important"><h2>Section B</h2><table><tr><td>x</table><img src=a></div><dialog>y</dialog><p>too';
    const { unread, revisions } = await read(page);
    expect(await lines(page)).toEqual(['seen', 'too']);
    // What a click may show is unread, and no trace of editing; the picture in it is no matter of its own.
    expect(revisions.hiddenRuns).toBe(0);
    expect(unread.map(({ what }) => what)).toEqual(['hidden-part', 'hidden-part']);
  });

  it('keeps white space where the page does', async () => {
    expect(
      await lines('<pre>Section A\n  views</pre><div style="white-space: pre-wrap">one\ntwo</div>'),
    ).toEqual(['Section A / views', 'one / two']);
  });

  it('parts what lies side by side', async () => {
    expect(await lines('<p style="display:flex"><span>Section A</span><span>3</span></p>')).toEqual([
      'Section A 3',
    ]);
    expect(await lines('<p><span style="float:left">Section A:</span>Views</p>')).toEqual([
      'Section A: Views',
    ]);
  });

  it('follows a tree as browsers build it where tags are missing or crossed', async () => {
    expect(await lines('<p>one<p><b>two<p>three</b> four</p><li>item')).toEqual([
      'one',
      '*two',
      'three four',
      '-1 <•> item',
    ]);
  });
});

describe('style sheets', () => {
  it('hold by tag, class and id; what asks for more of an element wins, then what comes later', async () => {
    const sheet =
      'p, .t { font-weight: bold } p.plain { font-weight: normal } #gone { display: none } .off { text-decoration: line-through } .up { text-transform: uppercase }';
    const page = `<style>${sheet}</style><p>a<p class="plain x">b<p id=gone>c<p class="plain">d<span class=off>e</span><p class="plain up">f`;
    expect(await lines(page)).toEqual(['*a', 'b', 'd {struck:e}', 'F']);
  });

  it('give way to the element’s own style, unless they are important', async () => {
    const page =
      '<style>.a{display:none}.b{display:none!important}</style><p class=a style="display:block">seen<p class=b style="display:block">unseen';
    expect(await lines(page)).toEqual(['seen']);
  });

  it('for printers, for other elements around, and broken ones are passed over', async () => {
    const sheet =
      '@media print { p { display: none } } @import url(x); div p { display: none } /* p{display:none} */ p:hover{display:none} p{';
    expect(await lines(`<style>${sheet}</style><div><p>seen</div>`)).toEqual(['seen']);
  });

  it('number headings, which then show their letter', async () => {
    const sheet =
      'body { counter-reset: letter } h1.s::before { counter-increment: letter; content: "Section " counter(letter, upper-alpha) ": " } .i:before { content: "\\f101" }';
    const page = `<style>${sheet}</style><h1 class=s>Views</h1><h1>Other</h1><h1 class=s>Needs</h1><p class=i>x`;
    expect(await lines(page)).toEqual(['#1 *Section A: Views', '#1 *Other', '#1 *Section B: Needs', 'x']);
  });
});

describe('text that a style writes', () => {
  it.each([
    ['counts from where it says, in steps, in the letters it names', 'counter(n, lower-roman)', 'vix'],
    ['counts in figures where it names none', '"No. " counter(n) ": "', 'No. 6: x'],
    ['may hold signs by their number, and quotation marks', String.raw`"\2014 \"" '\201c'`, '—"“x'],
    ['is nothing where it asks for what is not known', 'attr(title) counters(n, ".")', 'x'],
    ['is nothing where it is longer than any number', `"${'y'.repeat(501)}"`, 'x'],
  ])('%s', async (_, content, shown) => {
    const sheet = `body { counter-reset: none n 4 } p::before { counter-increment: n 2; content: ${content} }`;
    expect(await lines(`<style>${sheet}</style><p>x`)).toEqual([shown]);
  });

  it('counts what nobody set from nothing', async () => {
    const sheet = 'h1::before { counter-increment: n; content: counter(n, upper-alpha) counter(m) " " }';
    expect(await lines(`<style>${sheet}</style><h1>x</h1>`)).toEqual(['#1 *A0 x']);
  });
});

describe('encodings', () => {
  const decoded = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const { readHtml } = await import('../../../src/documents/html/read.ts');
    const { DEFAULT_LIMITS } = await import('../../../src/documents/limits.ts');
    const { blocks } = await readHtml(bytes, DEFAULT_LIMITS);
    return blocks.map((block) => (block.type === 'paragraph' ? block.text : ''));
  };

  it.each([
    ['UTF-8 without a word', Buffer.from('<p>Noor’s £5')],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>Noor’s £5')],
    ['UTF-16 with a mark', Buffer.from('\ufeff<p>Noor’s £5', 'utf16le')],
    ['Windows-1252 as it says', Buffer.from('<meta charset="windows-1252"><p>Noor\x92s \xa35', 'latin1')],
    [
      'Windows-1252 in an old declaration',
      Buffer.from(
        '<meta http-equiv=Content-Type content="text/html; charset=iso-8859-1"><p>Noor\x92s \xa35',
        'latin1',
      ),
    ],
    ['Windows-1252 that says nothing', Buffer.from('<p>Noor\x92s \xa35', 'latin1')],
    ['Windows-1252 that says UTF-8', Buffer.from('<meta charset=utf-8><p>Noor\x92s \xa35', 'latin1')],
    ['UTF-8 that says UTF-16, or an encoding that is none', Buffer.from('<meta charset=utf-16><p>Noor’s £5')],
    ['an encoding that is none', Buffer.from('<meta charset=klingon><p>Noor’s £5')],
  ])('%s', async (_, bytes) => {
    expect(await decoded(bytes)).toEqual(['Noor’s £5']);
  });
});
