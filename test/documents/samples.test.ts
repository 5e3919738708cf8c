import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import type { Document } from '../../src/model/document.ts';
import { outlineOf } from './outline.ts';
import { plan } from './samples/source.ts';
import { unseen } from './samples/unseen.ts';

// One plan, as Word saves it and as LibreOffice converts that: every reader must give the same document.

const word = readDocument(plan(), DEFAULT_LIMITS);
const converted = (format: string, name = 'plan'): Promise<Document> =>
  readDocument(readFileSync(join(import.meta.dirname, 'samples', `${name}.${format}`)), DEFAULT_LIMITS);

describe.each(['odt', 'doc'])('the plan as .%s', (format) => {
  it('says what it says as .docx: letters, tables, boxes, marks, notes, running lines', async () => {
    expect(outlineOf(await converted(format))).toEqual(outlineOf(await word));
  });

  it('counts the traces of editing', async () => {
    expect((await converted(format)).revisions).toEqual((await word).revisions);
  });

  it('places what it says: in the same tables, rows and columns', async () => {
    const placesIn = ({ blocks }: Document): unknown =>
      blocks.flatMap((block) =>
        block.type === 'paragraph'
          ? []
          : block.rows.flatMap(({ cells }) =>
              cells.flatMap((cell) =>
                cell.blocks.map(({ place: { table, row, column } }) => [table, row, column]),
              ),
            ),
      );
    expect(placesIn(await converted(format))).toEqual(placesIn(await word));
  });
});

describe('the plan as .html', () => {
  /** What the page LibreOffice makes does not say: text boxes, fields, titles, tracked changes, numbers of lists. */
  const asPage = (line: string): string =>
    line
      .replace('#1 *Education', '*Education')
      .replace('[box] ', '')
      .replace(/<Section ([A-Z]):>/, '<$1.>')
      .replace('<1.a)>', '<a.>')
      .replace('The nurse will train staff. {deleted:may}{inserted:will}', 'The nurse maywill train staff.');
  const LOST = ['| Final', 'watermark: DRAFT'];

  it('says what it says as .docx, but for what the page does not hold', async () => {
    const expected = outlineOf(await word)
      .filter((line) => !LOST.includes(line))
      .map(asPage);
    expect(outlineOf(await converted('html'))).toEqual(expected);
  });
});

describe('text that nobody sees', () => {
  it.each(['docx', 'odt', 'doc', 'html'])('is no text of a .%s, and is said', async (format) => {
    const document = await (format === 'docx'
      ? readDocument(unseen(), DEFAULT_LIMITS)
      : converted(format, 'unseen'));
    // LibreOffice keeps no marker on a page, so that nobody sees this there.
    const marked = format === 'html' ? ' {hidden:white and marked}' : 'white and marked';
    expect(outlineOf(document)).toEqual([
      'seen again {hidden:white}',
      ' {hidden:white by style}',
      ' {hidden:nearly white}',
      ' {hidden:speck}',
      'grey small',
      'white on its own colour',
      marked,
      ' {hidden:white on white}',
      'white on a paragraph',
      'white on a bar by style',
      'dark again',
      'row',
      '| 1,1',
      '| white in a dark cell',
      '| 1,2',
      '|  {hidden:white in a plain cell}',
    ]);
    expect(document.cautions).toEqual([
      {
        code: 'unseen-text',
        detail:
          'It was not taken as text of the plan: text in the colour of the paper, text too small to be seen.',
      },
    ]);
  });
});
