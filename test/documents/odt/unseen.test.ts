import { describe, expect, it } from 'vitest';
import { cell, type Parts, p, read, row, span, style, table } from './parts.ts';

const WHITE = style('text W', 'fo:color="#ffffff"');
const white = span('x', 'W');

/** A style whose properties are not those of text. */
const behind = (familyAndName: string, properties: string, inside = ''): string => {
  const [family, name] = familyAndName.split(' ');
  return `<style:style style:family="${family}" style:name="${name}"><style:${family}-properties ${properties}>${inside}</style:${family}-properties></style:style>`;
};

const COLOUR = 'fo:background-color="#003366"';

async function text(parts: Parts): Promise<string> {
  const { blocks } = await read(parts);
  return JSON.stringify(blocks).includes('"text":"x","runs"') ? 'x' : '';
}

describe('text in the colour of the paper', () => {
  it.each<[string, Parts]>([
    ['alone', { body: p(white), automatic: WHITE }],
    [
      'on a white ground',
      { body: p(white, 'P'), automatic: WHITE + behind('paragraph P', 'fo:background-color="#FFFFFF"') },
    ],
    [
      'beside a cell of a colour',
      {
        body: table(row(cell(p('y'), 'table:style-name="C"'), cell(p(white)))),
        automatic: WHITE + behind('table-cell C', COLOUR),
      },
    ],
  ])('is no text of the plan: %s', async (_, parts) => {
    expect(await text(parts)).toBe('');
    expect((await read(parts)).cautions?.map(({ detail }) => detail)).toEqual([
      'It was not taken as text of the plan: text in the colour of the paper.',
    ]);
  });

  it.each<[string, Parts]>([
    ['in a paragraph', { body: p(white, 'P'), automatic: WHITE + behind('paragraph P', COLOUR) }],
    [
      'in a paragraph with a picture',
      {
        body: p(white, 'P'),
        automatic: WHITE + behind('paragraph P', '', '<style:background-image xlink:href="Pictures/1.png"/>'),
      },
    ],
    [
      'in a cell',
      {
        body: table(row(cell(p(white), 'table:style-name="C"'))),
        automatic: WHITE + behind('table-cell C', COLOUR),
      },
    ],
    [
      'in a row',
      {
        body: table(row(cell(p(white))).replace('-row>', '-row table:style-name="R">')),
        automatic: WHITE + behind('table-row R', COLOUR),
      },
    ],
    [
      'in a table',
      {
        body: table(row(cell(p(white)))).replace('table>', 'table table:style-name="T">'),
        automatic: WHITE + behind('table T', COLOUR),
      },
    ],
    [
      'that is transparent over a paragraph',
      {
        body: p(span('x', 'V'), 'P'),
        automatic:
          style('text V', 'fo:color="#ffffff" fo:background-color="transparent"') +
          behind('paragraph P', COLOUR),
      },
    ],
    [
      'by the colour of the window',
      {
        body: p(span('x', 'V')),
        automatic: style('text V', 'fo:color="#ffffff" style:use-window-font-color="true"'),
      },
    ],
  ])('is text on a colour %s', async (_, parts) => {
    expect(await text(parts)).toBe('x');
    expect((await read(parts)).cautions).toBeUndefined();
  });

  it.each<[string, Parts]>([
    [
      'a text box',
      { body: p(`<draw:frame><draw:text-box>${p(white)}</draw:text-box></draw:frame>`), automatic: WHITE },
    ],
    [
      'a shape behind the text',
      {
        body: p(white),
        automatic: `${WHITE}<style:style style:family="graphic" style:name="G"><style:graphic-properties style:run-through="background"/></style:style>`,
      },
    ],
    [
      'a page of a colour',
      {
        body: p(white),
        automatic: WHITE,
        pages: '<style:page-layout-properties fo:margin="1cm" fo:background-color="#112233"/>',
      },
    ],
  ])('is text, and said, where nobody can tell for %s', async (_, parts) => {
    expect(await text(parts)).toBe('x');
    expect((await read(parts)).cautions?.map(({ detail }) => detail)).toEqual([
      'It was taken as text, as it may be seen all the same: text in the colour of the paper, with something behind it.',
    ]);
  });
});
