import { describe, expect, it } from 'vitest';
import { type Parts, p, read } from './parts.ts';

const level = (number: number, attributes: string): string =>
  `<text:list-level-style-number text:level="${number}" ${attributes}/>`;
const style = (name: string, levels: string): string =>
  `<text:list-style style:name="${name}">${levels}</text:list-style>`;
const list = (items: readonly string[], attributes = 'text:style-name="L"'): string =>
  `<text:list ${attributes}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;

const DECIMAL = style(
  'L',
  level(1, 'style:num-format="1" style:num-suffix="."') +
    level(2, 'style:num-format="a" style:num-suffix=")" text:display-levels="2"'),
);

async function labels(parts: Parts): Promise<(string | undefined)[]> {
  return (await read(parts)).blocks.map((block) => (block.type === 'paragraph' ? block.label : undefined));
}

describe('labels of numbered paragraphs, as a reader sees them', () => {
  it('gives a heading the section letter that stands only in its list', async () => {
    const automatic = style(
      'S',
      level(1, 'style:num-format="A" style:num-prefix="Section " style:num-suffix=":"'),
    );
    const heading = (text: string): string => `<text:h text:outline-level="1">${text}</text:h>`;
    const body =
      list([heading('Views')], 'text:style-name="S" xml:id="s1"') +
      p('text') +
      list([heading('Needs')], 'text:style-name="S" text:continue-list="s1"');
    expect((await read({ body, automatic })).blocks).toMatchObject([
      { role: 'heading', level: 1, label: 'Section A:', text: 'Views' },
      { role: 'body', text: 'text' },
      { role: 'heading', level: 1, label: 'Section B:', text: 'Needs' },
    ]);
  });

  it('numbers headings by the outline of the file, and not those taken out of it', async () => {
    const outline = level(1, 'style:num-format="A"').replaceAll(
      'list-level-style-number',
      'outline-level-style',
    );
    const heading = (text: string, more = ''): string =>
      `<text:h text:outline-level="1" ${more}>${text}</text:h>`;
    const body =
      heading('Views') +
      heading('Note', 'text:is-list-header="true"') +
      heading('Needs') +
      heading('Again', 'text:restart-numbering="true"');
    const styles = `<text:outline-style style:name="Outline">${outline}</text:outline-style>`;
    expect(await labels({ body, styles })).toEqual(['A', undefined, 'B', 'A']);
  });

  it('counts levels within levels, and starts each list anew unless it goes on', async () => {
    const body =
      list([p('a') + list([p('b'), p('c')], ''), p('d')]) +
      list([p('e')]) +
      list([p('f')], 'text:style-name="L" text:continue-numbering="true"');
    expect(await labels({ body, automatic: DECIMAL })).toEqual(['1.', '1.a)', '1.b)', '2.', '1.', '2.']);
  });

  it('labels the first paragraph of an item only, and items of a header not at all', async () => {
    const body = `<text:list text:style-name="L"><text:list-header>${p('intro')}</text:list-header><text:list-item text:start-value="5">${p('a')}${p('more')}</text:list-item></text:list>`;
    expect(await labels({ body, automatic: DECIMAL })).toEqual([undefined, '5.', undefined]);
  });

  it('follows the whole pattern where LibreOffice writes it, and knows bullets', async () => {
    const automatic =
      style('L', level(1, 'style:num-format="I" loext:num-list-format="Part %1% –"')) +
      style(
        'M',
        '<text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/><text:list-level-style-image text:level="2"/>',
      );
    const body = list([p('a')]) + list([p('b') + list([p('c')], '')], 'text:style-name="M"');
    expect(await labels({ body, automatic })).toEqual(['Part I –', '•', '•']);
  });

  it('keeps a blank item, which is a line left to be filled', async () => {
    expect(await labels({ body: list([p('a'), p('')]), automatic: DECIMAL })).toEqual(['1.', '2.']);
  });
});
