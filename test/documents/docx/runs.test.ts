import { describe, expect, it } from 'vitest';
import { p, r, read, readParagraphs } from './parts.ts';

async function texts(body: string, styles = ''): Promise<string[]> {
  return (await readParagraphs({ body, styles })).map(({ text }) => text);
}

const paragraphStyle = (id: string, properties: string, basedOn = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn}${properties}</w:style>`;

describe('text as a reader of the page sees it', () => {
  it('joins a heading that is split over runs, and joins runs of one look', async () => {
    const [heading] = await readParagraphs(p(r('Sec') + r('tio') + r('n', '<w:b/>') + r(' C')));
    expect(heading?.text).toBe('Section C');
    expect(heading?.runs).toEqual([
      { text: 'Sectio', marks: [] },
      { text: 'n', marks: ['bold'] },
      { text: ' C', marks: [] },
    ]);
  });

  it('keeps line breaks, tabs and hyphens of the page, and drops soft hyphens', async () => {
    const parts =
      '<w:t>Line</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>end</w:t><w:cr/><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t>';
    const body = p(
      `<w:r>${parts}<w:softHyphen/><w:t>s</w:t></w:r>`,
      '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>',
    );
    expect(await texts(body)).toEqual(['Line\ntwo end\nnon-stops']);
  });

  it('normalises spaces and ligatures, and keeps the original in the runs', async () => {
    const original = 'Section\u00a0G\u200b: e\ufb00ort';
    const [paragraph] = await readParagraphs(p(r(original)));
    expect(paragraph?.text).toBe('Section G: effort');
    expect(paragraph?.runs[0]?.text).toBe(original);
  });

  it('shows capitals of the formatting as capitals', async () => {
    const styles = paragraphStyle('Shout', '<w:rPr><w:caps/></w:rPr>');
    const body = p(r('section f', '<w:caps/>')) + p('section g', '<w:pStyle w:val="Shout"/>');
    expect(await texts(body, styles)).toEqual(['SECTION F', 'SECTION G']);
  });

  it('leaves out the reading aid above a word', async () => {
    const ruby = (base: string, aid: string): string =>
      `<w:r><w:ruby><w:rt>${r(aid)}</w:rt><w:rubyBase>${r(base)}</w:rubyBase></w:ruby></w:r>`;
    expect(await texts(p(`${r('Her name is ')}${ruby('小雪', 'Xiaoxue')}`))).toEqual(['Her name is 小雪']);
  });

  it('leaves out struck and hidden text, direct or by style, and keeps it marked in the runs', async () => {
    const styles = paragraphStyle('Gone', '<w:rPr><w:vanish/></w:rPr>');
    const inherited = paragraphStyle('Child', '', '<w:basedOn w:val="Gone"/>');
    const document = await read({
      body:
        p(
          r('stays ') +
            r('struck', '<w:strike/>') +
            r('twice', '<w:dstrike/>') +
            r('kept', '<w:strike w:val="0"/>'),
        ) +
        p('hidden guidance', '<w:pStyle w:val="Child"/>') +
        p(r('shown again', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="Gone"/>'),
      styles: styles + inherited,
    });
    const [first, second, third] = document.blocks;
    expect(first).toMatchObject({ text: 'stays kept' });
    expect(first).toMatchObject({
      runs: [
        { marks: [] },
        { text: 'struck', marks: ['struck'] },
        { text: 'twice', marks: ['struck'] },
        { marks: [] },
      ],
    });
    expect(second).toMatchObject({ text: '', runs: [{ text: 'hidden guidance', marks: ['hidden'] }] });
    expect(third).toMatchObject({ text: 'shown again' });
    expect(document.revisions.hiddenRuns).toBe(1);
  });

  it('knows a paragraph that is wholly bold, whatever makes it so', async () => {
    const styles = `${paragraphStyle('Strong', '<w:rPr><w:b/></w:rPr>')}<w:style w:type="character" w:styleId="Em"><w:rPr><w:b/></w:rPr></w:style>`;
    const body =
      p(r('All bold', '<w:b/>') + r('  ')) +
      p('By style', '<w:pStyle w:val="Strong"/>') +
      p(r('Twice is off', '<w:rStyle w:val="Em"/>'), '<w:pStyle w:val="Strong"/>') +
      p(r('Half ', '<w:b/>') + r('bold'));
    const found = await readParagraphs({ body, styles });
    expect(found.map(({ bold }) => bold)).toEqual([true, true, false, false]);
  });

  it('takes the role of a heading from the style, its ancestors or the paragraph itself', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>' +
      paragraphStyle('pf0', '', '<w:basedOn w:val="berschrift2"/>') +
      paragraphStyle('Plain', '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', '<w:basedOn w:val="berschrift2"/>');
    const body =
      p('a', '<w:pStyle w:val="pf0"/>') +
      p('b', '<w:pStyle w:val="Plain"/>') +
      p('c', '<w:outlineLvl w:val="3"/>') +
      p('d', '<w:pStyle w:val="Unknown"/>');
    const found = await readParagraphs({ body, styles });
    expect(found.map(({ role, level }) => [role, level])).toEqual([
      ['heading', 2],
      ['body', undefined],
      ['heading', 4],
      ['body', undefined],
    ]);
  });

  it('does not take earlier formatting for the present one', async () => {
    const former = '<w:rPrChange w:id="1"><w:rPr><w:strike/></w:rPr></w:rPrChange>';
    expect(await texts(p(r('in force', former)))).toEqual(['in force']);
  });

  it('turns ticks of symbol fonts into characters', async () => {
    const body =
      p(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t> Yes </w:t><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>',
      ) + p(r('\uF0FC', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>') + r(' agreed'));
    expect(await texts(body)).toEqual(['☒ Yes ☐', '✓ agreed']);
  });

  it('reads files that call the namespaces by other names, and strict ones', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const body = `<x:p xmlns:x="${strict}"><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Section A</x:t></x:r></x:p>`;
    const [heading] = await readParagraphs(body);
    expect(heading).toMatchObject({ role: 'heading', level: 1, text: 'Section A' });
  });

  it('counts blank paragraphs and leaves them out', async () => {
    const found = await readParagraphs(p('one') + p('<w:r><w:br w:type="page"/></w:r>') + p('three'));
    expect(found.map(({ text, place }) => [text, place.paragraph])).toEqual([
      ['one', 1],
      ['three', 3],
    ]);
  });
});
