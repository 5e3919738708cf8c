import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import type { Document } from '../../src/model/document.ts';
import { outlineOf } from './outline.ts';
import { plan } from './samples/source.ts';

// One plan, as Word saves it and as LibreOffice converts that: every reader must give the same document.

const word = readDocument(plan(), DEFAULT_LIMITS);
const converted = (format: string): Promise<Document> =>
  readDocument(readFileSync(join(import.meta.dirname, 'samples', `plan.${format}`)), DEFAULT_LIMITS);

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
