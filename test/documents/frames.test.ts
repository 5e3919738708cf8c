import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/documents/limits.ts';
import { readDocument } from '../../src/documents/read.ts';
import { docx, p, tbl, tc, tr } from './docx/parts.ts';
import { outline } from './outline.ts';

const lines = async (body: string): Promise<readonly string[]> =>
  outline((await readDocument(docx(body), DEFAULT_LIMITS)).blocks);
const heading = (text: string): string => p(text, '<w:outlineLvl w:val="0"/>');
const frame = (inside: string): string => tbl(tr([tc(inside)]));

it('a frame around the page is no table: what stands in it is read like what stands outside', async () => {
  const inner = tbl(tr([tc('a'), tc('b')]));
  const plain = await lines(`${p('before')}${inner}${p('after')}`);
  expect(await lines(frame(`${p('before')}${inner}${p('after')}`))).toEqual(plain);
  expect(await lines(frame(frame(`${p('before')}${inner}${p('after')}`)))).toEqual(plain);
  expect(await lines(frame(heading('Section A') + p('views') + heading('Section B')))).toEqual([
    '#1 Section A',
    'views',
    '#1 Section B',
  ]);
});

it('a box around text is a cell still, and so are the cells of a table of several', async () => {
  expect(await lines(frame(heading('Views') + p('text')))).toEqual(['row', '| 1,1', '| #1 Views', '| text']);
  const inner = tbl(tr([tc('x')]));
  expect(await lines(tbl(tr([tc('label'), tc(inner + p('y'))])))).toContain('| | x');
});
