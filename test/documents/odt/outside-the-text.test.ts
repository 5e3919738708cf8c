import { describe, expect, it } from 'vitest';
import { outline, outlineOf } from '../outline.ts';
import { p, read, style } from './parts.ts';

const frame = (inside: string): string => `<draw:frame>${inside}</draw:frame>`;
const box = (...lines: readonly string[]): string =>
  frame(`<draw:text-box>${lines.map((line) => p(line)).join('')}</draw:text-box>`);
const image = '<draw:image xlink:href="Pictures/1.png"/>';

describe('frames and shapes', () => {
  it('reads text boxes after the paragraph they hang on, and shapes like them', async () => {
    const shape = `<draw:g><draw:custom-shape>${p('in a shape')}<draw:enhanced-geometry/></draw:custom-shape></draw:g>`;
    const body = p(`before${box('first', 'second')}${shape} after`) + box('on the page');
    expect(outline((await read(body)).blocks)).toEqual([
      'before after',
      '[box] first',
      '[box] second',
      '[box] in a shape',
      '[box] on the page',
    ]);
  });

  it('notes pictures, charts and embedded documents as unread, each once', async () => {
    const object = (name: string): string => frame(`<draw:object xlink:href="./${name}"/>${image}`);
    const manifest =
      '<manifest:file-entry manifest:full-path="Chart/" manifest:media-type="application/vnd.oasis.opendocument.chart"/>' +
      '<manifest:file-entry manifest:full-path="Letter/" manifest:media-type="application/vnd.oasis.opendocument.text"/>';
    const body = p(frame(image)) + p(object('Chart')) + p(object('Letter')) + p(frame('<draw:object-ole/>'));
    const { unread, blocks } = await read({ body, manifest });
    expect(unread).toEqual([
      { what: 'image', place: { paragraph: 1 } },
      { what: 'drawing', place: { paragraph: 2 } },
      { what: 'embedded-document', place: { paragraph: 3 } },
      { what: 'embedded-document', place: { paragraph: 4 } },
    ]);
    expect(outline(blocks)).toEqual([' {image:}', ' {image:}', ' {image:}', ' {image:}']);
  });

  it('knows how large a picture is shown', async () => {
    const sized = `<draw:frame svg:width="12.7cm" svg:height="1in">${image}</draw:frame>`;
    const relative = `<draw:frame svg:width="100%" svg:height="1in">${image}</draw:frame>`;
    const { unread } = await read(p(sized) + p(relative));
    expect(unread.map(({ size }) => size)).toEqual([{ width: 360, height: 72 }, undefined]);
  });

  it('passes over what describes a picture, and pictures that are hidden', async () => {
    const automatic = style('text T', 'text:display="none"');
    const body =
      p(`x${frame(`${image}<svg:title>A crest</svg:title><svg:desc>Blue</svg:desc>`)}`) +
      p(`<text:span text:style-name="T">${frame(image)}</text:span>y`);
    const { unread, blocks } = await read({ body, automatic });
    expect(unread).toHaveLength(1);
    expect(blocks).toMatchObject([{ text: 'x' }, { text: 'y' }]);
  });
});

describe('notes and running lines', () => {
  it('sets notes apart, with the place they are referred to', async () => {
    const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Once a year.')}</text:note-body></text:note>`;
    const { blocks, notes } = await read(p('first') + p(`trains staff${note}.`));
    expect(outline(blocks)).toEqual(['first', 'trains staff.']);
    expect(notes).toMatchObject([{ text: 'Once a year.', place: { paragraph: 2 } }]);
  });

  const page = (name: string, inside: string, more = ''): string =>
    `<style:master-page style:name="${name}" ${more}>${inside}</style:master-page>`;
  const header = (text: string, tag = 'header', more = ''): string =>
    `<style:${tag} ${more}>${p(text)}</style:${tag}>`;

  it('gives the running lines of the pages the text really has', async () => {
    const pages =
      page('Cover', header('Cover'), 'style:next-style-name="Standard"') +
      page(
        'Standard',
        header('Noor Example') +
          header('Page 1', 'footer') +
          header('Off', 'header-first', 'style:display="false"'),
      ) +
      page('Letter', header('Dear parent'));
    const automatic = style('paragraph P1', '', 'style:master-page-name="Cover"');
    expect(outlineOf(await read({ body: p('text', 'P1'), automatic, pages }))).toEqual([
      'text',
      'footer: Page 1',
      'header: Cover',
      'header: Noor Example',
    ]);
  });

  it('knows a watermark by its name or its bent letters', async () => {
    const shape = (name: string, path: string): string =>
      `<draw:custom-shape draw:name="${name}">${p('DRAFT', 'Point')}<draw:enhanced-geometry draw:text-path="${path}"/></draw:custom-shape>`;
    for (const drawn of [shape('PowerPlusWaterMarkObject1', 'false'), shape('Shape 1', 'true')]) {
      const pages = page('Standard', `<style:header>${p(`Plan${drawn}`)}</style:header>`);
      // The size of its letters is that of the shape, whatever its style says.
      const styles = style('paragraph Point', 'fo:font-size="1pt"');
      expect((await read({ body: p('x'), pages, styles })).furniture).toEqual([
        { kind: 'header', text: 'Plan' },
        { kind: 'watermark', text: 'DRAFT' },
      ]);
    }
  });
});
