import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/documents/html/read.ts';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';

/** What of a page is taken as text, and what is said of text that nobody sees. */
async function read(page: string): Promise<{ readonly text: string; readonly said: string }> {
  const { blocks, cautions = [] } = await readHtml(Buffer.from(page), DEFAULT_LIMITS);
  const texts = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.map(textOf))),
  );
  return { text: texts.join(' ').trim(), said: cautions.map(({ detail }) => detail).join(' ') };
}

const textOf = (block: object): string => ('text' in block ? String(block.text) : '');

const NO_TEXT = /^It was not taken as text of the plan: text /;
const AS_TEXT =
  /^It was taken as text, as it may be seen all the same: (?:text in the colour of the paper|very small text)/;

describe('text that nobody sees on a page', () => {
  it.each([
    ['white by its tag', '<font color=white>x</font>'],
    ['white by the body', '<body text="#FFF"><p>x'],
    ['white by three figures', '<p style="color: rgb(255, 254, 255)">x'],
    [
      'white in a white box on a colour',
      '<div style="background:navy;color:white"><p style="background:#fff">x',
    ],
    ['white over no picture', '<p style="color:white;background: #ffffff none repeat scroll 0% 50%">x'],
    [
      'white on nothing',
      '<p style="color:white;background: transparent; background-color: rgba(0, 0, 0, 0)">x',
    ],
    ['white by a class', '<style>.w { color: #FEFEFE } a:hover { color: red }</style><p class=w>x'],
    ['white whatever prints', '<style>p { color: white } @media print { p { background: red } }</style><p>x'],
    ['of no size', '<p style="font-size: 0">x'],
    ['of a pixel', '<p style="font-size:1px">x'],
    ['of a twentieth', '<p style="font-size:5%">x'],
  ])('is no text of the plan: %s', async (_, page) => {
    const { text, said } = await read(page);
    expect(text).toBe('');
    expect(said).toMatch(NO_TEXT);
  });

  it.each([
    ['on a colour', '<div style="background-color: #003366"><p style="color:white">x'],
    ['on a picture', '<div style="background: white url(a.png) no-repeat"><p style="color:white">x'],
    ['in a cell of a colour', '<table><tr><td bgcolor=navy><font color=white>x'],
    [
      'in a row of a coloured head',
      '<style>thead{background:#036}th{color:white}</style><table><thead><tr><th>x',
    ],
    [
      'in a coloured group of terms',
      '<dl><div style="background:#036"><dt style="color:white">x</dt></div></dl>',
    ],
    ['on a dark page', '<style>body { background: #111; color: white }</style><p>x'],
    ['a link, which has its own colour', '<div style="color:white"><a href=y>x'],
    ['a field, which has its own too', '<div style="color:white;font-size:0"><input value=x>'],
    ['dark again', '<div style="color:white"><p style="color:black">x'],
    ['large again', '<div style="font-size:0"><p style="font-size:1rem">x'],
    ['as around it', '<p style="color: inherit; font-size: inherit">x'],
    ['of the usual size by its font', '<div style="font-size:0"><p style="font: 12px Arial">x'],
  ])('is text where it is seen: %s', async (_, page) => {
    expect(await read(page)).toEqual({ text: 'x', said: '' });
  });

  it.each([
    ['styles from elsewhere', '<link rel="stylesheet" href="a.css"><p style="color:white">x'],
    [
      'rules that look at other elements',
      '<style>div .w { background: navy }</style><p style="color:white">x',
    ],
    [
      'rules for some screens',
      '<style>@media screen { p { background: navy } }</style><p style="color:white">x',
    ],
    ['sizes in such rules', '<style>div > p { font-size: 12pt }</style><div style="font-size:0"><p>x'],
    ['parts that are laid over others', '<p style="position: absolute; color:white">x'],
  ])('is text, and said, where nobody can tell for %s', async (_, page) => {
    const { text, said } = await read(page);
    expect(text).toBe('x');
    expect(said).toMatch(AS_TEXT);
  });
});
