import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/documents/limits.ts';
import { readText } from '../../../src/documents/text/read.ts';
import type { Document } from '../../../src/model/document.ts';
import { problemIn } from '../problems.ts';

const read = (text: string): Promise<Document> => readText(Buffer.from(text), DEFAULT_LIMITS);

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

describe('plain text', () => {
  it('takes each line for a paragraph', async () => {
    const { blocks } = await read('Section A:\r\n\r\n  He likes  trains. \nWants friends.\n');
    expect(blocks).toMatchObject([
      { role: 'body', text: 'Section A:', place: { paragraph: 1 } },
      { role: 'body', text: 'He likes trains.', place: { paragraph: 2 } },
      { role: 'body', text: 'Wants friends.', place: { paragraph: 3 } },
    ]);
  });

  it('knows headings and list items', async () => {
    const { blocks } = await read('## Section F\n- weekly\n  • inner\n1. first\n#hashtag');
    expect(blocks).toMatchObject([
      { role: 'heading', level: 2, text: 'Section F' },
      { role: 'list-item', level: 1, label: '-', text: 'weekly' },
      { role: 'list-item', level: 2, label: '•', text: 'inner' },
      { role: 'list-item', level: 1, label: '1.', text: 'first' },
      { role: 'body', text: '#hashtag' },
    ]);
  });

  it('reads pipe tables, with and without a header', async () => {
    const { blocks } = await read('| Need | Provision |\n|---|:--:|\n| reading | |\n\n| a \\| b |');
    expect(blocks).toMatchObject([
      {
        type: 'table',
        place: { paragraph: 1, table: 1 },
        rows: [
          { header: true, cells: [{ row: 1, column: 1, blocks: [{ text: 'Need' }] }, { column: 2 }] },
          {
            header: false,
            cells: [
              { row: 2, column: 1, blocks: [{ text: 'reading' }] },
              { column: 2, blocks: [] },
            ],
          },
        ],
      },
      { type: 'table', rows: [{ header: false, cells: [{ blocks: [{ text: 'a | b' }] }] }] },
    ]);
    expect(blocks[0]?.type === 'table' && blocks[0].rows[1]?.cells[0]?.blocks[0]?.place).toEqual({
      paragraph: 3,
      table: 1,
      row: 2,
      column: 1,
    });
  });

  it('does not take a row of dashes that stand for nothing for a header line', async () => {
    const { blocks } = await read('| GP | - |\n| - | - |');
    expect(blocks).toMatchObject([{ rows: [{ header: false }, { header: false }] }]);
  });

  it('knows headings by the line under them, unless what stands there is a sentence', async () => {
    const { blocks } = await read(
      'Section F\n=====\nweekly\n\nSection G\n---\nHe is not known to health.\n-----\n',
    );
    expect(blocks).toMatchObject([
      { role: 'heading', level: 1, text: 'Section F' },
      { role: 'body', text: 'weekly' },
      { role: 'heading', level: 2, text: 'Section G' },
      { role: 'body', text: 'He is not known to health.' },
      { role: 'body', text: '-----' },
    ]);
  });

  it('takes words in double signs for bold, and lines to write on for what they are', async () => {
    const { blocks } = await read('**Section A**\n**Name:** Amir\n______\n2 ** 3 ** 4');
    expect(blocks).toMatchObject([
      { text: 'Section A', bold: true },
      { text: 'Name: Amir', bold: false },
      { text: '______' },
      { text: '2 ** 3 ** 4' },
    ]);
  });

  it('reads lines of the same number of tabs or pipes as a table', async () => {
    const { blocks } = await read(
      'Need\tProvision\tWho\n1.\tweekly\tTA\n\nName:\tAmir\n\nNeed | Who\nreading | TA\nYear 9 | alone',
    );
    expect(blocks).toMatchObject([
      {
        type: 'table',
        rows: [
          { cells: [{}, {}, { blocks: [{ text: 'Who' }] }] },
          { cells: [{ blocks: [{ text: '1.' }] }, {}, {}] },
        ],
      },
      { type: 'paragraph', text: 'Name: Amir' },
      { type: 'table', rows: [{ cells: [{}, {}] }, { cells: [{}, {}] }, { cells: [{}, {}] }] },
    ]);
  });

  it('takes a number and a tab for a list item where nothing more is parted', async () => {
    const { blocks } = await read('1.\tfirst\n2.\tsecond');
    expect(blocks).toMatchObject([
      { role: 'list-item', label: '1.', text: 'first' },
      { role: 'list-item', label: '2.', text: 'second' },
    ]);
  });

  it('begins a paragraph after a page break', async () => {
    expect((await read('end of page\fSection B')).blocks).toMatchObject([
      { text: 'end of page' },
      { text: 'Section B' },
    ]);
  });

  it.each([
    ['UTF-8', Buffer.from('Noor’s £5')],
    ['UTF-8 with a mark', Buffer.from('\ufeffNoor’s £5')],
    ['UTF-16 with a mark', Buffer.from('\ufeffNoor’s £5', 'utf16le')],
    ['UTF-16 without one', Buffer.from('Noor’s £5', 'utf16le')],
    ['UTF-16 in the other order', Buffer.from('Noor’s £5', 'utf16le').swap16()],
    ['Windows-1252', Buffer.from('Noor\x92s \xa35', 'latin1')],
    ['DOS with its end mark', Buffer.from('Noor’s £5\r\n\x1a')],
  ])('decodes %s', async (_, bytes) => {
    expect((await readText(bytes, DEFAULT_LIMITS)).blocks).toMatchObject([{ text: 'Noor’s £5' }]);
  });

  it('takes a picture on a line of its own for unread, and no picture amid words', async () => {
    const document = await read('Section C\n![letter of the hospital](letter.png)\nSee ![x](x.png) here');
    expect(document.unread).toEqual([{ what: 'image', place: { paragraph: 2 } }]);
    expect(document.blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual([
      'Section C',
      '',
      'See ![x](x.png) here',
    ]);
  });

  it('keeps every word of every line', async () => {
    const line = fc.stringMatching(/^[A-Za-z0-9 .,:]{0,30}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const { blocks } = await read(lines.join('\n'));
        const shown = blocks.flatMap((block) =>
          block.type === 'paragraph' ? [block.label ?? '', block.text] : [],
        );
        expect(words(shown.join(' '))).toEqual(words(lines.join(' ')));
      }),
    );
  });

  it('refuses bytes that are no text', async () => {
    expect((await problemIn(() => readText(Uint8Array.of(0xff, 0x00, 0x41), DEFAULT_LIMITS))).code).toBe(
      'unsupported-format',
    );
  });
});
