import { describe, expect, it } from 'vitest';
import { p, r, readParagraphs, readTable, tbl, tc, tr } from './parts.ts';

async function texts(body: string): Promise<string[]> {
  return (await readParagraphs(body)).map(({ text }) => text);
}

const mark = (type: string, inside = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const field = (code: string, result: string, inside = ''): string =>
  mark('begin', inside) + instruction(code) + (result === '' ? '' : mark('separate') + result) + mark('end');
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const stateBox = (state: string, glyph: string): string =>
  control(`<w14:checkbox>${state}</w14:checkbox>`, `<w:r>${glyph}</w:r>`);

describe('fields', () => {
  it('keeps the content of simple fields, as mail merges leave them', async () => {
    const body = p(
      `${r('Name: ')}<w:fldSimple w:instr=" MERGEFIELD Forename ">${r('Amir')}</w:fldSimple>${r('.')}`,
    );
    expect(await texts(body)).toEqual(['Name: Amir.']);
  });

  it('keeps the result of complex fields and drops their instruction, nested ones included', async () => {
    const nested =
      mark('begin') + instruction('IF ') + field('MERGEFIELD x', r('unseen')) + instruction(' = "y"');
    const body = p(
      field('DATE', r('3 May 2026')) + r(' and ') + nested + mark('separate') + r('shown') + mark('end'),
    );
    expect(await texts(body)).toEqual(['3 May 2026 and shown']);
  });

  it('does not lose the rest of the document to a field that never ends', async () => {
    expect(await texts(p(r('before') + mark('begin') + instruction('PAGE')) + p('after'))).toEqual([
      'before',
      'after',
    ]);
  });

  it('shows legacy checkboxes and drop-downs', async () => {
    const box = (value: string): string =>
      field(
        'FORMCHECKBOX',
        '',
        `<w:ffData><w:checkBox><w:default w:val="0"/>${value}</w:checkBox></w:ffData>`,
      );
    const list =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Draft"/><w:listEntry w:val="Final"/></w:ddList></w:ffData>';
    const body =
      p(`${r('Yes ')}${box('<w:checked/>')}${r(' No ')}${box('')}`) + p(field('FORMDROPDOWN', '', list));
    expect(await texts(body)).toEqual(['Yes ☒ No ☐', 'Final']);
  });
});

describe('content controls', () => {
  it('marks unfilled prompts as placeholders and filled ones as text', async () => {
    const body = p(
      r('Date: ') +
        control('<w:showingPlcHdr/><w:date/>', r('Click or tap to enter a date.')) +
        control('<w:date/>', r('1 June 2026')),
    );
    const [paragraph] = await readParagraphs(body);
    expect(paragraph?.runs).toEqual([
      { text: 'Date: ', marks: [] },
      { text: 'Click or tap to enter a date.', marks: ['placeholder'] },
      { text: '1 June 2026', marks: [] },
    ]);
  });

  it('shows checkboxes by their state, whatever glyph stands for it', async () => {
    const body = p(
      stateBox('<w14:checked w14:val="1"/>', '<w:sym w:font="Wingdings 2" w:char="F052"/>') +
        r(' Yes ') +
        stateBox('<w14:checked w14:val="0"/>', '<w:t>☐</w:t>') +
        r(' No'),
    );
    expect(await texts(body)).toEqual(['☒ Yes ☐ No']);
  });

  it('reads controls around blocks, rows and cells', async () => {
    expect(await texts(control('', p('in a block')))).toEqual(['in a block']);
    const table = await readTable(tbl(control('', tr([control('', tc('in a cell')), tc('beside')]))));
    expect(table.rows[0]?.cells.map(({ blocks }) => blocks)).toMatchObject([
      [{ text: 'in a cell' }],
      [{ text: 'beside' }],
    ]);
  });
});
